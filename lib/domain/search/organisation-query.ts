import * as z from "zod";
import { hostKinds } from "@/lib/domain/organisations/kinds";
import { queryObject } from "@/lib/domain/search/query-object";
import { decodeToken, encodeToken } from "@/lib/domain/search/token";

const cursorParts = z.tuple([z.number().int().nonnegative(), z.string().max(300), z.uuid(), z.number().int().nonnegative()]);

/** The last row of a page: the list goes by open offers, then by name. */
export interface OrganisationCursor {
  openOffers: number;
  name: string;
  id: string;
  /** How many rows the pages so far had. */
  seen: number;
}

/** A cursor as it stands in an address. */
export const encodeOrganisationCursor = ({ openOffers, name, id, seen }: OrganisationCursor): string => encodeToken([openOffers, name, id, seen]);

const cursor = z.string().max(800).transform((text, context): OrganisationCursor => {
  const parsed = cursorParts.safeParse(decodeToken(text));
  if (parsed.success) {
    const [openOffers, name, id, seen] = parsed.data;
    return { openOffers, name, id, seen };
  }
  context.addIssue({ code: "custom", message: "invalidValue" });
  return z.NEVER;
});

/** What one can ask of the directory of organisations. */
export const organisationQuerySchema = z.strictObject({
  q: z.string().trim().max(100).optional().describe("A part of the name, an abbreviation or a former name."),
  kind: z.array(z.enum(hostKinds)).max(hostKinds.length).optional().describe("What kind of organisation; may be repeated."),
  cursor: cursor.optional().describe("`next` of the page before."),
});
export type OrganisationQuery = z.output<typeof organisationQuerySchema>;

/** Parameters of the directory that may be repeated. */
export const organisationQueryLists: ReadonlySet<string> = new Set(["kind"]);

/** What a page's address asks; parts that are unknown or wrong are left out. */
export const readOrganisationQuery = (search: URLSearchParams): OrganisationQuery => {
  const given = Object.entries(queryObject(search, organisationQueryLists));
  return organisationQuerySchema.parse(Object.fromEntries(given.filter(([name, value]) => organisationQuerySchema.safeParse({ [name]: value }).success)));
};
