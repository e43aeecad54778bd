// Set one by one by `dress` of the strip, for the reasons given there. System colours follow light, dark and forced colours by themselves.
export const boxStyles = {
  position: 'fixed',
  'box-sizing': 'border-box',
  width: 'min(360px, calc(100vw - 16px))',
  overflow: 'auto',
  'overscroll-behavior': 'contain',
  padding: '10px 12px',
  font: '14px/1.45 system-ui, sans-serif',
  color: 'CanvasText',
  background: 'Canvas',
  border: '1px solid light-dark(#b9b4a7, #5b5a55)',
  'border-radius': '10px',
  'box-shadow': '0 4px 18px rgb(0 0 0 / 22%)',
  'text-align': 'start',
  'overflow-wrap': 'anywhere',
};
export const strongStyles = { border: '2px solid CanvasText' };
export const quietStyles = { border: '1px solid light-dark(#b9b4a7, #5b5a55)' };
export const titleStyles = {
  margin: '0 0 4px',
  'margin-inline-end': '28px',
  font: '600 14px/1.35 system-ui, sans-serif',
};
export const lineStyles = { margin: '4px 0' };
export const listStyles = { margin: '4px 0', padding: '0', 'list-style': 'none' };
export const rowStyles = { margin: '6px 0' };
export const shownStyles = {
  font: '13px/1.4 ui-monospace, monospace',
  'margin-inline-start': '6px',
};
export const smallStyles = {
  margin: '2px 0',
  'font-size': '12px',
  color: 'light-dark(#55524a, #c4c0b6)',
};
export const buttonRowStyles = { display: 'flex', 'flex-wrap': 'wrap', gap: '6px', margin: '8px 0 2px' };
export const buttonStyles = {
  font: '500 13px/1.4 system-ui, sans-serif',
  color: 'CanvasText',
  background: 'light-dark(#f4f1ea, #33322e)',
  border: '1px solid light-dark(#8b877c, #8b887f)',
  'border-radius': '8px',
  padding: '4px 10px',
  'min-height': '28px',
  'text-decoration': 'none',
  cursor: 'pointer',
};
export const mainStyles = { 'font-weight': '700', border: '2px solid light-dark(#55524a, #c4c0b6)' };
/** Choices that reach beyond this draft: there, but not pressing. */
export const moreStyles = {
  background: 'transparent',
  border: '1px solid transparent',
  padding: '4px 2px',
  'text-decoration': 'underline',
  'font-weight': '400',
};
export const closeStyles = {
  position: 'absolute',
  top: '6px',
  'inset-inline-end': '6px',
  width: '28px',
  height: '28px',
  padding: '0',
  border: '0',
  background: 'transparent',
  color: 'CanvasText',
  font: '18px/1 system-ui, sans-serif',
  cursor: 'pointer',
  'border-radius': '8px',
};
export const statusStyles = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};
