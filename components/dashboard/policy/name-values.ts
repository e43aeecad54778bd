import { nameCatalogued, sharedPart } from '../../../utils/i18n/name-settings';
import type { FullTranslator } from '../../../utils/i18n/translate';
import {
  featureIds,
  type NetworkPosture,
  type OwnAdvice,
  type Rejection,
  type TermList,
} from '../../../utils/model/policy';
import { locales } from '../../../utils/model/settings';
import { draftKinds, exportIds, postures } from '../../../utils/model/words';
import type { NetworkSettings } from '../../../utils/networks/define-settings';
import { nameNetwork } from '../../name-network';
import type { Held } from './describe-keys';

type Words = (t: FullTranslator, held: Held, settingsOf: ReadonlyMap<string, NetworkSettings>) => string;

const text: Words = (t, { value }) => String(value) || t('policy.value.empty');
const days: Words = (t, { value }) => t('policy.value.days', { count: Number(value) });
const yesOrNo: Words = (t, { value }) => t(value === true ? 'policy.value.yes' : 'policy.value.no');
const itself: Words = (_, { id }) => id;

/** How a key's value, or an element of its list, is said to a person. What a lock keeps out is known by its id alone. */
const words: Readonly<Record<string, Words>> = {
  advice: (t, { id }, settingsOf) => nameAdvice(t, id, settingsOf),
  'clean-photos-on': (t, { id }) => nameNetwork(t, id),
  'draft-kinds-off': (t, { id }) => nameKind(t, id),
  'draft-places-off': (t, { id }) => nameNetwork(t, id),
  'exports-off': (t, { id }) => nameFormat(t, id),
  'features-off': (t, { id }) => nameFeature(t, id),
  'first-run-page': yesOrNo,
  'hold-post': yesOrNo,
  'keep-sharing': yesOrNo,
  language: (t, { value }) => nameLanguage(t, value),
  'networks-off': (t, { id }) => nameNetwork(t, id),
  'own-sites': itself,
  'paused-hosts': itself,
  postures: (t, { id }) => (id === '*' ? t('policy.value.otherNetworks') : nameNetwork(t, id)),
  'report-contact': text,
  'report-name': text,
  'retention-days': days,
  'sharing-days': days,
  'support-address': text,
  terms: (_, { id, value }) => (value as TermList | null)?.name ?? id,
};

/** A value in words; of a key without words of its own, as it stands in the policy. */
export function nameValue(
  t: FullTranslator,
  key: string,
  held: Held,
  settingsOf: ReadonlyMap<string, NetworkSettings>,
): string {
  const name = words[key]?.(t, held, settingsOf) ?? writePlain(held);
  const value = nameSecond(t, key, held.value, settingsOf);
  return value === null ? name : t('policy.value.pair', { name, value });
}

const writePlain = ({ id, value }: Held) =>
  value === null ? id : typeof value === 'string' ? value : JSON.stringify(value);

/** What stands behind the colon: the posture of a network, the value of a setting. */
function nameSecond(
  t: FullTranslator,
  key: string,
  value: unknown,
  settingsOf: ReadonlyMap<string, NetworkSettings>,
): string | null {
  if (value === null) return null;
  if (key === 'postures') {
    const wanted = (value as NetworkPosture).posture;
    return postures.includes(wanted) ? sharedPart(t)(`posture.${wanted}`) : wanted;
  }
  if (key !== 'advice') return null;
  const advice = value as OwnAdvice;
  const setting = settingsOf.get(advice.network)?.settings.find(({ id }) => id === advice.setting);
  return setting ? nameCatalogued(t, setting).value(advice.value) : advice.value;
}

function nameAdvice(t: FullTranslator, id: string, settingsOf: ReadonlyMap<string, NetworkSettings>): string {
  const [network = '', wanted = ''] = id.split('/');
  const setting = settingsOf.get(network)?.settings.find((one) => one.id === wanted);
  const label = setting ? nameCatalogued(t, setting).label.text : wanted;
  return `${nameNetwork(t, network)}, ${label}`;
}

function nameLanguage(t: FullTranslator, value: unknown): string {
  const known = (['auto', ...locales] as const).find((locale) => locale === value);
  return known ? sharedPart(t)(`language.${known}`) : String(value);
}

/** A part of Vitrine by the name that its switch has. */
function nameFeature(t: FullTranslator, id: string): string {
  const known = featureIds.find((feature) => feature === id);
  return known ? t(`parts.names.${known}`) : id;
}

/** A kind of find in drafts by its name. */
function nameKind(t: FullTranslator, id: string): string {
  const known = draftKinds.find((kind) => kind === id);
  return known ? t(`notice.kinds.${known}.label`) : id;
}

/** A format by its name; one without a name by its id. */
function nameFormat(t: FullTranslator, id: string): string {
  const known = exportIds.find((format) => format === id);
  return known ? t(`policy.format.${known}`) : id;
}

/** Title and text of a key; one without prose shows its id. */
export function nameKey(t: FullTranslator, id: string): { title: string; text: string } {
  // Which keys there are is known at run time alone; a test holds that each has its words.
  const [title, text] = [`keys.${id}.title` as 'keys.advice.title', `keys.${id}.text` as 'keys.advice.text'];
  return t(title) === title ? { title: id, text: '' } : { title: t(title), text: t(text) };
}

export const nameReason = (t: FullTranslator, reason: Rejection['reason']): string => t(`reason.${reason}`);
