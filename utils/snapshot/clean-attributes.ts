import { locateSettings } from '../match/locate-settings';
import type { NetworkSettings } from '../networks/define-settings';
import { cleanName } from './clean-name';
import type { Marker } from './mark-text';

/** What a page's attributes are held against. */
export interface Desk {
  settings: NetworkSettings | null;
  marker: Marker;
  /** The page's own address, for what leads back to it. */
  url: URL;
  /** Ids that mean nothing, by number. */
  ids: Map<string, number>;
}

const words = (text: string) => new RegExp(`^(?:${text.replaceAll(' ', '|')})$`);
const boolean = words('true false');
const state = words('true false mixed undefined');
/** Attributes whose values come from a closed list. */
const listed: Readonly<Record<string, RegExp>> = {
  role: words(
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog directory document feed figure form generic grid gridcell group heading img link list listbox listitem main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status strong switch tab table tablist tabpanel term textbox time toolbar tooltip tree treegrid treeitem',
  ),
  type: words(
    'button submit reset checkbox radio text search password email tel url number date month hidden range file color image',
  ),
  dir: words('ltr rtl auto'),
  tabindex: words('-1 0'),
  colspan: /^\d{1,2}$/,
  'aria-colspan': /^\d{1,2}$/,
  'aria-level': /^[1-9]$/,
  'aria-checked': state,
  'aria-pressed': state,
  'aria-selected': state,
  'aria-expanded': boolean,
  'aria-disabled': boolean,
  'aria-hidden': boolean,
  'aria-modal': boolean,
  'aria-busy': boolean,
  'aria-multiselectable': boolean,
  'aria-haspopup': words('true false menu listbox tree grid dialog'),
  'aria-autocomplete': words('none inline list both'),
  'aria-live': words('off polite assertive'),
  'aria-current': words('true false page step location date time'),
  'data-state': words(
    'checked unchecked on off open closed active inactive indeterminate selected unselected',
  ),
  'data-checked': /^(?:true|false)?$/,
  'data-on': /^(?:true|false)?$/,
  'data-selected': /^(?:true|false)?$/,
  'data-disabled': /^(?:true|false)?$/,
};
/** Attributes that are there or not. */
const present = words('hidden inert open disabled checked selected multiple readonly switch contenteditable');
/** Attributes that a page's makers fill with names of their own. */
const named =
  /^(?:id|name|slot|data-(?:test|testid|test-id|test-selector|qa|qa-id|cy|e2e|automation-id|setting-name))$/;
const references = words('for aria-labelledby aria-describedby aria-controls aria-owns popovertarget');
const spoken = words('aria-label aria-valuetext title alt label placeholder');
const others = words('class data-toggle data-bs-toggle lang href value data-value');
/** Of classes, and of what opens a list, only words for states and kinds. */
const classWords =
  /(?:^|[\s_-])(on|off|checked|unchecked|selected|unselected|enabled|disabled|active|inactive|dropdown|select|picker|modal|audience|icons?|symbols?|glyph|placeholder)(?=$|[\s_-])/gi;

/** Is it an attribute of which anything may stay? */
export function isKept(name: string): boolean {
  return (
    [present, named, references, spoken, others].some((known) => known.test(name)) ||
    Object.hasOwn(listed, name)
  );
}

/** What may stay of an attribute: a value of a closed list, words of builders, a mark; null for nothing. */
export function cleanAttribute(tag: string, name: string, value: string, desk: Desk): string | null {
  if (present.test(name)) return '';
  if (name === 'class' || name === 'data-toggle' || name === 'data-bs-toggle') return cleanClass(value);
  if (name === 'lang') return /^[a-z]{2,3}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? null;
  if (name === 'href') return cleanAddress(value, desk);
  if (name === 'id') return cleanId(value, desk);
  if (named.test(name)) return cleanName(value, desk.settings);
  if (references.test(name)) return cleanReferences(value, desk);
  if (spoken.test(name)) return desk.marker.mark(value.trim()) || null;
  if (name === 'value' || name === 'data-value') return cleanValue(tag, value, desk);
  const known = Object.hasOwn(listed, name) ? listed[name] : undefined;
  const first = value.trim().toLowerCase().split(/\s+/, 1)[0] ?? '';
  return known?.test(first) ? first : null;
}

/** An option's value as its makers named it; what a list shows that can be typed into. */
function cleanValue(tag: string, value: string, { settings, marker }: Desk): string | null {
  const name = cleanName(value, settings);
  if (name && !name.includes('*')) return name;
  return tag === 'input' ? marker.know(value) : null;
}

function cleanClass(value: string): string | null {
  const found = [...value.matchAll(classWords)].map(([, word]) => word!.toLowerCase());
  return [...new Set(found)].join(' ') || null;
}

/** Only whether it leads to a page of the catalogue. */
function cleanAddress(value: string, { settings, url }: Desk): string | null {
  if (!value || !URL.canParse(value, url)) return null;
  const page = settings && locateSettings(settings, new URL(value, url))?.page;
  return page ? `page:${page}` : 'elsewhere';
}

/** Ids that something points at are kept apart by numbers where their words may not stay. */
function cleanId(id: string, { settings, ids }: Desk): string | null {
  const name = cleanName(id, settings);
  const number = ids.get(id);
  if (number === undefined || (name && !name.includes('*'))) return name;
  return `${name ?? ''}#${number}`;
}

function cleanReferences(value: string, desk: Desk): string | null {
  const ids = value.split(/\s+/, 20).filter(Boolean);
  for (const id of ids) if (!desk.ids.has(id)) desk.ids.set(id, desk.ids.size + 1);
  return ids.map((id) => cleanId(id, desk)).join(' ') || null;
}
