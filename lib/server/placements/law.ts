import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import { DomainError } from "@/lib/domain/errors";
import { lawKindOf } from "@/lib/domain/organisations/law-kind";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { livePlacementStatuses } from "@/lib/domain/placements/status";
import { checkForStep, type LawStep } from "@/lib/domain/regulation/check-step";
import { checkCompliance } from "@/lib/domain/regulation/check";
import type { Finding } from "@/lib/domain/regulation/finding";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode, type Facts } from "@/lib/domain/regulation/schema";
import type { Placement } from "@/lib/server/placements/lock-placement";

interface Terms {
  instrument: string;
  startsOn: string;
  endsOn: string | null;
  signedOn: string | null;
  hoursPerWeek: number;
  hostKind: OrganisationKind | null;
  sanctionedOn?: readonly string[];
  otherPlacements?: Facts["otherPlacements"];
}

/** What the law says of the terms of a placement, and what is stored with it. */
export interface Law {
  facts: Facts;
  regulationId: string;
  lastAllowedDay: string | null;
  vdabGranted: boolean;
  findings: readonly Finding[];
}

/** The facts of a placement as the engine reads them. A code that is no instrument is `placement.instrumentNotYet`. */
const factsOf = (terms: Terms): Facts => {
  const instrument = instrumentCode.safeParse(terms.instrument);
  if (!instrument.success) throw new DomainError("placement.instrumentNotYet");
  return {
    instrument: instrument.data, startsOn: terms.startsOn, endsOn: terms.endsOn ?? undefined, signedOn: terms.signedOn ?? undefined, hoursPerWeek: terms.hoursPerWeek,
    host: {
      kind: terms.hostKind ? lawKindOf(terms.hostKind) : undefined,
      sanctions: terms.sanctionedOn?.map((decidedOn) => ({ decidedOn })),
    },
    otherPlacements: terms.otherPlacements,
  };
};

/** Throws `placement.instrumentClosed` when no version of the law covers the dates. */
export const lawOf = (terms: Terms): Law => {
  const facts = factsOf(terms);
  const { regulation, lastAllowedDay, findings } = checkCompliance(facts);
  if (!regulation) throw new DomainError("placement.instrumentClosed");
  return { facts, regulationId: regulation.id, lastAllowedDay, vdabGranted: instruments[facts.instrument].vdabGranted, findings };
};

/** The same for a stored placement, with what the database knows of the host and of the person's other placements. */
export const lawOfPlacement = async (tx: Tx, placement: Placement): Promise<Law> => {
  const [host] = await tx.select({ kind: organisations.kind }).from(organisations).where(eq(organisations.id, placement.hostId));
  const decisions = await tx.select({ decidedOn: sanctions.decidedOn }).from(sanctions)
    .where(and(eq(sanctions.organisationId, placement.hostId), isNull(sanctions.liftedAt)));
  const others = await tx.select({ instrument: placements.instrument, startsOn: placements.startsOn, endsOn: placements.endsOn, hoursPerWeek: placements.hoursPerWeek })
    .from(placements).where(and(eq(placements.personId, placement.personId), ne(placements.id, placement.id), inArray(placements.status, [...livePlacementStatuses])));
  return lawOf({
    instrument: placement.instrument, startsOn: placement.startsOn, endsOn: placement.endsOn, signedOn: placement.signedOn, hoursPerWeek: placement.hoursPerWeek,
    hostKind: host?.kind ?? null, sanctionedOn: decisions.map(({ decidedOn }) => decidedOn),
    otherPlacements: others.flatMap(({ instrument, ...other }) => {
      const code = instrumentCode.safeParse(instrument);
      return code.success ? [{ instrument: code.data, ...other }] : [];
    }),
  });
};

/** Throws `law.blocked` with the first finding that forbids this step. Findings that only warn or are not known block nothing. */
export const assertLawAllows = (step: LawStep, { facts }: Pick<Law, "facts">): void => {
  const [blocking] = checkForStep(step, facts).blocking;
  if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en });
};
