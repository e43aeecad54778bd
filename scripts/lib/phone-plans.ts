import type { Plugin } from 'vite';

/** As much of libphonenumber-js's metadata as is touched here; of a plan in its fourth layout, the ways to write a number stand fifth. */
interface Plans {
  version: number;
  countries: Record<string, unknown[]>;
  nonGeographic?: Record<string, unknown[]>;
}
const waysToWrite = 4;

/** Ships the numbering plans without the ways to write numbers, a quarter of them, which nothing here asks for: no number is written anew. */
export function phonePlans(): Plugin {
  return {
    name: 'vitrine-phone-plans',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/libphonenumber-js\/metadata\.max\.json\.js(?:\?|$)/.test(id)) return null;
      const start = code.indexOf('{', code.indexOf('export default'));
      const plans = cutPlans(JSON.parse(code.slice(start, code.lastIndexOf('}') + 1)) as Plans);
      return { code: writeModule(plans), map: null };
    },
  };
}

/** A module of the plans as text, which takes a third of the time of code to read and is read only when first asked. */
export function writeModule(plans: Plans): string {
  const parts = Object.keys(plans).map((name) => `get ${name}() { return read().${name}; }`);
  const text = JSON.stringify(plans);
  if (/`|\$\{/.test(text)) throw new Error('numbering plans hold what a template would read');
  // Raw, since twice as many backslashes take a kilobyte more.
  return `const text = String.raw\`${text}\`;
let plans;
const read = () => (plans ??= JSON.parse(text));
export default { ${parts.join(', ')} };`;
}

/** The same plans; throws where their layout is another than is known. */
export function cutPlans<P extends Plans>(plans: P): P {
  if (plans.version !== 4) throw new Error(`numbering plans of version ${plans.version} are not known`);
  const cut = structuredClone(plans);
  for (const plan of [...Object.values(cut.countries), ...Object.values(cut.nonGeographic ?? {})])
    plan[waysToWrite] = 0;
  return cut;
}
