import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProxiedRequest {
  method: string;
  /** Full address; `host:port` alone for a CONNECT, which is always refused. */
  url: string;
  /** Bytes of the body that were sent along. */
  bytes: number;
  served: boolean;
}

export interface Fixture {
  body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
}

/** A forward proxy on loopback that stands in for the whole web and notes every request that reaches it. */
export interface ForwardProxy {
  port: number;
  log: ProxiedRequest[];
  /** Serves at an http address (host, path and query); the last one given wins. */
  serve(url: string, fixture: Fixture | string): void;
  close(): Promise<void>;
}

/** Answers 404 for what was not served and refuses CONNECT with 403, so that nothing ever goes out. */
export async function startProxy(): Promise<ForwardProxy> {
  const fixtures = new Map<string, Fixture>();
  const log: ProxiedRequest[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // A proxy is asked for `http://host/path`; whoever asks for a bare path came here by address.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`).href;
    const fixture = fixtures.get(url);
    const entry = { method: request.method ?? 'GET', url, bytes: 0, served: Boolean(fixture) };
    log.push(entry);
    request.on('data', (chunk: Buffer) => {
      entry.bytes += chunk.length;
    });
    request.on('end', () => {
      response.writeHead(fixture ? 200 : 404, {
        'content-type': fixture?.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...fixture?.headers,
      });
      response.end(request.method === 'HEAD' ? '' : (fixture?.body ?? ''));
    });
  };

  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    log.push({ method: 'CONNECT', url: request.url ?? '', bytes: 0, served: false });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  // WebSockets over http reach a proxy as an upgrade.
  server.on('upgrade', (request, socket) => {
    log.push({ method: 'UPGRADE', url: request.url ?? '', bytes: 0, served: false });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    serve(url, fixture) {
      fixtures.set(new URL(url).href, typeof fixture === 'string' ? { body: fixture } : fixture);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
