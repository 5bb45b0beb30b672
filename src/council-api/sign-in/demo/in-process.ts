import { createServer, type IncomingMessage, type RequestListener, request as ask } from 'node:http';
import { type Duplex, duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';

const longestBody = 100_000;

/**
 * Lets a Node request listener answer a `Request` with a `Response`: the two ends of Node's own HTTP meet in memory, so no
 * port is opened and nothing about HTTP is imitated.
 *
 * @param origin what the listener is told it is reached by, whatever the caller said
 */
export function inProcess(listener: RequestListener, origin: URL): (request: Request) => Promise<Response> {
  const server = createServer(listener);

  return async (request) => {
    const body = Buffer.from(await request.arrayBuffer());
    if (body.length > longestBody) return new Response(null, { status: 413 });
    const [near, far] = duplexPair();
    server.emit('connection', far);
    return exchange(near, request, body, origin);
  };
}

function exchange(connection: Duplex, request: Request, body: Buffer, origin: URL): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return new Promise((resolve, reject) => {
    const outgoing = ask({
      createConnection: () => connection,
      method: request.method,
      path: pathname + search,
      headers: headersFor(request, body, origin),
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      responseFrom(incoming).then(resolve, reject);
    });
    outgoing.end(body);
  });
}

/** Of hops before this one nothing is passed on, so no caller can say it came by another address. */
function headersFor(request: Request, body: Buffer, origin: URL): Record<string, string> {
  const own = ['host', 'connection', 'content-length', 'transfer-encoding', 'forwarded'];
  const passed = [...request.headers].filter(
    ([name]) => !own.includes(name) && !name.startsWith('x-forwarded-'),
  );
  return {
    ...Object.fromEntries(passed),
    host: origin.host,
    'x-forwarded-proto': origin.protocol.replace(':', ''),
    connection: 'close',
    ...(body.length > 0 ? { 'content-length': String(body.length) } : {}),
  };
}

async function responseFrom(incoming: IncomingMessage): Promise<Response> {
  const body = await buffer(incoming);
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    if (name === 'connection' || name === 'keep-alive' || name === 'transfer-encoding') continue;
    for (const value of values) headers.append(name, value);
  }
  const status = incoming.statusCode ?? 502;
  return new Response(body.length > 0 ? new Uint8Array(body) : null, { status, headers });
}
