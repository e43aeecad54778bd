// Set through the object model, which a page’s content security policy leaves alone. System colours follow light, dark and forced colours by
// themselves, also when mixed; `light-dark()` would leave older Chromium without borders.
const soft = 'color-mix(in srgb, CanvasText 68%, Canvas)';
const edge = 'color-mix(in srgb, CanvasText 30%, Canvas)';
const hair = 'color-mix(in srgb, CanvasText 16%, Canvas)';
/** The glass of the dashboard, made of either scheme's ink. */
const accent = 'color-mix(in srgb, CanvasText 40%, #3a8aa6)';

export const boxStyles =
  'position:fixed;display:flex;flex-direction:column;box-sizing:border-box;width:min(360px, calc(100vw - 16px));overflow:auto;overscroll-behavior:contain;padding:10px 12px 8px;font:13px/1.4 system-ui, sans-serif;color:CanvasText;background:Canvas;border-radius:8px;box-shadow:0 4px 18px rgb(0 0 0 / 22%);text-align:start;overflow-wrap:anywhere';
/** Its parts are the box's own, so that one of them can give way. */
export const bodyStyles = 'display:contents';
export const strongStyles = `border:2px solid ${accent}`;
export const quietStyles = `border:1px solid ${edge}`;
export const titleStyles = 'margin:0;margin-inline-end:28px;font:600 14px/1.35 system-ui, sans-serif';
export const leadStyles = 'margin:4px 0 0';
/** The only part that scrolls, where there is room for the rest. */
export const middleStyles =
  'flex:1 1 auto;overflow:auto;scrollbar-width:thin;margin:8px -12px 0;padding:0 12px';
export const listStyles = 'margin:0;padding:0;list-style:none';
export const rowStyles = `display:flex;flex-wrap:wrap;align-items:baseline;gap:0 8px;padding:4px 0;border-block-start:1px solid ${hair}`;
export const labelStyles = 'font-weight:600';
export const shownStyles = 'font:12px/1.4 ui-monospace, monospace';
/** On a line of its own within a row. */
export const smallStyles = `margin:0;flex:1 0 100%;font-size:12px;color:${soft}`;
export const footStyles = 'flex:none;margin-top:8px';
export const buttonRowStyles = 'display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px';
export const foldedStyles = 'max-height:88px;overflow:auto;scrollbar-width:thin;padding:2px';
export const summaryStyles = `padding:4px 2px;font-size:12px;color:${soft};cursor:pointer`;
export const buttonStyles =
  'font:500 13px/1.4 system-ui, sans-serif;color:CanvasText;background:color-mix(in srgb,CanvasText 6%,Canvas);border:1px solid color-mix(in srgb,CanvasText 50%,Canvas);border-radius:6px;padding:3px 10px;min-height:28px;text-align:start;text-decoration:none;cursor:pointer';
export const mainStyles = `font-weight:600;border:1px solid ${accent};color:${accent}`;
/** Choices that reach beyond this draft: there, but not pressing. */
export const moreStyles =
  'background:none;border:0;padding:2px 1px;min-height:24px;text-decoration:underline;font-size:12px;font-weight:400';
export const keysStyles = `margin:0;margin-inline-start:auto;font-size:11px;color:${soft}`;
/** Browsers draw no ring of their own where a key with Alt brought the focus. */
export const focusStyles = `outline:2px solid ${accent};outline-offset:2px`;
export const closeStyles =
  'position:absolute;top:6px;inset-inline-end:6px;width:28px;height:28px;padding:0;border:0;background:none;font:18px/1 system-ui, sans-serif;text-align:center';
export const statusStyles =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
