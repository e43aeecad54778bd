import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderTowns } from '../../scripts/lib/make-towns';
import { findTown } from '../../utils/photo/find-town';
import { townTable } from '../../utils/photo/towns';

describe('findTown', () => {
  it.each([
    [52.09, 5.12, 'Utrecht', 'NL', 0],
    [52.2, 5.45, 'Amersfoort', 'NL', 6],
    [-36.85, 174.76, 'Auckland', 'NZ', 0],
    [64.1, -21.9, 'Reykjavík', 'IS', 4],
  ])('%d, %d: %s', (latitude, longitude, name, country, km) => {
    const town = findTown(latitude, longitude)!;
    expect(town).toMatchObject({ name, country });
    expect(Math.abs(town.km - km)).toBeLessThanOrEqual(1);
  });

  it('finds none on the open sea, and one across the date line', () => {
    expect(findTown(0, -30)).toBeNull();
    expect(findTown(-18.1, -179.9)).toEqual(findTown(-18.1, 180.1));
    expect(findTown(-18.1, -179.9)).toMatchObject({ name: 'Suva' });
  });

  it('is as near as any of the table', () => {
    // Every degree of one meridian, against a plain search over neighbours on either side.
    for (let latitude = 36; latitude < 60; latitude += 0.5) {
      const town = findTown(latitude, 10)!;
      expect(town.km).toBeLessThanOrEqual(300);
      const near = [-0.01, 0.01].map((step) => findTown(latitude + step, 10)!.km);
      for (const km of near) expect(Math.abs(km - town.km)).toBeLessThanOrEqual(3);
    }
  });

  it('has a table that is small, up to date, and says whose it is', () => {
    expect(gzipSync(townTable, { level: 9 }).length).toBeLessThan(45_000);
    const rendered = renderTowns();
    expect(rendered).toContain(townTable);
    expect(rendered).toContain('GeoNames (https://www.geonames.org), CC BY 4.0');
  });
});
