import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { memberships, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { InviteMentor } from "@/lib/domain/mentors/schema";
import { endStatuses } from "@/lib/domain/mentors/end-statuses";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { lockPlacement, savePlacement } from "@/lib/server/placements/lock-placement";

/** The person with this address; a new one where nobody has it. What is known of a person stays as it is. */
const personFor = async (tx: Tx, { givenName, familyName, email }: InviteMentor): Promise<string> => {
  const known = async () => (await tx.select({ id: people.id }).from(people).where(eq(sql`lower(${people.email})`, email)))[0]?.id;
  const found = await known();
  if (found) return found;
  await tx.insert(people).values({ givenName, familyName, email }).onConflictDoNothing();
  const made = await known();
  if (!made) throw new DomainError("conflict");
  return made;
};

const makeMentor = async (tx: Tx, personId: string, organisationId: string): Promise<void> => {
  const [live] = await tx.select({ id: memberships.id }).from(memberships).where(and(
    eq(memberships.personId, personId), eq(memberships.organisationId, organisationId), eq(memberships.role, "mentor"), isNull(memberships.withdrawnAt)));
  if (!live) await tx.insert(memberships).values({ personId, organisationId, role: "mentor", validFrom: today().toString() });
};

/**
 * Gives the mentor of a placement access of their own: they sign in with a mailed link, see this trainee, confirm the
 * attendance and evaluate. The name that stands in the file and in a signed text stays. Refuses the trainee as mentor.
 */
export const inviteMentor = (actor: Actor, input: InviteMentor): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "mentor.invite" });
    if (endStatuses.includes(placement.status)) throw new DomainError("transition.notNow", { event: "invite", status: placement.status });
    const personId = await personFor(tx, input);
    if (personId === placement.personId) throw new DomainError("placement.mentorIsTrainee", {}, "email");
    await makeMentor(tx, personId, placement.hostId);
    const mentorName = placement.mentorName || `${input.givenName} ${input.familyName}`;
    await savePlacement(tx, placement, { mentorId: personId, mentorName }, input.version);
    await notify(tx, {
      personIds: [personId], kind: "mentor-invited", params: { title: placement.title }, dedupeKey: `${placement.id}:${personId}`,
      href: addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, "nl"),
    });
    await recordAudit(tx, { actor, event: "mentor.invite", subjectKind: "placement", subjectId: placement.id, details: { mentorId: personId } });
  });
