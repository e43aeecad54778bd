import type { Control } from '../model/control';
import type { NetworkSettings, Setting } from '../networks/define-settings';
import { compareLabels, type Label, mayBeNear } from './compare-labels';
import { isAboutNotifying } from './concern-words';
import { listLabels, strength } from './match-label';
import { matchesKey } from './stable-keys';

interface Entry {
  setting: Setting;
  label: Label;
  start: string;
}

interface Index {
  keys: Map<string, Set<Setting>>;
  /** Patterns with a `*`. */
  wild: (readonly [pattern: string, setting: Setting])[];
  /** Labels by their whole text, by what they are about, and by how they begin. */
  texts: Map<string, Set<Setting>>;
  topics: Map<string, Entry[]>;
  starts: Map<string, Entry[]>;
}

const indexes = new WeakMap<NetworkSettings, Index>();
const noticing = new WeakMap<Setting, boolean>();
const none: ReadonlySet<Setting> = new Set();
/** Letters by which labels are found that a longer name begins with. */
const startLength = 3;

/** Does a setting itself decide what the person is told of? */
export function speaksOfNotices(setting: Setting): boolean {
  let speaks = noticing.get(setting);
  if (speaks === undefined) {
    speaks = listLabels(setting).some(({ label }) => isAboutNotifying({ name: label.text }));
    noticing.set(setting, speaks);
  }
  return speaks;
}

/** Labels about different things are never near, nor one that denies to one that does not (see `compareLabels`). */
function topicOf(label: Label): string {
  const { about, negative } = label.parts();
  return `${negative ? '-' : '+'}${about}`;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addTo(map: Map<string, Set<Setting>>, key: string, setting: Setting): void {
  const set = map.get(key);
  if (set) set.add(setting);
  else map.set(key, new Set([setting]));
}

function build(settings: NetworkSettings): Index {
  const index: Index = {
    ...{ keys: new Map(), wild: [], texts: new Map(), topics: new Map(), starts: new Map() },
  };
  for (const setting of settings.settings) {
    const flipped = (setting.flipped ?? []).filter((text) => /^[\w-]+:/.test(text));
    for (const pattern of [...(setting.keys ?? []), ...flipped]) {
      if (pattern.includes('*')) index.wild.push([pattern, setting]);
      else addTo(index.keys, pattern, setting);
    }
    for (const { label, start } of listLabels(setting)) {
      const entry = { setting, label, start };
      addTo(index.texts, label.text, setting);
      add(index.topics, topicOf(label), entry);
      add(index.starts, start.slice(0, startLength), entry);
    }
  }
  return index;
}

export interface Candidates {
  /** Settings that one of the control's keys means. */
  byKey(control: Control): ReadonlySet<Setting>;
  /** Settings of which a label is near enough to one of the texts to be judged; all others would be judged to be none. */
  byLabel(control: Control, texts: readonly { label: Label; strength: number }[]): ReadonlySet<Setting>;
}

/** Finds the few settings that a control may be; what it gives is to be judged, what it leaves out needs no judging. */
export function openIndex(settings: NetworkSettings): Candidates {
  let index = indexes.get(settings);
  if (!index) {
    index = build(settings);
    indexes.set(settings, index);
  }
  const { keys, wild, texts, topics, starts } = index;
  // Groups repeat from control to control.
  const near = new Map<string, ReadonlySet<Setting>>();

  const findNear = (label: Label): ReadonlySet<Setting> => {
    let found = near.get(label.text);
    if (!found) {
      const hits = new Set(texts.get(label.text));
      for (const entry of topics.get(topicOf(label)) ?? [])
        if (
          !hits.has(entry.setting) &&
          mayBeNear(label, entry.label) &&
          compareLabels(label, entry.label) >= 0.8
        )
          hits.add(entry.setting);
      found = hits;
      near.set(label.text, found);
    }
    return found;
  };

  return {
    byKey(control) {
      if (control.keys.length === 0) return none;
      const found = new Set(control.keys.flatMap((key) => [...(keys.get(key) ?? none)]));
      for (const [pattern, setting] of wild)
        if (!found.has(setting) && control.keys.some((key) => matchesKey(pattern, key))) found.add(setting);
      return found;
    },
    byLabel(control, shown) {
      const found = new Set<Setting>();
      for (const { label, strength: base } of shown)
        for (const setting of (base === strength.described ? texts.get(label.text) : findNear(label)) ?? none)
          found.add(setting);
      const name = control.name.toLowerCase();
      for (let length = 1; length <= startLength; length++)
        for (const { setting, start } of starts.get(name.slice(0, length)) ?? [])
          if (name.startsWith(start)) found.add(setting);
      return found;
    },
  };
}
