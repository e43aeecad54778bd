import type { ComponentChildren } from 'preact';
import type { Part } from '../utils/i18n/types';

/** A translated text with elements in its placeholders: `<Phrase parts={t.parts('popup.owner')} handle={<bdi>…</bdi>} />`. */
export function Phrase({ parts, ...slots }: { parts: Part[]; [slot: string]: Part[] | ComponentChildren }) {
  return <>{parts.map((part) => ('text' in part ? part.text : (slots[part.slot] as ComponentChildren)))}</>;
}
