import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { reasonNotToApply } from "@/lib/domain/applications/rules";
import type { SaveDraft } from "@/lib/domain/applications/schema";
import { openApplicationStatuses } from "@/lib/domain/applications/status";
import { DomainError, notFound } from "@/lib/domain/errors";
import { assertCurrentEnrolment, assertOwnFile } from "@/lib/server/applications/own-material";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { nextReference } from "@/lib/server/references";

const assertOpenOffer = async (tx: Tx, offerId: string): Promise<void> => {
  const [offer] = await tx.select().from(offers).where(eq(offers.id, offerId)).for("share");
  if (!offer || offer.status === "draft") throw notFound("offer");
  const reason = reasonNotToApply(offer, today());
  if (reason) throw new DomainError(reason);
};

const findOwn = async (tx: Tx, offerId: string, personId: string) => {
  const [own] = await tx.select({ id: applications.id, status: applications.status, version: applications.version }).from(applications)
    .where(and(eq(applications.offerId, offerId), eq(applications.personId, personId),
      inArray(applications.status, ["draft", ...openApplicationStatuses, "confirmed"]))).for("update");
  return own ?? null;
};

type Content = Omit<SaveDraft, "offerId" | "version">;
export type Saved = { id: string; version: number };
const saved = { id: applications.id, version: applications.version };

const begin = async (tx: Tx, of: { offerId: string; personId: string }, content: Content): Promise<Saved | undefined> => {
  const [draft] = await tx.insert(applications)
    .values({ ...of, ...content, status: "draft", reference: await nextReference(tx, "S") }).returning(saved);
  return draft;
};

const change = async (tx: Tx, id: string, content: Content): Promise<Saved | undefined> => {
  const [draft] = await tx.update(applications)
    .set({ ...content, version: sql`${applications.version} + 1` }).where(eq(applications.id, id)).returning(saved);
  return draft;
};

/** Keeps what was given, in the transaction of a command. */
export const keepDraft = async (tx: Tx, actor: Actor, { offerId, version, ...content }: SaveDraft): Promise<Saved> => {
  await assertOpenOffer(tx, offerId);
  const own = await findOwn(tx, offerId, actor.personId);
  if (own && own.status !== "draft") throw new DomainError("application.alreadyOpen");
  if ((own?.version ?? 0) !== version) throw new DomainError("conflict");
  await assertCurrentEnrolment(tx, actor.personId, content.enrolmentId);
  await assertOwnFile(tx, actor.personId, content.cvFileId);
  const draft = own ? await change(tx, own.id, content) : await begin(tx, { offerId, personId: actor.personId }, content);
  if (!draft) throw new DomainError("conflict");
  return draft;
};

/**
 * Keeps what a candidate wrote so far for an offer: begins the draft (`version` 0) or changes what was given.
 * Throws `application.alreadyOpen` when it was sent already, `conflict` when another window changed it,
 * and the reason when the offer takes no applications any more.
 */
export const saveApplicationDraft = (actor: Actor, input: SaveDraft): Promise<Saved> =>
  command(actor, async (tx) => {
    assertCan(actor, "application.create", { personId: actor.personId });
    const draft = await keepDraft(tx, actor, input);
    await recordAudit(tx, { actor, event: "application.saveDraft", subjectKind: "application", subjectId: draft.id });
    return draft;
  });
