import type { FormerId } from '../model/words';

/**
 * Hosts of networks that are gone, each with all below it; `*.` stands for what is below it alone, since the name itself is still used.
 * Empty where the network's pages stayed, or had no name of their own. Sources: `table.ts`.
 */
export const formerHosts: Readonly<Record<FormerId, readonly string[]>> = {
  aim: [],
  delve: ['delve.office.com'],
  friendfeed: ['friendfeed.com'],
  friendster: ['friendster.com'],
  geocities: ['geocities.com', 'geocities.yahoo.com'],
  'google-plus': ['plus.google.com'],
  hyves: ['hyves.nl'],
  icq: ['icq.com'],
  klout: ['klout.com'],
  'msn-messenger': [],
  naymz: ['naymz.com'],
  orkut: ['orkut.com'],
  path: ['path.com'],
  periscope: [],
  plaxo: ['plaxo.com'],
  posterous: ['posterous.com'],
  schuelervz: ['schuelervz.net'],
  skyblog: ['skyblog.com', '*.skyrock.com'],
  skype: ['skype.com'],
  studivz: ['studivz.net', 'meinvz.net'],
  stumbleupon: ['stumbleupon.com'],
  vine: ['vine.co'],
  'wer-kennt-wen': ['wer-kennt-wen.de'],
  'yahoo-answers': ['answers.yahoo.com'],
  'yahoo-groups': ['groups.yahoo.com'],
};

/** Places that keep copies of pages: a link to a copy is no link to the network. */
const archives = /(?:^|\/\/|[\s.])(?:web\.archive\.org|archive\.(?:org|today|is|ph|li))\/\S*/gi;

/** Longest text that is looked through for links. */
const most = 10_000;

/** The networks that are gone to which links in this text lead; an address in the parameter of another counts as well. */
export function findFormer(text: string): FormerId[] {
  const plain = decode(text.slice(0, most)).replace(archives, ' ').toLowerCase();
  // Letters, digits, dots and hyphens in a row, with a dot in them; what stands before an @ or after it is no host of a link.
  const names = [...plain.matchAll(/(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@-])/g)].map(
    ([name]) => name,
  );
  return (Object.keys(formerHosts) as FormerId[]).filter((id) =>
    formerHosts[id].some((host) => names.some((name) => isOf(name, host))),
  );
}

function isOf(name: string, host: string): boolean {
  if (!host.startsWith('*.')) return name === host || name.endsWith(`.${host}`);
  return name.endsWith(host.slice(1)) && !/^(?:www|m)\./.test(name);
}

/** Once is enough for an address in a parameter; what is no such writing stays as it is. */
function decode(text: string): string {
  return text.replace(/%(2f|3a)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
