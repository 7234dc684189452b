import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { files } from "@/db/schema/files";
import { enrolments } from "@/db/schema/people";
import { DomainError } from "@/lib/domain/errors";
import { today } from "@/lib/server/clock";

/** A course the person follows today; another one is refused with `application.enrolmentNotCurrent`. */
export const assertCurrentEnrolment = async (tx: Tx, personId: string, enrolmentId: string | null | undefined): Promise<void> => {
  if (!enrolmentId) return;
  const day = today().toString();
  const [own] = await tx.select({ id: enrolments.id }).from(enrolments).where(and(
    eq(enrolments.id, enrolmentId), eq(enrolments.personId, personId), lte(enrolments.validFrom, day), gte(enrolments.validTo, day)));
  if (!own) throw new DomainError("application.enrolmentNotCurrent", {}, "enrolmentId");
};

/** A file the person uploaded and did not delete; another one is `notFound`. */
export const assertOwnFile = async (tx: Tx, personId: string, fileId: string | null | undefined): Promise<void> => {
  if (!fileId) return;
  // Locked, so that nobody deletes it while it is being attached.
  const [own] = await tx.select({ id: files.id }).from(files)
    .where(and(eq(files.id, fileId), eq(files.ownerId, personId), isNull(files.deletedAt))).for("share");
  if (!own) throw new DomainError("notFound", { subject: "file" }, "cvFileId");
};
