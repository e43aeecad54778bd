import { normaliseLabel } from '../../utils/match/normalise-label';
import type { Labels, NetworkSettings, Setting } from '../../utils/networks/define-settings';
import type { Snapshot, SnapshotNode } from '../../utils/snapshot/format';

/** Texts that stand for what is known on every network. */
const audiences: Readonly<Record<string, string>> = {
  public: 'Public',
  members: 'Members',
  'friends-of-friends': 'Friends of friends',
  friends: 'Friends',
  custom: 'Custom',
  'only-me': 'Only me',
};
const cues: Readonly<Record<string, string>> = {
  logIn: 'Log in',
  accepts: 'Accept all',
  consent: 'We use cookies',
  failed: 'Something went wrong',
  signedOut: 'Log in',
  settingsTitle: 'Settings',
};
/** Elements that begin and end a line of their own in the source. */
const ownLine =
  /^(?:html|body|main|article|section|nav|aside|header|footer|h[1-6]|p|div|ul|ol|li|dl|dt|dd|figure|table|thead|tbody|tfoot|tr|td|th|form|fieldset|legend|option|optgroup|select|details|summary|dialog|iframe|template)$/;
const empty = /^(?:input|br|hr|img|wbr|col|area|embed)$/;

const listFlipped = (setting: Setting | undefined) =>
  (setting?.flipped ?? []).filter((text) => !/^[\w-]+:\S/.test(text));
const firstOf = (labels: Labels | undefined) => labels?.en?.[0] ?? Object.values(labels ?? {}).flat()[0];

/** Makes the HTML of a page with a snapshot's structure: known labels in English, neutral words for all other texts. */
export function writeFixture(snapshot: Snapshot, settings: NetworkSettings | null): string {
  const find = (id: string): Setting | undefined => settings?.settings.find((one) => one.id === id);

  const sayOption = (path: string): string => {
    const [id = '', optionId = ''] = path.split('/');
    const option = find(id)?.options.find((one) => one.id === optionId);
    return firstOf(option?.labels) ?? audiences[option?.audience ?? optionId] ?? optionId;
  };
  /** A label on which on and off mean what the catalogue says, where there is one. */
  const sayLabel = (id: string): string => {
    const setting = find(id);
    const all = [...(setting?.labels.en ?? []), ...Object.values(setting?.labels ?? {}).flat()];
    const flipped = new Set(listFlipped(setting).map(normaliseLabel));
    return all.find((text) => !flipped.has(normaliseLabel(text))) ?? all[0] ?? id;
  };
  const sayMark = (mark: string): string => {
    const at = mark.indexOf(':');
    const [kind, key] = [mark.slice(0, at), mark.slice(at + 1)];
    switch (kind) {
      case 'label':
      case 'near':
        return sayLabel(key);
      case 'flipped':
        return listFlipped(find(key))[0] ?? key;
      case 'option':
        return sayOption(key);
      case 'audience':
        return audiences[key] ?? key;
      case 'state':
        return key === 'on' ? 'On' : 'Off';
      case 'cue':
        return settings?.cues?.[key as 'signedOut']?.[0] ?? cues[key] ?? key;
      default:
        return makeText(kind, key);
    }
  };
  const say = (marks: string): string => {
    const text = marks.trim().split(' + ').filter(Boolean).map(sayMark).join(': ');
    return `${/^ /.test(marks) ? ' ' : ''}${text}${text && / $/.test(marks) ? ' ' : ''}`;
  };

  const leadTo = (key: string): string => {
    const url = key.startsWith('page:') ? settings?.pages[key.slice(5)]?.url : null;
    return (url ?? 'https://example.com/')
      .replace('{origin}', 'https://example.com')
      .replace(/\{\w+\}/g, 'robin');
  };
  const writeAttribute = (name: string, value: string): string => {
    if (name === 'href') return leadTo(value);
    if (/^(?:for|id|aria-(?:labelledby|describedby|controls|owns)|popovertarget)$/.test(name))
      return value.replace(/(^| )#/g, '$1id-').replaceAll('#', '-');
    if (/^(?:aria-label|aria-valuetext|title|alt|label|placeholder)$/.test(name)) return say(value);
    return name === 'value' && value.includes(':') ? say(value) : value;
  };
  const open = (node: SnapshotNode): string => {
    const attributes = { ...node.attributes };
    const style = node.display === 'hidden' ? 'visibility:hidden' : node.display && `display:${node.display}`;
    if (style) attributes.style = style;
    // What nobody can see though it is laid out: a panel without height, a copy for small screens.
    if (node.unseen && node.display !== 'none') attributes.inert = '';
    if (node.tag === 'html') attributes.lang = 'en';
    const written = Object.entries(attributes).map(([name, value]) => {
      const said = escapeHtml(writeAttribute(name, value));
      return said === '' && name !== 'aria-label' ? ` ${name}` : ` ${name}="${said}"`;
    });
    return `<${node.tag}${written.join('')}`;
  };

  const write = (node: SnapshotNode, indent: string): string => {
    const start = open(node);
    if (empty.test(node.tag)) return `${start}>`;
    if (node.frame) {
      const inner = write(node.frame, '');
      return `${start} srcdoc="${escapeHtml(`<!doctype html>\n${inner}`)}"></${node.tag}>`;
    }
    const shadow = node.shadow
      ? `<template shadowrootmode="open">${writeKids(node.shadow, indent)}</template>`
      : '';
    return `${start}>${shadow}${writeKids(node.kids ?? [], indent)}</${node.tag}>`;
  };
  const writeKids = (kids: readonly (SnapshotNode | string)[], indent: string): string => {
    // Line breaks are white space, which may only stand where it changes nothing.
    const isOpen = kids.length > 0 && kids.every((one) => typeof one !== 'string' && ownLine.test(one.tag));
    const parts = kids.map((one) =>
      typeof one === 'string' ? escapeHtml(say(one)) : write(one, isOpen ? `${indent}  ` : indent),
    );
    return isOpen ? `\n${parts.map((part) => `${indent}  ${part}\n`).join('')}${indent}` : parts.join('');
  };

  const body =
    snapshot.root.kids?.map((one) => (typeof one === 'string' ? '' : write(one, ''))).join('') ?? '';
  const title = `<title>${escapeHtml(say(snapshot.title))}</title>`;
  return `<!doctype html>\n${open(snapshot.root)}>\n<head>\n<meta charset="utf-8">\n${title}\n</head>\n${body}\n</html>\n`;
}

/** `12#3` is the third different text of the page, up to 12 letters long. */
function makeText(kind: string, facts: string): string {
  const [most = 0, number = 0] = facts.split('#').map(Number);
  if (kind === 'number') return String(10 ** Math.max(0, Math.min(most, 8) - 1) + number);
  if (kind === 'sign') return '›';
  const end = kind === 'sentence' ? '.' : '';
  let text = most < 6 ? `T${number}` : `Text ${number}`;
  const words = ['something', 'further', 'written', 'beyond', 'another', 'matter'];
  for (let at = 0; most >= 12; at++) {
    const longer = `${text} ${words[at % words.length]}`;
    if (longer.length + end.length > most) break;
    text = longer;
  }
  return text + end;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
