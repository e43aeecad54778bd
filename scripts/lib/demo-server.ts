import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from './paths.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The demo network's name, which the browser looks up on this machine. Not under `.localhost`: there Vitrine could not
 * know who else sees a page, and would answer "unknown" to everything.
 */
const host = 'tuinpad.example';
export const demoArguments = [`--host-resolver-rules=MAP ${host} 127.0.0.1`];

export interface DemoServer {
  /** `http://tuinpad.example:PORT`, in a browser started with `demoArguments`. */
  origin: string;
  close(): void;
}

/** Serves scripts/demo on loopback: `/` is index.html, `/robin` is robin.html. */
export async function startDemo(): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', `http://${host}`).pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    // Names only, so that nothing outside the folder can be asked for.
    const file =
      /^[a-z]+(\.[a-z]+)?$/.test(name) && join(root, 'scripts/demo', extname(name) ? name : `${name}.html`);
    if (!file || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
