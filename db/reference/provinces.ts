import { z } from "zod";
import rows from "@/db/reference/provinces.json";
import { provinceCodes } from "@/lib/domain/identifiers";

const point = z.tuple([z.number(), z.number()]);

const province = z.strictObject({
  code: z.enum(provinceCodes),
  /** ISO 3166-2. */
  iso: z.string().regex(/^BE-[A-Z]{3}$/u),
  name: z.string(),
  /** As in GeoJSON: polygons of rings (the first outer, the others holes) of [longitude, latitude]. */
  polygons: z.array(z.array(z.array(point))),
});
export type ProvinceOutline = z.infer<typeof province>;

/**
 * Outlines of the five Flemish provinces and Brussels for a small map: about 750 points, three decimals, borders shared exactly.
 * They date from before 2025 (Zwijndrecht still lies in Antwerpen) and leave out the exclaves of Baarle-Hertog.
 */
export const provinceOutlines: readonly ProvinceOutline[] = z.array(province).parse(rows);
