/** Luhn's sum over a string of digits: cards, and much else. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** What is left of a number of any length, divided by 97. */
export function remainder97(digits: string): number {
  let rest = 0;
  for (let at = 0; at < digits.length; at++) rest = (rest * 10 + digits.charCodeAt(at) - 48) % 97;
  return rest;
}

/** The sum of digits, each times its weight; weights are said again where there are fewer of them. */
export function sumWeighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++)
    sum += (digits.charCodeAt(at) - 48) * weights[at % weights.length]!;
  return sum;
}
