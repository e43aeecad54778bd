/** Could this text hold a find? Until the hints of the detectors are put together, any text could. */
export function mayHold(text: string): boolean {
  return text !== '';
}
