import { describe, expect, it } from 'vitest';
import { allNetworks, networkName, offCatalogue } from '../../utils/networks/names';
import { networks } from '../../utils/networks/networks';

describe('allNetworks', () => {
  it('says what the readers say', () => {
    const told = [...networks.values()].map(({ id, name, access }) => ({ id, name, access }));
    expect(allNetworks()).toEqual(told);
  });

  it('knows what is recognised off its hosts', () => {
    const told = [...networks.values()].filter(({ recognised }) => recognised).map(({ id }) => id);
    expect(offCatalogue).toEqual(told);
  });

  it('hands out copies', () => {
    allNetworks()[0]!.name = 'changed';
    expect(allNetworks()[0]!.name).not.toBe('changed');
  });
});

describe('networkName', () => {
  it('writes a network as it writes itself', () => {
    expect(networkName('xing')).toBe('XING');
    expect(networkName('linkedin')).toBe('LinkedIn');
  });

  it('gives an unknown id back, also one of the prototype', () => {
    expect(networkName('hyves')).toBe('hyves');
    expect(networkName('constructor')).toBe('constructor');
  });
});
