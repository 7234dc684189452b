import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { usualPayer } from "@/lib/domain/offers/law";
import { contradiction } from "@/lib/domain/offers/rules";
import type { CreateOffer } from "@/lib/domain/offers/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { assertOwnProgramme } from "@/lib/server/offers/own-programme";

const insertDraft = async (tx: Tx, actor: Actor, content: Omit<CreateOffer, "key">): Promise<{ id: string }> => {
  // A coordinator or mediator has no offers of their own; the permission table lets only organisations come here.
  const organisationId = actor.organisationId;
  if (!organisationId) throw new DomainError("forbidden");
  await assertOwnProgramme(tx, { programmeId: content.programmeId, kind: content.kind, organisationId });
  const [offer] = await tx.insert(offers).values({
    ...content,
    instrument: content.kind === "employment" ? null : content.instrument,
    // Whoever employs somebody pays the wage.
    payer: content.kind === "employment" ? "host" : content.payer ?? usualPayer(content.instrument, today().toString()),
    organisationId,
    createdById: actor.personId,
    // Nobody sees a draft's address; publication gives it a readable one.
    slug: `draft-${crypto.randomUUID()}`,
  }).returning({ id: offers.id });
  if (!offer) throw new DomainError("unexpected");
  await recordAudit(tx, { actor, event: "offer.create", subjectKind: "offer", subjectId: offer.id });
  return offer;
};

/** Begins a draft of the actor's organisation. The same `key` again gives the same draft. Needs no more than a kind and a title. */
export const createOffer = (actor: Actor, { key, ...content }: CreateOffer): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    assertCan(actor, "offer.create");
    const wrong = contradiction({ startsOn: null, endsOn: null, applyUntil: null, ...content });
    if (wrong) throw new DomainError(wrong.code, {}, wrong.field);
    return once(tx, { actor, action: "offer.create", key, input: content }, () => insertDraft(tx, actor, content));
  });
