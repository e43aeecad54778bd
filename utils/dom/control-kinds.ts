/** What an element is to somebody who operates it; `button` is whatever else can be pressed and may carry a value. */
export type Kind = 'switch' | 'checkbox' | 'toggle' | 'radio' | 'select' | 'tab' | 'button';

/**
 * Whatever may be a control, in any technology but elements with names of their own. What says that it is checked or opens something
 * but has no role and takes no focus cannot be operated; and each attribute asked for costs a page of 20,000 elements 2 ms.
 */
export const candidateSelector = 'input, select, button, summary, a, [role], [tabindex="0"]';

const byRole: Record<string, Kind | null> = {
  switch: 'switch',
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  radio: 'radio',
  menuitemradio: 'radio',
  combobox: 'select',
  listbox: 'select',
  tab: 'tab',
  // Parts of a list, whose owner is the control; a grid's cells and a tree's nodes are no settings.
  option: null,
  treeitem: null,
  row: null,
  gridcell: null,
  slider: null,
  spinbutton: null,
  textbox: null,
  searchbox: null,
  tabpanel: null,
  dialog: null,
};

/** The first role that is written, lower case; `''` where none is. */
export function roleOf(element: Element): string {
  return (element.getAttribute('role') ?? '').trim().split(/\s+/)[0]!.toLowerCase();
}

/** Roles of what can be pressed and may lead to a choice. */
const pressed = /^(?:button|link|menuitem)$/;

/** Which kind of control an element of `candidateSelector`, or with a name of its own, is; null for none. */
export function kindOf(element: Element, role: string): Kind | null {
  // By far the most there are of anything; what makes them controls is mostly written as a role.
  if (element.localName === 'a' && !role && !element.hasAttribute('aria-pressed'))
    return element.hasAttribute('href') || element.hasAttribute('aria-haspopup') ? 'button' : null;
  if (element.localName === 'input') return kindOfInput(element, role);
  if (element.localName === 'select') return 'select';
  if (Object.hasOwn(byRole, role)) return byRole[role]!;
  const own = kindOfName(element.localName);
  if (own) return own;
  if (element.hasAttribute('aria-pressed')) return 'toggle';
  if (element.hasAttribute('aria-checked')) return 'switch';
  const operable =
    element.localName === 'button' ||
    (element.hasAttribute('tabindex') && (role === '' || role === 'listitem' || role === 'group')) ||
    role === 'button';
  if (operable && /^(?:un)?checked$/.test(element.getAttribute('data-state') ?? '')) return 'switch';
  if (operable && /^(?:on|off)$/.test(element.getAttribute('data-state') ?? '')) return 'toggle';
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'select';
  return operable || pressed.test(role) || element.matches('a[href], summary, [aria-haspopup]')
    ? 'button'
    : null;
}

function kindOfInput(element: Element, role: string): Kind | null {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'radio') return 'radio';
  if (type === 'checkbox') {
    if (role === 'radio' || role === 'menuitemradio') return 'radio';
    if (role === 'button' || element.hasAttribute('aria-pressed')) return 'toggle';
    return role === 'switch' || element.hasAttribute('switch') ? 'switch' : 'checkbox';
  }
  if (role === 'switch' || role === 'checkbox') return role;
  return role === 'combobox' || role === 'listbox' ? 'select' : null;
}

const telling =
  /(?:^|-)(switch|toggle|checkbox|radio|select|dropdown|combobox|listbox)(?:-(?:button|input|control|field|item|option|menu))?$/;

/** What the name of a custom element says that it is: `md-switch`, `paper-toggle-button`, `sl-select`. */
export function kindOfName(localName: string): Kind | null {
  const word = localName.includes('-') ? telling.exec(localName)?.[1] : undefined;
  if (!word) return null;
  if (word === 'toggle') return 'switch';
  return word === 'switch' || word === 'checkbox' || word === 'radio' ? word : 'select';
}

/** Kinds of which one inside or beside another is the same control met twice. */
export function familyOf(kind: Kind): 'on-off' | 'radio' | 'select' | 'other' {
  if (kind === 'switch' || kind === 'checkbox' || kind === 'toggle') return 'on-off';
  return kind === 'radio' || kind === 'select' ? kind : 'other';
}
