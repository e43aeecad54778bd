/**
 * Sets styles one by one: a page's content security policy forbids style sheets that a script adds, and Firefox refuses
 * constructed ones from another world. `important`, so that no rule of the page for its host wins.
 */
export function dress(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

// System colours follow the browser's light or dark scheme and forced colours by themselves.
export const hostStyles = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  display: 'block',
  overflow: 'visible',
  'color-scheme': 'light dark',
  'z-index': '2147483647',
};

export const stripStyles = {
  position: 'fixed',
  'inset-inline': '0',
  bottom: '16px',
  margin: '0 auto',
  width: 'min(560px, calc(100vw - 24px))',
  'max-height': 'min(60vh, 420px)',
  overflow: 'auto',
  'box-sizing': 'border-box',
  padding: '16px',
  font: '16px/1.45 system-ui, sans-serif',
  color: 'CanvasText',
  background: 'Canvas',
  border: '1px solid light-dark(#b9b4a7, #5b5a55)',
  'border-radius': '12px',
  'box-shadow': '0 8px 28px rgb(0 0 0 / 28%)',
  'text-align': 'start',
};

export const topStyles = { bottom: 'auto', top: '16px' };
export const titleStyles = { margin: '0 32px 4px 0', font: '600 16px/1.35 system-ui, sans-serif' };
export const textStyles = { margin: '4px 0' };
export const whyStyles = {
  margin: '4px 0',
  'font-size': '14px',
  color: 'light-dark(#55524a, #c4c0b6)',
};
export const listStyles = { margin: '8px 0', 'padding-inline-start': '24px' };
export const rowStyles = { display: 'flex', 'flex-wrap': 'wrap', gap: '8px', margin: '12px 0 0' };
export const buttonStyles = {
  font: '500 14px/1.4 system-ui, sans-serif',
  color: 'CanvasText',
  background: 'light-dark(#f4f1ea, #33322e)',
  border: '1px solid light-dark(#8b877c, #8b887f)',
  'border-radius': '8px',
  padding: '6px 12px',
  'min-height': '32px',
  cursor: 'pointer',
};
export const closeStyles = {
  position: 'absolute',
  top: '8px',
  'inset-inline-end': '8px',
  width: '32px',
  height: '32px',
  padding: '0',
  border: '0',
  background: 'transparent',
  color: 'CanvasText',
  font: '20px/1 system-ui, sans-serif',
  cursor: 'pointer',
  'border-radius': '8px',
};
