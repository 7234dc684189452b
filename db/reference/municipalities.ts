import { z } from "zod";
import rows from "@/db/reference/municipalities.json";
import { provinceCodes } from "@/lib/domain/identifiers";

const municipality = z.strictObject({
  /** Code of the municipality at Statbel, five digits. */
  nis: z.string().regex(/^\d{5}$/u),
  name: z.string().min(1),
  nameFr: z.string().min(1),
  province: z.enum(provinceCodes),
  region: z.enum(["vlaanderen", "brussel"]),
  /** The main postcode first. */
  postcodes: z.array(z.string().regex(/^[1-9]\d{3}$/u)).min(1),
  /** Former municipalities and districts that people search by; not a complete list. */
  parts: z.array(z.string().min(1)),
  lat: z.number(),
  lon: z.number(),
});
export type Municipality = z.infer<typeof municipality>;

/**
 * The 285 municipalities of Flanders and the 19 of Brussels as they are since the mergers of 1 January 2025.
 * Names and codes: Statbel. Points: the centre of the main village, from GeoNames (CC BY 4.0) where it has the name, else the
 * middle of the merged villages; three decimals, true to about 1 km and up to 4 km in merged municipalities. Good for a search
 * within a radius and for a dot on the map, not for directions. Postcodes: bpost, entered by hand.
 */
export const municipalities: readonly Municipality[] = z.array(municipality).parse(rows);
