/** A registry as browsers see it: keys in keys, values by name. */
export interface RegistryKey {
  keys: Record<string, RegistryKey>;
  values: Record<string, { kind: 'text' | 'multi' | 'number'; data: string | number }>;
}

/** Reads a file for regedit strictly: UTF-16 with its mark, CRLF, the header, keys below HKLM\Software\Policies, no value twice. */
export function readReg(bytes: Uint8Array): { root: RegistryKey; removed: string[] } {
  const buffer = Buffer.from(bytes);
  if (buffer[0] !== 0xff || buffer[1] !== 0xfe) throw new Error('no mark of UTF-16');
  const text = buffer.subarray(2).toString('utf16le');
  if (/[^\r]\n|\r(?!\n)/.test(text)) throw new Error('a line is not ended as on Windows');
  const [head, blank, ...lines] = text.replace(/\\\r\n {2}/g, '').split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00' || blank !== '') throw new Error('no header');
  const root: RegistryKey = { keys: {}, values: {} };
  const removed: string[] = [];
  let at: RegistryKey | null = null;
  for (const line of lines) {
    const key = /^\[(-?)HKEY_LOCAL_MACHINE\\(Software\\Policies\\[^\]]+)\]$/.exec(line);
    const value = /^"((?:[^"\\]|\\["\\])*)"=(.+)$/.exec(line);
    if (key?.[1] === '-') {
      removed.push(key[2]!);
      at = null;
    } else if (key) at = openKey(root, key[2]!);
    else if (value && at) {
      const name = unquote(value[1]!);
      if (name in at.values) throw new Error(`${name} twice`);
      at.values[name] = readData(value[2]!);
    } else if (line !== '') throw new Error(`not a line: ${line}`);
  }
  return { root, removed };
}

/** A key below another, made where it is not there yet. */
export function openKey(root: RegistryKey, path: string): RegistryKey {
  return path.split('\\').reduce((key, name) => {
    if (name === '') throw new Error(`an empty name in ${path}`);
    key.keys[name] ??= { keys: {}, values: {} };
    return key.keys[name];
  }, root);
}

const unquote = (text: string): string => text.replace(/\\(["\\])/g, '$1');

function readData(data: string): RegistryKey['values'][string] {
  const text = /^"((?:[^"\\]|\\["\\])*)"$/.exec(data);
  if (text) return { kind: 'text', data: unquote(text[1]!) };
  const number = /^dword:([0-9a-f]{8})$/.exec(data);
  if (number) return { kind: 'number', data: Number.parseInt(number[1]!, 16) };
  const hex = /^hex\(([17])\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(data);
  if (!hex) throw new Error(`not a value: ${data}`);
  const decoded = Buffer.from(hex[2]!.replaceAll(',', ''), 'hex').toString('utf16le');
  const end = hex[1] === '7' ? '\0\0' : '\0';
  if (!decoded.endsWith(end)) throw new Error('not ended');
  return { kind: hex[1] === '7' ? 'multi' : 'text', data: decoded.slice(0, -end.length) };
}

interface TypeSchema {
  type: string;
  properties?: Record<string, TypeSchema>;
  items?: TypeSchema;
}

/** What Chromium makes of a key by an extension's schema: `registry_dict.cc`. Throws where it would drop something. */
export function readAsChromium(key: RegistryKey, schema: TypeSchema): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, { kind, data }] of Object.entries(key.values)) {
    const type = schema.properties?.[name]?.type;
    if (type === 'boolean' && kind === 'number') made[name] = data !== 0;
    else if ((type === 'integer' && kind === 'number') || (type === 'string' && kind === 'text'))
      made[name] = data;
    else if ((type === 'object' || type === 'array') && kind === 'text')
      made[name] = JSON.parse(String(data));
    else throw new Error(`Chromium would drop ${name}: ${kind} for ${type}`);
  }
  for (const [name, inner] of Object.entries(key.keys)) {
    const type = schema.properties?.[name];
    if (type?.type !== 'object') throw new Error(`Chromium would drop ${name}`);
    made[name] = readAsChromium(inner, type);
  }
  return made;
}

/** What Firefox makes of a key: `WindowsGPOParser.sys.mjs`, which parses REG_MULTI_SZ only, and knows no yes and no. */
export function readAsFirefox(key: RegistryKey): unknown {
  const names = Object.keys(key.values);
  if (names[0] === '1') return Object.values(key.values).map(({ data }) => data);
  const values = Object.entries(key.values).map(([name, { kind, data }]) => [
    name,
    kind === 'multi' ? JSON.parse(String(data).replaceAll('\0', '\n')) : data,
  ]);
  const keys = Object.entries(key.keys).map(([name, inner]) => [name, readAsFirefox(inner)]);
  return Object.fromEntries([...values, ...keys]);
}
