import { describe, expect, it } from 'vitest';
import { concernsPrivacy } from '../../utils/match/judge-control';
import { matchControls } from '../../utils/match/match-controls';
import { normaliseLabel } from '../../utils/match/normalise-label';
import { rememberTexts, withMemory } from '../../utils/match/remember';
import { makeControl, makeLook, plaza } from './make';

describe('what is worked out of a text', () => {
  it('is worked out once while a page is looked at, and forgotten with it', () => {
    let count = 0;
    const tell = withMemory((text) => `${text}${++count}`);
    rememberTexts(() => expect([tell('a'), tell('a')]).toEqual(['a1', 'a1']));
    expect(rememberTexts(() => tell('a'))).toBe('a2');
    expect([tell('a'), tell('a')]).toEqual(['a3', 'a4']);
  });

  it('is forgotten also where the work fails', () => {
    let count = 0;
    const tell = withMemory(() => ++count);
    const fail = () =>
      rememberTexts(() => {
        tell('a');
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect([tell('a'), rememberTexts(() => tell('a'))]).toEqual([2, 3]);
  });
});

describe('a hostile page', () => {
  const texts = {
    'one long word': 'n'.repeat(300),
    'letters without a gap': '設'.repeat(300),
    'words that begin many patterns': 'who wie wer qui '.repeat(18),
    'beginnings of search pages': 'search a b '.repeat(27),
    'data that goes on': 'daten daten '.repeat(25),
    'many marks': "'-·.•e(".repeat(42),
    'beginnings of german forms': 'freundinne '.repeat(27),
    'the same label again and again': 'who can see your friends list '.repeat(10),
  };

  it.for(Object.entries(texts))('of 500 controls is judged in passing: %s', ([, text], { expect }) => {
    const made = Array.from({ length: 500 }, (_, at) =>
      // No two alike, or the memory would do the work.
      makeControl({
        name: `${at} ${text}`.slice(0, 300),
        group: `${text}${at}`.slice(-300),
        description: text,
      }),
    );
    const look = makeLook({ title: text.slice(0, 200) });
    const url = new URL('https://www.plaza.example/settings/privacy');
    const { user } = process.cpuUsage();
    rememberTexts(() => {
      matchControls(made, plaza, { page: 'privacy', language: 'en' });
      for (const control of made) concernsPrivacy(control, { url, look, match: null });
    });
    expect(process.cpuUsage().user - user).toBeLessThan(1_500_000);
  });

  it('with one endless word costs no more than its length', () => {
    const { user } = process.cpuUsage();
    for (let at = 0; at < 500; at++) normaliseLabel(`${'n'.repeat(490)}inn${at}`);
    expect(process.cpuUsage().user - user).toBeLessThan(300_000);
  });
});
