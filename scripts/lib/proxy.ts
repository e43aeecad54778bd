import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate.ts';

export interface ProxiedRequest {
  method: string;
  /** Full address; `host:port` alone for a CONNECT that was refused. */
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
  /** Serves at an http or https address (scheme, host, path and query); the last one given wins. */
  serve(url: string, fixture: Fixture | string): void;
  close(): Promise<void>;
}

/**
 * Answers 404 for what was not served, so that nothing ever goes out. CONNECT gets 403, except to a host of which something is
 * served over https: there it answers itself, with a certificate that only a browser told to believes.
 */
export async function startProxy(): Promise<ForwardProxy> {
  const fixtures = new Map<string, Fixture>();
  const secureHosts = new Set<string>();
  const log: ProxiedRequest[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const scheme = (request.socket as Partial<TLSSocket>).encrypted ? 'https' : 'http';
    // A proxy is asked for `http://host/path`; whoever asks for a bare path came here by address, or through a tunnel.
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`).href;
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
  const secure = createSecureServer(makeCertificate(), answer);
  server.on('connect', (request, socket) => {
    // A browser that changes its mind is no failure of ours.
    socket.on('error', () => {});
    if (secureHosts.has(request.url ?? '')) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      secure.emit('connection', socket);
      return;
    }
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
      const { protocol, hostname, port } = new URL(url);
      if (protocol === 'https:') secureHosts.add(`${hostname}:${port || 443}`);
      fixtures.set(new URL(url).href, typeof fixture === 'string' ? { body: fixture } : fixture);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        secure.closeAllConnections();
      }),
  };
}
