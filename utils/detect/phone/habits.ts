/** Where a national number is from when no region of the reader's has it: where most of Vitrine's readers live. */
export const elsewhere = ['NL', 'BE', 'FR', 'DE', 'GB'];
/** Regions whose numbers have no trunk prefix and are written 3-3-4. */
export const northAmerican = new Set(['US', 'CA', 'PR', 'DO', 'JM']);
/** Where the trunk zero of the plan is left out of numbers as they are written. */
export const bareAnyway = new Set(['AR', 'BR', 'CN', 'IN']);
/** How numbers without a trunk zero are written: two to five groups, none of a single digit but the first. */
export const bareShape = /^(?:[1-5]|7(?=-\d$))(?:-[2-6]){1,4}$|^[23]-7$/;
/** Between two numbers that the same words name. */
export const another = /^\s*(?:[,;/|&+]|or|and|of|en|ou|et|oder|und)\s*(?:(?:op|on|at|au|unter)\s)?$/i;
/** How numbers of nine digits are written in Belgium and in German cities. */
export const nineSplit = /^(?:3-2-2-2|2-3-2-2|3-6|2-7|3-3-3)$/;
