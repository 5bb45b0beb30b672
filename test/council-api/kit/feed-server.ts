import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll } from 'vitest';

/** What a feed answers to one question: a value as JSON, or the answer's own parts. */
type Answer = object | { send: (response: ServerResponse) => void };

export interface FeedServer {
  url: (path: string) => string;
  /** Every path that was asked for, with its question, in order. */
  asked: string[];
}

/** A feed on this machine that answers as it is told, gone after this file's tests. */
export async function aFeedServer(answer: (url: URL) => Answer | undefined): Promise<FeedServer> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://feed');
    asked.push(url.pathname + url.search);
    const given = answer(url);
    if (given === undefined) return void response.writeHead(404).end();
    if ('send' in given && typeof given.send === 'function') return given.send(response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(given));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { asked, url: (path) => `http://127.0.0.1:${port}${path}` };
}
