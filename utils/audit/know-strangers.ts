import type { FieldSetting, StrangerKnowledge } from '../checks/define';
import type { FieldObservation, Observation, SettingObservation } from '../model/schemas';
import type { Audience, FieldId, PageKind } from '../model/words';
import type { NetworkSettings, Setting } from '../networks/define-settings';

type Fields = Partial<Record<PageKind, readonly FieldId[]>>;

/** Settings about something that the reader looks for on profiles, with what was read of them; in the catalogue's order. */
export function knowSettings(
  observations: readonly Observation[],
  fields: Fields,
  settings: Pick<NetworkSettings, 'settings'> | null,
): FieldSetting[] {
  const seen = new Map<string, SettingObservation>();
  for (const one of observations) if (one.kind === 'setting' && one.gone === null) seen.set(one.setting, one);
  return (settings?.settings ?? []).flatMap((setting) => {
    const about = setting.fields?.filter((id) => fields.profile?.includes(id)) ?? [];
    if (about.length === 0) return [];
    const observation = seen.get(setting.id) ?? null;
    return [
      {
        fields: about,
        ...(setting.facts && { facts: setting.facts }),
        seen: observation,
        audience: observation && readAudience(setting, observation),
      },
    ];
  });
}

/** A guess at the value, or a setting that nobody could confirm, is no ground to say that the network breaks its word. */
function readAudience(setting: Setting, { value, confidence }: SettingObservation): Audience | null {
  if (confidence === 'low' || setting.confidence === 'low') return null;
  return tellAudience(setting, value);
}

/** Who can see it at this value; a switch that hides leaves it open at its other value. */
export function tellAudience({ options }: Pick<Setting, 'options'>, value: string): Audience | null {
  const option = options.find(({ id }) => id === value);
  const told = option?.leaves ?? option?.audience;
  if (told) return told;
  return option && options.some(({ leaves }) => leaves !== undefined) ? 'public' : null;
}

/** Puts together what looks without signing in tell of each field, over every page that would show it. */
export function knowStrangers(
  observations: readonly Observation[],
  fields: Fields,
): (id: FieldId) => StrangerKnowledge {
  const anonymous = observations.filter(({ viewer, gone }) => viewer === 'anonymous' && gone === null);
  const latest = (times: readonly number[]) => (times.length === 0 ? null : Math.max(...times));
  return (id) => {
    const readings = anonymous.flatMap((one) =>
      one.kind === 'page-health' && fields[one.page]?.includes(id) ? [one] : [],
    );
    return {
      seen: anonymous
        .filter((one): one is FieldObservation => one.kind === 'profile-field' && one.field === id)
        .sort((a, b) => b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1)),
      looked: latest(readings.filter(({ looked }) => looked.includes(id)).map(({ lastSeen }) => lastSeen)),
      blocked: latest(readings.filter(({ health }) => health !== 'ok').map(({ lastSeen }) => lastSeen)),
    };
  };
}
