/** A value in a packet: the properties around it, outermost first, its own last (`Iptc4xmpExt:LocationShown`, `Iptc4xmpExt:City`). */
export interface XmpValue {
  path: readonly string[];
  value: string;
  /** The entry of a list that it stands in, so that the parts of one are found together; 0 for none. */
  item: number;
}

/** The prefixes that this house uses, whatever a packet calls them. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['adobe:ns:meta/', 'x'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://ns.adobe.com/exif/1.0/', 'exif'],
  ['http://cipa.jp/exif/1.0/', 'exifEX'],
  ['http://cipa.jp/exif/1.0/exifEX', 'exifEX'],
  ['http://ns.adobe.com/exif/1.0/aux/', 'aux'],
  ['http://ns.adobe.com/tiff/1.0/', 'tiff'],
  ['http://ns.adobe.com/xap/1.0/', 'xmp'],
  ['http://ns.adobe.com/xmp/note/', 'xmpNote'],
  ['http://ns.adobe.com/xap/1.0/rights/', 'xmpRights'],
  ['http://ns.adobe.com/xap/1.0/g/img/', 'xmpGImg'],
  ['http://ns.adobe.com/pdf/1.3/', 'pdf'],
  ['http://ns.acdsee.com/iptc/1.0/', 'acdsee'],
  ['http://ns.adobe.com/photoshop/1.0/', 'photoshop'],
  ['http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/', 'Iptc4xmpCore'],
  ['http://iptc.org/std/Iptc4xmpExt/2008-02-29/', 'Iptc4xmpExt'],
  ['http://www.metadataworkinggroup.com/schemas/regions/', 'mwg-rs'],
  ['http://ns.microsoft.com/photo/1.0/', 'MicrosoftPhoto'],
  ['http://ns.microsoft.com/photo/1.0', 'MicrosoftPhoto'],
  ['http://ns.microsoft.com/photo/1.2/', 'MP'],
  ['http://ns.microsoft.com/photo/1.2/t/Region#', 'MPReg'],
  ['http://ns.microsoft.com/photo/1.2/t/RegionInfo#', 'MPRI'],
  ['http://www.digikam.org/ns/1.0/', 'digiKam'],
  ['http://ns.adobe.com/lightroom/1.0/', 'lr'],
  ['http://www.dji.com/drone-dji/1.0/', 'drone-dji'],
  ['http://ns.apple.com/faceinfo/1.0/', 'apple-fi'],
]);

const maxDepth = 64;
const maxValues = 5000;
const maxAttributes = 500;
const maxPrefixes = 100;
/** Room for a small picture that is written as text. */
const maxText = 200_000;

interface Level {
  name: string;
  prefixes: ReadonlyMap<string, string>;
  item: number;
  text: string;
  /** It had elements inside: its text is white space between them. */
  parent: boolean;
}

const noPrefixes: ReadonlyMap<string, string> = new Map([['rdf', 'rdf']]);

/**
 * The values of an XMP packet, as attributes and as elements alike. One pass from left to right, no document is built; what comes
 * after something that is no XML is left unread.
 */
export function scanXmp(xml: string): XmpValue[] {
  const values: XmpValue[] = [];
  const levels: Level[] = [];
  let items = 0;
  let at = xml.indexOf('<');
  while (at >= 0 && at < xml.length && values.length < maxValues) {
    const past = skipMarkup(xml, at, levels.at(-1));
    if (past !== null) {
      if (past < 0) break;
      at = nextTag(xml, past, levels.at(-1));
      continue;
    }
    const tag = readTag(xml, at);
    if (!tag) break;
    const above = levels.at(-1);
    if (tag.closing) {
      const level = levels.pop();
      if (level && !level.parent) addValue(values, levels, level, level.text);
    } else {
      if (above) above.parent = true;
      const prefixes = declare(above?.prefixes ?? noPrefixes, tag.attributes);
      const name = resolveName(tag.name, prefixes);
      const item = name === 'rdf:li' ? ++items : (above?.item ?? 0);
      const level: Level = { name, prefixes, item, text: '', parent: tag.empty };
      levels.push(level);
      for (const [attribute, value] of tag.attributes) {
        const property = resolveName(attribute, prefixes);
        if (/^(?:xmlns|xml|rdf|x)(?::|$)/.test(property)) continue;
        level.parent = true;
        addValue(values, levels, { ...level, name: property }, value);
      }
      if (tag.empty) levels.pop();
      if (levels.length > maxDepth) break;
    }
    at = nextTag(xml, tag.end, levels.at(-1));
  }
  return values;
}

function addValue(values: XmpValue[], above: readonly Level[], level: Level, text: string): void {
  const value = decodeEntities(text).trim();
  if (value === '') return;
  const path = [...above, level]
    .map(({ name }) => name)
    .filter((name) => !/^(?:rdf|x|xmp):(?:\w*)$/.test(name) || /^xmp:/.test(name));
  if (path.length > 0) values.push({ path, value, item: level.item });
}

/** Comments, declarations, instructions; of CDATA the text is kept. Where it ends, −1 where it does not, null for an element. */
function skipMarkup(xml: string, at: number, level: Level | undefined): number | null {
  const close = (end: string) => {
    const found = xml.indexOf(end, at);
    return found < 0 ? -1 : found + end.length;
  };
  if (xml.startsWith('<?', at)) return close('?>');
  if (xml.startsWith('<!--', at)) return close('-->');
  if (xml.startsWith('<![CDATA[', at)) {
    const end = close(']]>');
    if (level && end > 0) level.text += xml.slice(at + 9, end - 3).replaceAll('&', '&amp;');
    return end;
  }
  return xml.startsWith('<!', at) ? close('>') : null;
}

function nextTag(xml: string, from: number, level: Level | undefined): number {
  const at = xml.indexOf('<', from);
  if (level && !level.parent && at > from) level.text += xml.slice(from, Math.min(at, from + maxText));
  return at;
}

interface Tag {
  name: string;
  closing: boolean;
  empty: boolean;
  attributes: [string, string][];
  end: number;
}

function readTag(xml: string, at: number): Tag | null {
  const form = /<(\/?)([^\s/>=<"']{1,200})/y;
  form.lastIndex = at;
  const match = form.exec(xml);
  if (!match) return null;
  const attributes: [string, string][] = [];
  const next = /\s*(?:(\/?>)|([^\s/>=<"']{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)'))/y;
  next.lastIndex = form.lastIndex;
  while (attributes.length < maxAttributes) {
    const part = next.exec(xml);
    if (!part) return null;
    if (part[1])
      return {
        name: match[2]!,
        closing: match[1] === '/',
        empty: part[1] === '/>',
        attributes,
        end: next.lastIndex,
      };
    attributes.push([part[2]!, part[3] ?? part[4] ?? '']);
  }
  return null;
}

function declare(above: ReadonlyMap<string, string>, attributes: readonly [string, string][]) {
  const declared = attributes.filter(([name]) => name.startsWith('xmlns:'));
  if (declared.length === 0 || above.size > maxPrefixes) return above;
  const prefixes = new Map(above);
  for (const [name, uri] of declared.slice(0, maxPrefixes))
    prefixes.set(name.slice(6), namespaces.get(uri) ?? name.slice(6));
  return prefixes;
}

function resolveName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const prefix = name.slice(0, colon);
  return `${prefixes.get(prefix) ?? prefix}${name.slice(colon)}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
