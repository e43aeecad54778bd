import type { Text } from '../text/blocks';
import { html, isolate, link, type Markup } from './markup';

/** A text with everything in it escaped; what comes from elsewhere stands apart. */
export function drawText(text: Text): Markup {
  if (text === null) return html``;
  if (typeof text === 'string') return html`${text}`;
  if ('foreign' in text) return isolate(text.foreign);
  if ('link' in text) return link(text.link);
  if ('to' in text) return html`<a href="#${text.to}">${drawText(text.text)}</a>`;
  if ('strong' in text) return html`<strong>${drawText(text.strong)}</strong>`;
  if ('soft' in text) return html`<span class="soft">${drawText(text.soft)}</span>`;
  return html`${text.map(drawText)}`;
}
