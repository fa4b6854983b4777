/** Tells other tabs that something was decided; cookies tell pages of other subdomains by themselves. */
export function announce(): void {
  try {
    const channel = new BroadcastChannel('helder');
    channel.postMessage('');
    channel.close();
  } catch {
    // Closed to this page: they follow when they are next looked at.
  }
}
