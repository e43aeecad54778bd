import { fold } from '../dom/text';

/** For finding words of four languages: folded, without accents and without marks that turn the direction of text. */
export function foldWords(text: string): string {
  return fold(text.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ''))
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/** One text per thing told: bullets and bars part what stands in one line. */
export function splitLines(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/\s*[\n·•|]\s*|\s+[–—]\s+/u))
    .map((line) => line.trim())
    .filter(Boolean);
}
