import * as z from "zod";
import { type Cursor, decodeCursor, sorts } from "@/lib/domain/search/cursor";
import { type FacetName, facetNames, type FacetSelection, facetValues } from "@/lib/domain/search/facets";
import { educationLevels, type Payer } from "@/lib/domain/offers/rules";
import { queryObject } from "@/lib/domain/search/query-object";
import { isoDate } from "@/lib/domain/validation";

/** Distances that the page offers, in kilometres. */
export const radiusChoices = [0, 5, 10, 25, 50] as const;
/** Who names a place without a distance means that place and its neighbours. */
export const defaultRadiusKm = 10;

const several = <const Values extends readonly string[]>(values: Values) => z.array(z.enum(values)).max(values.length).optional();

const payersOf = { true: ["host", "vdab"], false: ["none"], host: ["host"], vdab: ["vdab"], none: ["none"] } as const satisfies Record<string, readonly Payer[]>;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const cursor = z.string().max(300).transform((text, context): Cursor => {
  const decoded = decodeCursor(text);
  if (decoded) return decoded;
  context.addIssue({ code: "custom", message: "invalidValue" });
  return z.NEVER;
});

/**
 * What one can ask of the search, as it stands in the address. Lists are repeated (`instrument=bis&instrument=wes`).
 * The same schema checks the page and `GET /api/v1/offers`, and describes the latter.
 */
export const offerQuerySchema = z.strictObject({
  q: z.string().trim().max(200).optional().describe("Words to look for; inflections, synonyms and typing errors are forgiven."),
  place: z.string().trim().max(80).optional().describe("A municipality of Flanders or Brussels by name, or its postcode."),
  radiusKm: z.coerce.number("invalidNumber").int("invalidNumber").min(0).max(200).optional()
    .describe(`Distance from the middle of \`place\` to the middle of the offer's municipality, in kilometres; ${defaultRadiusKm} when left out.`),
  province: several(facetValues.province),
  instrument: several(facetValues.instrument).describe("`employment` is a temporary job of a programme, which is no internship."),
  organisation: z.array(z.string().max(120).regex(slug, "invalidValue")).max(20).optional()
    .describe("A kind of organisation (`flemish-government`, `local-government`, `company`, `non-profit`) or the slug of one."),
  education: several(educationLevels).describe("The lowest diploma that the offer asks."),
  paid: z.array(z.enum(["true", "false", ...facetValues.paid])).max(5)
    .transform((values) => [...new Set(values.flatMap((value) => payersOf[value]))]).optional()
    .describe("Who pays the trainee: `host`, `vdab`, `none`; `true` is either of the first two, `false` is `none`."),
  hours: several(facetValues.hours).describe("`full` is 36 hours a week or more."),
  startsFrom: isoDate().optional().describe("The offer starts on this day or later."),
  sort: z.enum(sorts).optional().describe("`relevance` with `q` and `nearest` with `place` are the defaults, else `newest`."),
  cursor: cursor.optional().describe("`next` of the page before."),
});
export type OfferQuery = z.output<typeof offerQuerySchema>;

/** Parameters of the search that may be repeated. */
export const offerQueryLists: ReadonlySet<string> = new Set(["province", "instrument", "organisation", "education", "paid", "hours"]);

/** What a page's address asks; parts that are unknown or wrong are left out, so that an old or mangled link still shows something. */
export const readPageQuery = (search: URLSearchParams): OfferQuery => {
  const wanted: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(queryObject(search, offerQueryLists))) {
    if (offerQuerySchema.safeParse({ [name]: value }).success) wanted[name] = value;
  }
  return offerQuerySchema.parse(wanted);
};

const isKind = (value: string): boolean => facetValues.organisation.some((kind) => kind === value);

/** The ticks of a query, by group. */
export const selectionOf = (query: OfferQuery): FacetSelection => {
  const ticks: Record<FacetName, readonly string[] | undefined> = {
    province: query.province,
    organisation: query.organisation?.filter(isKind),
    instrument: query.instrument,
    paid: query.paid,
    education: query.education,
    hours: query.hours,
  };
  return Object.fromEntries(facetNames.flatMap((name) => (ticks[name]?.length ? [[name, ticks[name]]] : [])));
};

/** The organisations that a query names by slug. */
export const slugsOf = (query: OfferQuery): string[] => query.organisation?.filter((value) => !isKind(value)) ?? [];
