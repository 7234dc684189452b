import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { programmes } from "@/db/schema/offers";
import { DomainError } from "@/lib/domain/errors";
import { lastDayInProgramme, programmeKindOf } from "@/lib/domain/programmes";
import type { Offer } from "@/lib/server/offers/lock-offer";

interface Belonging {
  programmeId: string | null | undefined;
  /** `placement employment` */
  kind: string;
  organisationId: string;
}

/**
 * A programme is of the organisation that offers it, and offers one kind of place: throws `offer.jobNeedsProgramme` for a
 * temporary job without a programme of jobs, and `offer.programmeOfJobs` for a placement in one.
 */
export const assertOwnProgramme = async (tx: Tx, { programmeId, kind, organisationId }: Belonging): Promise<void> => {
  const isJob = kind === "employment";
  if (!programmeId) {
    if (isJob) throw new DomainError("offer.jobNeedsProgramme", {}, "programmeId");
    return;
  }
  const [own] = await tx.select({ slug: programmes.slug }).from(programmes)
    .where(and(eq(programmes.id, programmeId), eq(programmes.organisationId, organisationId)));
  if (!own) throw new DomainError("notFound", { subject: "programme" }, "programmeId");
  const isOfJobs = programmeKindOf(own.slug) === "employment";
  if (isJob !== isOfJobs) throw new DomainError(isJob ? "offer.jobNeedsProgramme" : "offer.programmeOfJobs", {}, "programmeId");
};

/** A job lasts no longer than its programme lets it (`offer.longerThanProgramme`); of a placement the law says how long. */
export const assertWithinProgramme = async (tx: Tx, { kind, programmeId, startsOn, endsOn }: Offer): Promise<void> => {
  if (kind !== "employment" || !programmeId || !startsOn || !endsOn) return;
  const [programme] = await tx.select({ slug: programmes.slug }).from(programmes).where(eq(programmes.id, programmeId));
  const last = programme ? lastDayInProgramme(programme.slug, startsOn) : null;
  if (last !== null && endsOn > last) throw new DomainError("offer.longerThanProgramme", { last }, "endsOn");
};
