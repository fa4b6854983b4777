/**
 * A SOCKS proxy (https://www.rfc-editor.org/rfc/rfc1928) for browsers that cannot be told which address a host has: `*.test`
 * and this machine are this machine, and there is nothing else in the world.
 */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const VERSION = 5;
const CONNECT = 1;
const IPV4 = 1;
const NAME = 3;
const DONE = 0;
const REFUSED = 5;
const reply = (code) => Buffer.from([VERSION, code, 0, IPV4, 0, 0, 0, 0, 0, 0]);

/** The host and port that a request names; none where it is not one to connect to a host by its name or IPv4 address. */
function readRequest(bytes) {
  const [version, command, , kind, length] = bytes;
  if (version !== VERSION || command !== CONNECT) return undefined;
  if (kind === IPV4) return { host: bytes.subarray(4, 8).join('.'), port: bytes.readUInt16BE(8) };
  if (kind !== NAME) return undefined;
  const end = 5 + length;
  return { host: bytes.toString('latin1', 5, end), port: bytes.readUInt16BE(end) };
}

/** Ties two connections: what one sends the other gets, and with the one the other is gone. */
function tie(one, other) {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ]) {
    from.pipe(to);
    from.on('close', () => to.destroy());
  }
}

async function serve(client) {
  client.setNoDelay();
  // A browser sends each of these in one piece, and waits for the answer.
  await once(client, 'data');
  client.write(Buffer.from([VERSION, 0]));
  const [bytes] = await once(client, 'data');
  const asked = readRequest(bytes);
  if (!asked || !/(\.test|^localhost|^127\.0\.0\.1)$/.test(asked.host)) {
    client.end(reply(REFUSED));
    return;
  }
  const server = connect(asked.port, '127.0.0.1').setNoDelay();
  client.on('close', () => server.destroy());
  await once(server, 'connect');
  server.on('error', () => client.destroy());
  client.write(reply(DONE));
  tie(client, server);
}

/** Starts it; gives its port and a way to end it. */
export async function startLocalProxy() {
  const clients = new Set();
  const proxy = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client)).on('error', () => client.destroy());
    serve(client).catch(() => client.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: proxy.address().port,
    close() {
      for (const client of clients) client.destroy();
      proxy.close();
    },
  };
}
