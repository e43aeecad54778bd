import { codeLimits, sightLimits } from '../model/sight-limits';
import { snippetNames, snippetVariables } from './snippet-names';

const inCode =
  /(?:https?:|["'`(=]:?|^)\/\/((?:[a-z0-9_-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][^\s"'`<>\\)]*)?)(?=$|[\s"'`<>\\)])/gi;

/** Absolute addresses in code or in an attribute: `//host/path` counts after a quote, and escaped slashes are read as such. */
export function findAddresses(code: string): string[] {
  const plain = code.includes('\\') ? code.replace(/\\u002f/gi, '/').replaceAll('\\/', '/') : code;
  return [...plain.matchAll(inCode)].map(([, found]) => `https://${found!.replaceAll('&amp;', '&')}`);
}

const called = new RegExp(
  // `window.uetq = window.uetq || []` names the queue as well as a call of it.
  `(?<![\\w$-])(${snippetNames.join('|')})((?:\\.\\w+){0,3})\\s*(\\(|=(?!=))|(?<![\\w$])(${snippetVariables.join('|')})['"\\]]*\\s*=(?!=)\\s*['"]?([\\w-]*)`,
  'g',
);
const text = /\s*,?\s*\[?\s*(?:'([^'\\]*)'|"([^"\\]*)")/y;

/** Calls of known snippets with the texts that they begin with; of an assignment the name alone. */
export function findCalls(code: string): string[][] {
  const calls: string[][] = [];
  for (const match of code.matchAll(called)) {
    if (calls.length >= sightLimits.calls) break;
    const [whole, name, members, sign, variable, value] = match;
    if (variable !== undefined) {
      calls.push([variable, ...(value ? [value.slice(0, sightLimits.text)] : [])]);
    } else if (sign === '=') {
      calls.push([name!]);
    } else {
      const texts: string[] = [];
      text.lastIndex = match.index + whole.length;
      for (
        let found = text.exec(code);
        found && texts.length < sightLimits.callTexts - 1;
        found = text.exec(code)
      )
        texts.push((found[1] ?? found[2]!).slice(0, sightLimits.text));
      calls.push([`${name}${members}`.slice(0, sightLimits.name), ...texts]);
    }
  }
  return calls;
}

/** What is run of a script's text: no more than so much, and nothing that a comment holds back. */
export function takeCode(code: string): string {
  return code
    .slice(0, codeLimits.script)
    .replace(/\/\*[\s\S]{0,20000}?\*\//g, ' ')
    .replace(/^[ \t]*\/\/(?!\s*<!\[CDATA|\s*\]\]).*$/gm, '');
}
