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
  return dropComments(code.slice(0, codeLimits.script)).replace(
    /^[ \t]*\/\/(?!\s*<!\[CDATA|\s*\]\]).*$/gm,
    '',
  );
}

/** What begins like a comment and has no end within this is none: a pattern for files, a part of a text. */
const longestComment = 20_000;

/** By hand, because an expression would look for the end of each beginning anew. */
function dropComments(code: string): string {
  let kept = '';
  let at = 0;
  let end = -1;
  let open = code.indexOf('/*');
  while (open >= 0) {
    if (end < open + 2) end = code.indexOf('*/', open + 2);
    if (end < 0) break;
    if (end - open - 2 <= longestComment) {
      kept += `${code.slice(at, open)} `;
      at = end + 2;
      open = code.indexOf('/*', at);
    } else open = code.indexOf('/*', open + 1);
  }
  return kept + code.slice(at);
}
