import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutLeaf } from '../../scripts/lib/leaf-parts';
import { campaignIds, campaignWrappers, sources } from '../../utils/addresses/campaign';
import { companyNames } from '../../utils/addresses/company-names';
import { knownParameters, knownWrappers } from '../../utils/addresses/registry';
import type { ClickId, Sources, Wrapper } from '../../utils/recipients/define';
import { recipients } from '../../utils/recipients/registry';

interface Leaf {
  clickIds: readonly ClickId[];
  wrappers: readonly Wrapper[];
  sources: Sources;
}

interface Claim {
  about: string;
  sources: Sources[string] | undefined;
  confidence: string | undefined;
}

function findOf(sources: Sources, names: readonly string[]): Sources[string] | undefined {
  const name = names.find((one) => sources[one]);
  return name === undefined ? undefined : sources[name];
}

const isAddress = (ref: string) => /^(https?:\/\/\S+$|github:[\w.-]+\/[\w.-]+ \S)/.test(ref);

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

  it('says of every parameter, wrapper and service where it is known from, and where nobody says it, that it is likely', async () => {
    const claims: Claim[] = [];
    for (const [id, { services }] of recipients) {
      const leaf: Leaf = await import(`../../utils/recipients/${id}.ts`);
      for (const { name, confidence } of leaf.clickIds)
        claims.push({ about: `${id} ${name}`, sources: leaf.sources[name], confidence });
      for (const { hosts, confidence } of leaf.wrappers)
        claims.push({ about: `${id} ${hosts[0]}`, sources: findOf(leaf.sources, hosts), confidence });
      for (const service of services)
        claims.push({
          about: `${id} ${service.id}`,
          sources: leaf.sources[service.id],
          confidence: service.confidence,
        });
    }
    for (const { name, confidence } of campaignIds.flatMap(([, ids]) => ids)) {
      const family = name.replace(/^([a-z]+_).*/, '$1*');
      claims.push({ about: name, sources: findOf(sources, [name, family]), confidence });
    }
    for (const { hosts, confidence } of campaignWrappers)
      claims.push({ about: hosts[0]!, sources: findOf(sources, hosts), confidence });
    expect(claims.filter(({ sources }) => !sources?.length).map(({ about }) => about)).toEqual([]);
    const bare = claims.filter(({ sources }) => !sources?.some(([ref]) => isAddress(ref)));
    expect(bare.filter(({ confidence }) => confidence !== 'low').map(({ about }) => about)).toEqual([]);
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
