import { describe, expect, it } from 'vitest';
import { chooseFormers, tick } from '../../components/dashboard/former/choose-formers';
import { formerHosts } from '../../utils/former/hosts';
import { formers } from '../../utils/former/table';
import { words as en } from '../../utils/i18n/en/former';

describe('the table of networks that are gone', () => {
  it('has each once, with its words, sources and something that can be done', () => {
    expect(formers.map(({ id }) => id)).toEqual(Object.keys(formerHosts).sort());
    expect(Object.keys(en.former.data).sort()).toEqual(Object.keys(formerHosts).sort());
    for (const { id, closed, sources, steps, confidence } of formers) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(steps.length, id).toBeGreaterThan(0);
      if (closed === null) expect(confidence, id).toBe('low');
      else expect(closed, id).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
      for (const [url, date] of sources) {
        expect(URL.canParse(url), url).toBe(true);
        expect(date, url).toMatch(/^(\d{4}(-\d\d)?)?$/);
      }
      for (const [step, url] of steps) {
        expect(Object.keys(en.former.step)).toContain(step);
        if (url) expect(url).toMatch(/^https:\/\//);
      }
    }
    const used = new Set(formers.flatMap(({ steps }) => steps.map(([step]) => step)));
    expect(Object.keys(en.former.step).sort()).toEqual([...used].sort());
  });
});

describe('what of them is shown', () => {
  const ids = (had: readonly string[], linked: Parameters<typeof chooseFormers>[2], filter = {}) => {
    const chosen = chooseFormers({ text: '', show: 'all', ...filter }, had, linked);
    return [chosen.had.map(({ id }) => id), chosen.rest.map(({ id }) => id)];
  };

  it('puts those that one had first, and of the others those that a profile links to', () => {
    const [had, rest] = ids(['hyves', 'vine'], new Set(['path']));
    expect(had).toEqual(['hyves', 'vine']);
    expect(rest![0]).toBe('path');
    expect(rest).toHaveLength(formers.length - 2);
  });

  it('finds by name, without marks and case, and by what is one’s own', () => {
    expect(ids([], new Set(), { text: 'SCHULER' })).toEqual([[], ['schuelervz']]);
    expect(ids(['hyves'], new Set(), { show: 'had' })).toEqual([['hyves'], []]);
    expect(ids(['hyves'], new Set(['path']), { show: 'linked' })).toEqual([[], ['path']]);
  });

  it('ticks and unticks, and leaves what it does not know', () => {
    expect(tick(['later-network'], 'hyves', true)).toEqual(['hyves', 'later-network']);
    expect(tick(['hyves', 'later-network'], 'hyves', false)).toEqual(['later-network']);
    expect(tick(['hyves'], 'hyves', true)).toEqual(['hyves']);
  });
});
