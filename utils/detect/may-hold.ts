export function mayHold(text: string): boolean {
  return text.length > 0;
}
