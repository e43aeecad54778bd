import { describe, expect, it } from 'vitest';
import { readOnOff, readValue } from '../../utils/match/read-value';
import type { Control } from '../../utils/model/control';
import { makeControl, makeSetting, plaza } from './make';

const onOff = plaza.settings[0]!;
const choice = plaza.settings[1]!;
const account = makeSetting({
  id: 'account',
  kind: 'choice',
  options: [
    { id: 'public', audience: 'public' },
    { id: 'private', audience: 'members', labels: { nl: ['Privé'] } },
  ],
});
const mode = makeSetting({
  id: 'viewing_mode',
  kind: 'choice',
  options: [
    { id: 'full', labels: { en: ['Your name and headline'], de: ['Name und Profilslogan'] } },
    { id: 'anonymous', labels: { en: ['Private profile characteristics'] } },
    { id: 'hide', labels: { en: ['Private mode'], nl: ['Privémodus'] } },
  ],
});
const retention = makeSetting({
  id: 'auto_delete',
  kind: 'choice',
  options: [
    { id: 'off' },
    { id: 'three-years', labels: { en: ['36 months'] } },
    { id: 'quarter', labels: { en: ['3 months'] } },
  ],
});

function read(facts: Partial<Control>, setting = onOff, network = 'plaza') {
  const found = readValue(makeControl(facts), setting, network);
  return found && `${found.value} ${found.confidence}`;
}

describe('readValue', () => {
  it.each<[string, Partial<Control>, string | null]>([
    ['on', { value: 'on' }, 'on high'],
    ['off', { role: 'checkbox', value: 'off' }, 'off high'],
    ['partly', { role: 'toggle', value: 'mixed' }, 'mixed high'],
    ['hidden', { value: null }, null],
    ['flipped by label', { name: 'Public account', value: 'on' }, 'off high'],
    ['flipped by key', { keys: ['name:account[open]'], value: 'off' }, 'on high'],
    ['yes', { role: 'radio', value: 'Yes' }, 'on high'],
    ['Nee', { role: 'radio', value: 'Nee' }, 'off high'],
    ['Aus', { role: 'select', value: 'Aus (empfohlen)' }, 'off high'],
    ['Activé', { role: 'link-row', value: 'Activé' }, 'on high'],
    ['On since', { role: 'link-row', value: 'On · since May 2024' }, 'on high'],
    ['flipped choice', { role: 'radio', name: 'Public account', value: 'No' }, 'on high'],
    ['by key of the option', { role: 'select', value: 'نعم', keys: ['value:true'] }, 'on high'],
    ['not plain', { role: 'link-row', value: '3 people' }, 'other low'],
    ['no value', { role: 'link-row', value: null }, null],
  ])('switch: %s', (_, facts, expected) => {
    expect(read(facts)).toBe(expected);
  });

  it.each<[string, Partial<Control>, string | null]>([
    ['English', { role: 'radio', value: 'Friends' }, 'friends high'],
    ['Dutch', { role: 'select', value: 'Alleen ik' }, 'only-me medium'],
    ['German', { role: 'audience', value: 'Öffentlich' }, 'public medium'],
    ['French', { role: 'audience', value: 'N’importe qui' }, 'public medium'],
    ['with an explanation', { role: 'radio', value: 'Friends: Your friends on Plaza' }, 'friends medium'],
    ['by key', { role: 'select', value: 'أصدقاء', keys: ['value:FRIENDS'] }, 'friends high'],
    ['by key in two words', { role: 'select', value: null, keys: ['value:only_me'] }, 'only-me high'],
    ['an audience that is no option', { role: 'select', value: 'Friends of friends' }, 'other low'],
    ['something else', { role: 'select', value: 'Robin and 3 others' }, 'other low'],
  ])('choice of audiences: %s', (_, facts, expected) => {
    expect(read(facts, choice)).toBe(expected);
  });

  it('reads options by their own labels in any language', () => {
    expect(read({ role: 'radio', value: 'Privémodus' }, mode)).toBe('hide high');
    expect(read({ role: 'radio', value: 'Name und Profilslogan' }, mode)).toBe('full high');
    expect(read({ role: 'radio', value: 'Private mode — nobody sees you' }, mode)).toBe('hide medium');
    expect(read({ role: 'select', value: '36 months' }, retention)).toBe('three-years high');
    expect(read({ role: 'link-row', value: 'Uit' }, retention)).toBe('off high');
    expect(read({ value: 'off' }, retention)).toBe('off high');
    expect(read({ value: 'on' }, retention)).toBe('other low');
  });

  it('reads a switch that is named after one of two options', () => {
    expect(read({ name: 'Private account', value: 'on' }, account)).toBe('private medium');
    expect(read({ name: 'Privé account', value: 'off' }, account)).toBe('public medium');
    expect(read({ name: 'Make my account public', value: 'on' }, account)).toBe('public medium');
    expect(read({ name: 'Account', value: 'on' }, account)).toBe('other low');
  });

  it.each([
    ['Enabled', 'on'],
    ['Toegestaan', 'on'],
    ['Ja', 'on'],
    ['Oui', 'on'],
    ['Don’t allow', 'off'],
    ['Gepauzeerd', 'off'],
    ['Nicht erlaubt', 'off'],
    ['Désactivé', 'off'],
    ['Online', null],
    ['Onderwerp', null],
    ['Anna', null],
    ['نعم', null],
  ])('%s is %s', (text, expected) => {
    expect(readOnOff(text)).toBe(expected);
  });
});
