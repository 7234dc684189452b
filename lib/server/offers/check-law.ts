import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import { organisations } from "@/db/schema/organisations";
import { DomainError } from "@/lib/domain/errors";
import { checkOffer, isVdabGranted } from "@/lib/domain/offers/law";
import type { LawStep } from "@/lib/domain/regulation/check-step";
import type { Finding } from "@/lib/domain/regulation/finding";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import type { Offer } from "@/lib/server/offers/lock-offer";

export interface OfferLaw {
  regulationId: string | null;
  vdabGranted: boolean;
  findings: Finding[];
  /** Rules whose findings the person who decides must have seen. */
  toAcknowledge: string[];
}

const hostOf = async (tx: Tx, organisationId: string) => {
  const [host] = await tx.select({ kind: organisations.kind }).from(organisations).where(eq(organisations.id, organisationId));
  const decisions = await tx.select({ on: sanctions.decidedOn }).from(sanctions)
    .where(and(eq(sanctions.organisationId, organisationId), isNull(sanctions.liftedAt)));
  return { kind: host?.kind ?? "company" as const, sanctionsDecidedOn: decisions.map(({ on }) => on) };
};

/**
 * What the law says of an offer at a step, with what the database knows of the host. Throws `law.blocked` with the
 * first finding that forbids it. A temporary job is outside the law of placements: nothing is found.
 */
export const checkLaw = async (tx: Tx, step: LawStep, offer: Offer): Promise<OfferLaw> => {
  const { kind: hostKind, sanctionsDecidedOn } = await hostOf(tx, offer.organisationId);
  const check = checkOffer(step, { ...offer, hostKind, sanctionsDecidedOn }, await readParameters(tx));
  if (!check) return { regulationId: null, vdabGranted: false, findings: [], toAcknowledge: [] };
  const [blocking] = check.blocking;
  if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en });
  return {
    regulationId: check.answer.regulation?.id ?? null, vdabGranted: isVdabGranted(offer.instrument), findings: [...check.answer.findings],
    toAcknowledge: check.toAcknowledge.map(({ rule }) => rule),
  };
};
