import type { Tx } from "@/db/client";
import { DomainError } from "@/lib/domain/errors";
import { placementFacts, type PlacementCase } from "@/lib/domain/placements/facts";
import { checkForStep, type LawStep } from "@/lib/domain/regulation/check-step";
import { checkCompliance } from "@/lib/domain/regulation/check";
import type { Finding, RuleName } from "@/lib/domain/regulation/finding";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import type { Facts } from "@/lib/domain/regulation/schema";
import { today } from "@/lib/server/clock";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { readCase, type CaseKey } from "@/lib/server/placements/read-case";

/** What the law says of a placement, and what is stored with it. */
export interface Law {
  facts: Facts;
  parameters: Parameters;
  regulationId: string;
  lastAllowedDay: string | null;
  vdabGranted: boolean;
  findings: readonly Finding[];
}

/**
 * What the law says of a case. Throws `placement.instrumentNotYet` for a code that is no instrument, and
 * `placement.instrumentClosed` when no version of the law covers the dates.
 */
export const lawOf = (given: PlacementCase, parameters: Parameters): Law => {
  const facts = placementFacts(given);
  if (!facts) throw new DomainError("placement.instrumentNotYet");
  const { regulation, lastAllowedDay, findings } = checkCompliance(facts, parameters);
  if (!regulation) throw new DomainError("placement.instrumentClosed");
  return { facts, parameters, regulationId: regulation.id, lastAllowedDay, vdabGranted: instruments[facts.instrument].vdabGranted, findings };
};

/**
 * The same for a placement as it is stored, with the parameter rows that were entered. `changed` stands in for what is
 * about to be written: new dates, a plan that is asked to be approved, an early end.
 */
export const lawOfPlacement = async (tx: Tx, placement: CaseKey, changed: Partial<PlacementCase> = {}): Promise<Law> => {
  const stored = await readCase(tx, placement);
  return lawOf({ ...stored, ...changed }, await readParameters(tx));
};

/** What of the law is kept with the file, with the day it was asked: the file is read under this law for ever. */
export const keptLaw = ({ regulationId, lastAllowedDay, vdabGranted, findings }: Law) =>
  ({ regulationId, lastAllowedDay, vdabGranted, findings: [...findings], lawCheckedOn: today().toString() });

/** The facts of a stored placement, for a check elsewhere. Throws `placement.instrumentNotYet` for a code that is no instrument. */
export const factsOfPlacement = async (reader: Pick<Tx, "select">, placement: CaseKey): Promise<Facts> => {
  const facts = placementFacts(await readCase(reader, placement));
  if (!facts) throw new DomainError("placement.instrumentNotYet");
  return facts;
};

/**
 * Throws `law.blocked` with the first finding that forbids this step. Answers the findings that warn or are not known:
 * whoever takes the step must have seen them, see `assertSeen`.
 */
export const assertLawAllows = (step: LawStep, { facts, parameters }: Pick<Law, "facts" | "parameters">): readonly Finding[] => {
  const { blocking: [blocking], toAcknowledge } = checkForStep(step, facts, parameters);
  if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en });
  return toAcknowledge;
};

/**
 * The same, and throws `placement.acknowledgeLaw` on the field `acknowledged` when something warns or is not known and
 * nobody ticked that they saw it. Answers the rules that were seen, for the audit.
 */
export const assertSeen = (step: LawStep, law: Pick<Law, "facts" | "parameters">, acknowledged: boolean): RuleName[] => {
  const rules = assertLawAllows(step, law).map(({ rule }) => rule);
  if (rules.length > 0 && !acknowledged) throw new DomainError("placement.acknowledgeLaw", {}, "acknowledged");
  return rules;
};
