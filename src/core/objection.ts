/**
 * What Global Privacy Control refuses: being followed for marketing (GDPR 21(2), 21(5)); https://w3c.github.io/gpc/
 */
export const isObjectedTo = (purpose: string): boolean => purpose === 'marketing';
