import { type ListEntry, maxEntries, type PageLook } from '../model/control';
import { foldWords } from './fold-words';

/** Buttons that bring more of a list, or another page of it: then this one is not the whole. */
const more =
  /^(?:(?:show|see|view|load) (?:more|all)|more (?:apps|sessions|devices|results)|next(?: page)?|older|previous(?: page)?|newer|(?:toon|laad|bekijk) (?:meer|alles?)|meer (?:weergeven|tonen|laden|bekijken|apps)|alles? (?:weergeven|bekijken|tonen)|(?:volgende|vorige)(?: pagina)?|(?:mehr|alle|weitere) (?:\p{L}+ )?(?:anzeigen|laden|ansehen)|weiter|(?:nachste|vorherige)(?: seite)?|(?:afficher|voir|charger) (?:plus|tout|la suite)|tout (?:afficher|voir)|(?:page )?(?:suivante?|precedente?))(?![\p{L}\d])/u;

/** A page that says of its own accord that there is nothing. */
const empty =
  /(?<!\p{L})(?:no (?:\p{L}+ ){0,3}(?:apps?|applications|websites|services|games)|(?:haven't|have not|don't have|do not have) (?:\p{L}+ ){0,4}(?:apps?|applications|services)|nothing (?:here|to show|connected)|geen (?:\p{L}+ ){0,3}(?:apps?|toepassingen|websites|diensten)|keine (?:\p{L}+ ){0,3}(?:apps?|anwendungen|websites|dienste)|aucune? (?:\p{L}+ ){0,3}(?:applications?|apps?|services?|site))(?!\p{L})/u;

interface Shown {
  entries: readonly ListEntry[];
  look: Pick<PageLook, 'actions' | 'headings' | 'notes' | 'busy'>;
}

/** Does a page say that nothing is listed? One that merely shows nothing may be one whose list was not found. */
function saysNone({ entries, look }: Shown): boolean {
  const texts = [
    ...look.headings,
    ...(look.notes ?? []),
    ...entries.flatMap(({ name, lines }) => [name, ...lines]),
  ];
  return texts.some((text) => empty.test(foldWords(text)));
}

/**
 * Does a page show the whole of a list? Nobody is ever without a session, and a page without apps counts as such only where it
 * says so.
 * @param read how many entries were read as apps or sessions.
 */
export function isWholeList(page: 'apps' | 'sessions', shown: Shown, read: number): boolean {
  const { entries, look } = shown;
  if (look.busy || entries.length >= maxEntries) return false;
  if (look.actions.some((name) => more.test(foldWords(name)))) return false;
  return read > 0 || (page === 'apps' && saysNone(shown));
}
