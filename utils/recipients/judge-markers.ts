import type { PageSight } from '../model/page-sight';
import type { Transfer } from '../model/sharing';
import { decodeRequest } from './decode-request';
import type { Markers, Recipient } from './define';
import { tell } from './judge-element';
import { recipients } from './registry';

/** Where a marker stands, by its name; those with `*` at the end by what they begin with. */
interface Table {
  exact: Map<string, Transfer>;
  prefixes: [string, Transfer][];
}

const calls = collect('calls');
const hooks = collect('hooks');
const cookies = collect('cookies');

/** Companies that a page's own code, its cookies and the widgets in it give away. `scripts`: of companies, that the page loads. */
export function judgeMarkers(sight: PageSight, scripts: readonly Transfer[]): Transfer[] {
  const found: Transfer[] = [];
  for (const [name = ''] of sight.calls) found.push(...findCall(name));
  for (const name of sight.cookies) found.push(...find(cookies, name));
  for (const url of sight.mentioned) found.push(...judgeMentioned(url));
  const filled = new Set([...scripts, ...found].flatMap(nameFilled));
  for (const name of sight.hooks) {
    const isOwn = name.startsWith('amp-') || name.startsWith('lite-');
    found.push(...find(hooks, name).filter(({ company, how }) => isOwn || filled.has(`${company} ${how}`)));
  }
  return found;
}

/**
 * A place for a widget tells nobody anything before the company's script is there to fill it: one for widgets of that kind, or one for
 * all of them. A frame fills nothing but itself, and a script for statistics no buttons.
 */
function nameFilled({ company, service, how }: Transfer): string[] {
  return (service === 'sdk' ? ['sdk', 'widget', 'embed', 'login'] : [how]).map((one) => `${company} ${one}`);
}

/** An address in a page's own code counts where it is that of a script or a pixel, or where a button of the page opens to share it. */
function judgeMentioned(url: string): Transfer[] {
  const found = decodeRequest({ url, method: 'GET', type: 'script', body: null });
  if (!found || found.service === null) return [];
  const { company, service, how } = found;
  const isLoaded =
    how === 'share-link' ||
    how === 'sdk' ||
    how === 'pixel' ||
    how === 'widget' ||
    (how === 'embed' && /\.js(?:\?|$)/.test(url));
  return isLoaded ? [tell(company, service, how)] : [];
}

/** `ttq.page` is named by itself, or by what it is called on: `ttq`. */
function findCall(name: string): Transfer[] {
  for (let rest = name; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const found = find(calls, rest);
    if (found.length > 0) return found;
  }
  return [];
}

function find({ exact, prefixes }: Table, name: string): Transfer[] {
  const found = exact.get(name) ?? prefixes.find(([start]) => name.startsWith(start))?.[1];
  return found ? [found] : [];
}

function collect(kind: keyof Markers): Table {
  const table: Table = { exact: new Map(), prefixes: [] };
  for (const recipient of recipients.values()) {
    for (const [name, id] of Object.entries(recipient.markers?.[kind] ?? {})) {
      const transfer = tellOf(recipient, id);
      if (name.endsWith('*')) table.prefixes.push([name.slice(0, -1), transfer]);
      else table.exact.set(name, transfer);
    }
  }
  return table;
}

function tellOf(recipient: Recipient, id: string): Transfer {
  const service = recipient.services.find((one) => one.id === id);
  if (!service) throw new Error(`${recipient.id}: a marker names no service: ${id}`);
  return tell(recipient.id, id, service.how);
}
