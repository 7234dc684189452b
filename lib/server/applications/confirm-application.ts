import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import { hasLapsed } from "@/lib/domain/applications/rules";
import type { ConfirmApplication } from "@/lib/domain/applications/schema";
import { openApplicationStatuses } from "@/lib/domain/applications/status";
import { DomainError } from "@/lib/domain/errors";
import { lockApplication, lockOfferAndApplication, moveApplication, type LockedApplication } from "@/lib/server/applications/lock-application";
import { tellHost, tellReferrer } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkLaw } from "@/lib/server/offers/check-law";
import { freePlace } from "@/lib/server/offers/count-places";
import { lockEmployer } from "@/lib/server/offers/lock-employer";
import { preparePlacement } from "@/lib/server/placements/prepare-placement";

/** The person's open applications. Their offers are locked in one order, so that two people never wait for each other. */
const lockOwnOpen = async (tx: Tx, personId: string): Promise<string[]> => {
  const own = await tx.select({ id: applications.id, offerId: applications.offerId }).from(applications)
    .where(and(eq(applications.personId, personId), inArray(applications.status, [...openApplicationStatuses])));
  if (own.length > 0) {
    await tx.select({ id: offers.id }).from(offers).where(inArray(offers.id, own.map(({ offerId }) => offerId)))
      .orderBy(asc(offers.id)).for("no key update");
  }
  return own.map(({ id }) => id);
};

const endOne = async (tx: Tx, actor: Actor, locked: LockedApplication): Promise<void> => {
  const { status } = locked.application;
  const event = status === "accepted" || status === "referred" ? "decline" : "withdraw";
  await moveApplication(tx, locked, { event, role: actor.role }, { decidedAt: now() });
  if (status === "accepted") await freePlace(tx, locked.offer.id, actor.role);
  if (status === "referred") await tellReferrer(tx, locked, "referral-declined");
  else await tellHost(tx, locked, event === "decline" ? "application-declined" : "application-withdrawn");
};

/** Ends what is still open of these; what ended meanwhile is left alone. Answers what it ended. */
const endOthers = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<string[]> => {
  const ended: string[] = [];
  const open: readonly string[] = openApplicationStatuses;
  for (const id of ids) {
    const locked = await lockOfferAndApplication(tx, id);
    if (!locked || !open.includes(locked.application.status)) continue;
    await endOne(tx, actor, locked);
    ended.push(id);
  }
  return ended;
};

/** A sanction that came after the choice bars the file too: the candidate hears it now, before giving up anything else. */
const assertStillLawful = async (tx: Tx, offerId: string): Promise<void> => {
  const [offer] = await tx.select().from(offers).where(eq(offers.id, offerId));
  if (offer?.kind === "placement") await checkLaw(tx, "select", offer);
};

/** Who hosts the application, read before any lock; null when there is none. */
const hostOf = async (tx: Tx, id: string): Promise<string | null> => {
  const [row] = await tx.select({ hostId: offers.organisationId }).from(applications).innerJoin(offers, eq(offers.id, applications.offerId)).where(eq(applications.id, id));
  return row?.hostId ?? null;
};

/**
 * The candidate says yes by the last day of the term (`application.tooLate` after it), while the law still allows the
 * choice (`law.blocked`). Opens the file of the placement and, if wanted, ends the person's other open applications, all
 * in one step. Answers the placement, or null for a temporary job, which has none.
 */
export const confirmApplication = (actor: Actor, { id, version, withdrawOthers }: ConfirmApplication): Promise<{ placementId: string | null }> =>
  command(actor, async (tx) => {
    await lockEmployer(tx, await hostOf(tx, id));
    const others = withdrawOthers ? (await lockOwnOpen(tx, actor.personId)).filter((other) => other !== id) : [];
    const locked = await lockApplication(tx, id, { actor, action: "application.answer", version });
    const { confirmBy, status } = locked.application;
    if (status === "accepted" && confirmBy && hasLapsed(confirmBy, today())) throw new DomainError("application.tooLate", { confirmBy });
    await moveApplication(tx, locked, { event: "confirm", role: actor.role }, { decidedAt: now() });
    await assertStillLawful(tx, locked.offer.id);
    const placement = locked.offer.kind === "placement" ? await preparePlacement(tx, { actor, applicationId: id }) : null;
    const ended = await endOthers(tx, actor, others);
    await tellHost(tx, locked, "application-confirmed");
    for (const other of ended) {
      await recordAudit(tx, { actor, event: "application.withdraw", subjectKind: "application", subjectId: other, details: { because: id } });
    }
    await recordAudit(tx, { actor, event: "application.confirm", subjectKind: "application", subjectId: id, details: { placementId: placement?.placementId ?? null } });
    return { placementId: placement?.placementId ?? null };
  });
