import { z } from "zod";
import rows from "@/db/reference/entities.json";
import { policyDomains } from "@/db/reference/policy-domains";

/** The one number of the Ministry of the Flemish Community: its departments and the agencies without legal personality. */
export const flemishCommunityNumber = "0316380841";

const day = z.iso.date().nullable();

const entity = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Abbreviations, full names and former names, as registers write them. */
  otherNames: z.array(z.string()),
  /** Null where no number is held: the entity is then recognised by its name alone. */
  enterpriseNumber: z.string().nullable(),
  validFrom: day,
  validTo: day,
  /** Code of the entity that took over its tasks. */
  successor: z.string().nullable(),
  /** Statbel code of the municipality of its head office. */
  seat: z.string(),
  /** Empty for GO!, which stands outside the domains. Periods are inclusive and do not overlap. */
  domains: z.array(z.strictObject({ domain: z.enum(policyDomains.map((d) => d.code)), validFrom: day, validTo: day })),
  about: z.strictObject({ nl: z.string(), en: z.string() }),
});
export type FlemishEntity = z.infer<typeof entity>;

/**
 * Entities of the Flemish government with their policy domain in time. The dates of the domains and of Departement Zorg (1 June 2023)
 * were checked; which entity belongs where, seats and the other dates are general knowledge and must be compared with the
 * Organisatieregister before the list is relied on.
 */
export const flemishEntities: readonly FlemishEntity[] = z.array(entity).parse(rows);
