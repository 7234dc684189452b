import { type Municipality, municipalities } from "@/db/reference/municipalities";
import { plainText } from "@/lib/domain/search/normalise";

const nameKey = (name: string): string => plainText(name).replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

const byName = new Map<string, Municipality>();
// Postcodes and today's names win over former municipalities of the same name.
for (const m of municipalities) for (const part of m.parts) byName.set(nameKey(part), m);
for (const m of municipalities) for (const name of [m.nameFr, m.name, ...m.postcodes]) byName.set(nameKey(name), m);

/** The municipality that people mean by a name, a former name or a postcode, also as "9000 Gent"; null when there is none. */
export const findMunicipality = (text: string): Municipality | null => {
  const key = nameKey(text);
  const [postcode, name] = key.match(/^(\d{4}) (.+)$/u)?.slice(1) ?? [];
  return byName.get(key) ?? (postcode ? byName.get(postcode) : null) ?? (name ? byName.get(name) : null) ?? null;
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in tenths of a kilometre. */
const tenthsOfKmBetween = (a: Municipality, b: Municipality): number => {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const h = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return Math.round(2 * 63_710 * Math.asin(Math.sqrt(h)));
};

export interface NearMunicipality {
  nis: number;
  tenthsOfKm: number;
}

/** Every municipality whose middle lies within `radiusKm` of the middle of `centre`, itself among them. */
export const municipalitiesAround = (centre: Municipality, radiusKm: number): NearMunicipality[] =>
  municipalities
    .map((m) => ({ nis: Number(m.nis), tenthsOfKm: tenthsOfKmBetween(centre, m) }))
    .filter(({ tenthsOfKm }) => tenthsOfKm <= radiusKm * 10);
