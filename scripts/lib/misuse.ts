/** Wrong use of a command: said in words, without a trace. */
export class Misuse extends Error {}
