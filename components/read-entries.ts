/** Lines as typed, each with the network to look on: an address tells its own, whatever is chosen beside it. */
export function readEntries(
  text: string,
  network: string | null,
): { network: string | null; text: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ network: isAddress(line) ? null : network, text: line }));
}

const isAddress = (line: string) =>
  /^https?:\/\//i.test(line) || /^[\w-]+(\.[\w-]+)+\//.test(line) || /^@[^@\s]+@[^@\s]+$/.test(line);
