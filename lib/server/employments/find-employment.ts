import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { employments } from "@/db/schema/employments";
import type { Actor } from "@/lib/domain/access";
import type { Employment } from "@/lib/domain/employments/outcomes";
import { isUuid } from "@/lib/domain/validation";

/** The temporary job that followed an application, for the candidate and the employer; null for others, or when none began. */
export const findEmployment = async (actor: Actor, applicationId: string): Promise<Employment | null> => {
  if (!isUuid(applicationId)) return null;
  const [found] = await db().select().from(employments).where(eq(employments.applicationId, applicationId));
  if (!found) return null;
  const isMine = actor.role === "student" ? found.personId === actor.personId : actor.role === "entity" && found.hostId === actor.organisationId;
  if (!isMine) return null;
  const { id, version, startsOn, endsOn, coachName, languageSupport, endedOn, outcome } = found;
  return { id, version, startsOn, endsOn, coachName, languageSupport, endedOn, outcome };
};
