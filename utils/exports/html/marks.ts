/** Severity is a shape and a word before it is a colour. */
export const marks = { high: '●', medium: '◐', low: '○' };
