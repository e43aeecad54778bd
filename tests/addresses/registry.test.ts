import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutLeaf } from '../../scripts/lib/leaf-parts';
import { campaignIds, campaignWrappers, sources } from '../../utils/addresses/campaign';
import { companyNames } from '../../utils/addresses/company-names';
import { knownParameters, knownWrappers } from '../../utils/addresses/registry';
import { recipients } from '../../utils/recipients/registry';

const parameters = [...knownParameters.values()].flat();

describe('the registry of addresses', () => {
  it('calls companies as their leaves do', () => {
    const asked = new Set(
      [...parameters, ...knownWrappers].flatMap(({ company }) =>
        company === null || !recipients.has(company) ? [] : [company],
      ),
    );
    for (const id of asked) expect(companyNames[id], id).toBe(recipients.get(id)?.name);
    for (const id of Object.keys(companyNames)) expect(asked, id).toContain(id);
  });

  it('knows every wrapper’s company', () => {
    const others = new Set(campaignWrappers.map(({ company }) => company));
    for (const { company } of knownWrappers)
      expect(recipients.has(company) || others.has(company), company).toBe(true);
  });

  it('has no parameter twice at the same place', () => {
    for (const [name, entries] of knownParameters) {
      const places = entries.flatMap(({ on }) => on ?? ['']);
      expect(new Set(places).size, name).toBe(places.length);
    }
  });

  it('binds every short name to its site or its form', () => {
    for (const { name, on, value } of parameters) {
      if (name.length < 3) expect(on ?? value, name).toBeDefined();
      if (/^(ref|feature|source|context|id|sid|lang|sender|form|tag)$/i.test(name))
        expect(on, name).toBeDefined();
    }
  });

  it('says of every company that has no leaf where it is known from', () => {
    for (const [company, ids] of campaignIds)
      expect(
        ids.some(({ name }) => name in sources),
        company ?? 'all',
      ).toBe(true);
    for (const { hosts } of campaignWrappers)
      expect(
        hosts.some((host) => host in sources),
        hosts[0],
      ).toBe(true);
  });

  it('gets the same from the part of a leaf that is bundled', async () => {
    const folder = resolve(import.meta.dirname, '../../utils/recipients');
    for (const id of recipients.keys()) {
      const part = stripTypeScriptTypes(cutLeaf(readFileSync(`${folder}/${id}.ts`, 'utf8')));
      const whole = await import(`../../utils/recipients/${id}.ts`);
      const alone = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(part)}`);
      for (const name of ['clickIds', 'wrappers', 'sources'])
        expect(alone[name], `${id} ${name}`).toEqual(whole[name]);
      expect(part, id).not.toContain('defineRecipient');
    }
  });
});
