import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProxy } from '../../../scripts/lib/proxy.ts';
import { launchVitrine } from './suite';
import type { Vitrine } from './vitrine';

/** Requests that nobody but the extension can have made, as three independent witnesses saw them. */
export interface Calls {
  /** Playwright, in pages and workers. */
  playwright: string[];
  /** Chromium's own network log, whatever part of it asked. */
  netLog: string[];
  /** The proxy in front of the whole web, by host, without the hosts of the pages opened. */
  proxy: string[];
}

/** Chromium itself looks for updates and signed-in accounts whatever it is told; always without an initiator. */
const isChromiums = (host: string) => /(^|\.)(google|googleapis|gvt1|gstatic)\.com(:\d+)?$/.test(host);

/** Runs a browser whose web is a proxy that refuses everything, and gives what was asked of it beyond the pages opened. */
export async function listenOnWire(
  extension: string,
  run: (vitrine: Vitrine) => Promise<void>,
): Promise<Calls> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-wire-'));
  const netLogFile = join(folder, 'net-log.json');
  const proxy = await startProxy();
  const playwright: string[] = [];
  let visited: readonly string[] = [];
  try {
    const vitrine = await launchVitrine({
      extension,
      // Nothing that was not served is stopped on its way: the proxy is to see it.
      online: true,
      args: [
        `--proxy-server=http://127.0.0.1:${proxy.port}`,
        '--proxy-bypass-list=<-loopback>',
        `--log-net-log=${netLogFile}`,
        '--net-log-capture-mode=Everything',
      ],
    });
    try {
      vitrine.context.on('request', (request) => {
        const url = request.url();
        const isVisit = request.isNavigationRequest() && vitrine.visited.includes(url);
        if (/^(https?|wss?):/.test(url) && !isVisit) playwright.push(url);
      });
      await run(vitrine);
      visited = vitrine.visited;
    } finally {
      await vitrine.close();
    }
    const netLog = readNetLog(readFileSync(netLogFile, 'utf8'), visited);
    // The browser connects ahead to where the person goes, and asks nothing there: the network log would show it.
    const known = new Set(visited.map((url) => `${new URL(url).hostname}:443`));
    const hosts = proxy.log.map(({ url }) => (/^https?:/.test(url) ? new URL(url).host : url));
    return { playwright, netLog, proxy: hosts.filter((host) => !isChromiums(host) && !known.has(host)) };
  } finally {
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; request_type?: string } }[];
}

function readNetLog(text: string, visited: readonly string[]): string[] {
  const log = JSON.parse(text) as NetLog;
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) => {
    if (type !== started || !params?.url || !/^(https?|wss?):/.test(params.url)) return [];
    const isOwn = params.initiator === 'not an origin' && isChromiums(new URL(params.url).host);
    // A tab that the extension opens begins to load before Playwright can serve it.
    const isVisit = params.request_type === 'main frame' && visited.includes(params.url);
    return isOwn || isVisit ? [] : [params.url];
  });
}
