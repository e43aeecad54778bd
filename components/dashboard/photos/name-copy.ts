/** Endings of what a browser can encode. */
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** `beach.jpg` becomes `beach-clean.jpg`; a copy of another format has that one's ending. */
export function nameCopy(name: string, type = ''): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  const next = endings[type];
  const same = next === undefined || ending.toLowerCase().replace(/^jpe$|^jpeg$/, 'jpg') === next;
  const end = same ? ending : next;
  return end === '' ? `${stem}-clean` : `${stem}-clean.${end}`;
}

/** Signs that lead out of a folder or mean something else on another system, and those that turn the reading around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[\\/:*?"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Hands out names for one ZIP, fit for every system; where one is taken, also by other capitals, it is numbered. */
export function makeNamer(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (given) => {
    const name = given.normalize('NFC').replace(unfit, '_').replace(/^\.+/, '_');
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name;
    let number = next.get(name.toLowerCase()) ?? 2;
    while (taken.has(free.toLowerCase())) free = `${stem}-${number++}${ending}`;
    next.set(name.toLowerCase(), number);
    taken.add(free.toLowerCase());
    return free;
  };
}
