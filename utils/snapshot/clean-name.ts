import type { NetworkSettings } from '../networks/define-settings';

/**
 * Words of those who build pages. Names that pages give to their parts (`id`, `name`, `data-testid`) may hold a person's name or
 * handle, so only these survive and the rest becomes `*`. Given names that are words as well are not among them.
 */
const vocabulary =
  'about accept access account accounts action actions active activity actor ad add address admin ads advanced advertiser advertising age alert alerts all allow allowed anonymous any app apps application applications archive area arrow article ask audience audio auth auto avatar back background badge banner bar basic birth birthday block blocked blocking body bottom box broadcast browser btn button buttons by call cancel card cards category cell change channel chat check checkbox checked child chip choice choices choose city clear click close code collapse collections column combobox comment comments community company confirm connect connected connection connections consent contact contacts contain container content contents control controls cookie cookies country cover custom data date default delete desc description details device devices dialog disable disabled discover discoverable display divider dm download dropdown edit email embed empty enable enabled entry error event everyone experience expand export external face feature feed field fieldset filter find first follow follower followers following font footer form forms friend friends from full gallery gender general global grid group groups handle head header heading help hide hidden hint history home hover icon id image img import in index indexable info inner input interest interests invite invites is item items key label labels language last layer layout left legend level library like likes line link linked links list listbox listing load loading location lock locked login logo logout main manage marketing master me media member members mention mentions menu message messages messaging messenger meta middle mobile modal mode module more move mute muted my name nav navigation network new next no none note notice notification notifications notify off on online only open opt option optional options or order origin out outer overlay own page pages panel parent part partner partners password path people permission permissions person personal personalization personalized phone photo photos picker picture placeholder platform policy popover popup position post posting posts preference preferences presence preview primary privacy private profile profiles prompt protect protected public purpose radio read receipt receipts recommendation recommendations record region related remove reply replies report request requests research reset response restrict restricted result results review right role root row rows save screen scroll search second secondary section sections secure security see select selected selection selector send sensitive service services session sessions set setting settings share shared sharing shell show side sidebar sign signin single site sites size slider slot social sort source span sponsored spinner stack start state status step sticky store stories story submit subtitle suggest suggestion suggestions switch sync system tab table tabs tag tagged tagging tags tap target team term terms test text theme third thumb time timeline title to toast toggle toolbar tooltip top topic track tracking traffic tree trigger two type unblock unlock update upload url use user users value verified verify version video videos view viewer viewers views visibility visible visit visitor wall web website who widget window with wrap wrapper yes you your';

const fixed = new Set(vocabulary.split(' '));
const known = new WeakMap<NetworkSettings, { words: Set<string>; whole: Set<string> }>();
const nothing = { words: new Set<string>(), whole: new Set<string>() };

/** What the network's own catalogue names: keys, settings and options. */
function readOwn(settings: NetworkSettings | null): { words: Set<string>; whole: Set<string> } {
  if (!settings) return nothing;
  const found = known.get(settings) ?? { words: new Set<string>(), whole: new Set<string>() };
  if (found.words.size === 0 && !known.has(settings)) {
    for (const { id, keys = [], flipped = [], options } of settings.settings) {
      const all = [...keys, ...flipped].filter((key) => /^[\w-]+:\S+$/.test(key)).map(cutKind);
      for (const key of all) if (!key.includes('*')) found.whole.add(key);
      for (const text of [...all, id, ...options.map((option) => option.id)])
        for (const word of splitWords(text)) found.words.add(word.toLowerCase());
    }
    known.set(settings, found);
  }
  return found;
}

const cutKind = (key: string) => key.slice(key.indexOf(':') + 1);

/** `allowAdsByAge` is four words, `SETTING_HIDE` two. */
function splitWords(text: string): string[] {
  return text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[^\p{Lu}\p{Ll}]+/gu) ?? [];
}

/** A part's name without what is nobody's word but this page's: `UserAvatar-robin_example` → `UserAvatar-*`; null where nothing is left. */
export function cleanName(name: string, settings: NetworkSettings | null): string | null {
  const own = readOwn(settings);
  if (own.whole.has(name)) return name;
  if (name.length > 80) return null;
  let isTelling = false;
  const parts = splitWords(name).map((part) => {
    if (!/\p{L}/u.test(part)) return part.replace(/[^-_.:[\]/]+/g, '*');
    const word = part.toLowerCase();
    if (!fixed.has(word) && !own.words.has(word)) return '*';
    isTelling ||= word.length > 2;
    return part;
  });
  const clean = parts.join('').replace(/\*(?:[-_.]?\*)+/g, '*');
  return isTelling && clean.length <= 60 ? clean : null;
}
