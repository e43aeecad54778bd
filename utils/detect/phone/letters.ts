export const isDigit = (code: number) => code >= 48 && code <= 57;

/** Latin letters, and all else that is not plain punctuation: what a word is made of in the languages read here. */
export const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
