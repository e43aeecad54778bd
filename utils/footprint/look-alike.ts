/**
 * Bits of 64 in which two pictures may differ and still be called alike: up to 10 is a variation of the same picture, more is likely another
 * one (N. Krawetz, who made the dHash, “Kind of Like That”, hackerfactor.com, 2013-01-21; repeated by most libraries of it).
 */
export const mostDifferent = 10;

/** Bits in which two hashes of 16 hexadecimal digits differ. */
export function countDifferent(a: string, b: string): number {
  return (
    countBits(parseInt(a.slice(0, 8), 16) ^ parseInt(b.slice(0, 8), 16)) +
    countBits(parseInt(a.slice(8), 16) ^ parseInt(b.slice(8), 16))
  );
}

function countBits(word: number): number {
  let count = 0;
  for (let left = word >>> 0; left !== 0; left &= left - 1) count++;
  return count;
}
