import * as z from "zod";
import { uuid } from "@/lib/domain/validation";

/** A nationality as far as the definitions of origin tell them apart: `european` = EU, Iceland, Norway, Liechtenstein, Switzerland. */
export const nationalityGroups = ["belgian", "european", "other"] as const;
export type NationalityGroup = (typeof nationalityGroups)[number];

/** What a person may tell about themselves, each apart. Null = not told, which is not "no". */
export interface Declaration {
  nationality: NationalityGroup | null;
  nationalityAtBirth: NationalityGroup | null;
  /** The one that is furthest from Belgian of both parents. */
  parentsAtBirth: NationalityGroup | null;
  disability: boolean | null;
}

/**
 * By which definition somebody is "of foreign origin". Three that are never mixed nor added up:
 * `integration-decree` · `flemish-government` (its personnel, since 2016) · `vdab` (its own label).
 */
export const originDefinitions = ["integration-decree", "flemish-government", "vdab"] as const;
export type OriginDefinition = (typeof originDefinitions)[number];

/** Which of the facts a definition looks at, and which nationalities make somebody of foreign origin. */
const definitions: Record<OriginDefinition, { reads: readonly (keyof Declaration)[]; foreign: readonly NationalityGroup[] }> = {
  // Integratiedecreet van 7 juni 2013, artikel 2: at birth not Belgian, or one parent who was not. (Who stays lawfully and for long is not asked.)
  "integration-decree": { reads: ["nationalityAtBirth", "parentsAtBirth"], foreign: ["european", "other"] },
  // Vlaamse overheid, cijfers diversiteit since 2016: now or at birth not Belgian, or one parent who was not at birth.
  "flemish-government": { reads: ["nationality", "nationalityAtBirth", "parentsAtBirth"], foreign: ["european", "other"] },
  // VDAB, kansengroepen: nationality or its history outside the EU, Iceland, Norway, Liechtenstein and Switzerland.
  vdab: { reads: ["nationality", "nationalityAtBirth", "parentsAtBirth"], foreign: ["other"] },
};

/** Whether a person is of foreign origin by a definition; null while what was not told could still change the answer. */
export const isOfForeignOrigin = (declaration: Declaration, definition: OriginDefinition): boolean | null => {
  const { reads, foreign } = definitions[definition];
  const facts = reads.map((fact) => declaration[fact]);
  if (facts.some((fact) => foreign.some((group) => group === fact))) return true;
  return facts.includes(null) ? null : false;
};

/** The version of the words that people agree to; another text is another version, and asks anew. */
export const consentText = "2026-11";

const notTold = (value: unknown): unknown => (value === "" ? null : value);
const nationality = z.preprocess(notTold, z.enum(nationalityGroups, "choose").nullable());

export const giveDeclarationSchema = z.object({
  nationality,
  nationalityAtBirth: nationality,
  parentsAtBirth: nationality,
  disability: z.preprocess(notTold, z.enum(["yes", "no"], "choose").nullable()).transform((answer) => (answer === null ? null : answer === "yes")),
  consent: z.literal("on", "declaration.consent"),
}).refine(({ consent: _consent, ...facts }) => Object.values(facts).some((fact) => fact !== null), "declaration.nothing");
export type GiveDeclaration = z.output<typeof giveDeclarationSchema>;

/** By which definition the register of a source speaks of origin. */
export const defineOriginSchema = z.object({ sourceId: uuid(), definition: z.enum(originDefinitions, "choose") });
export type DefineOrigin = z.output<typeof defineOriginSchema>;
