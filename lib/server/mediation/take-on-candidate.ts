import { and, eq, sql } from "drizzle-orm";
import { jobSeekers } from "@/db/schema/mediation";
import { memberships, people } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { TakeOnCandidate } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";

/**
 * Takes somebody who registered with VDAB into one's caseload. The person is found by address and birth date together, which
 * they tell the mediator, and is told who guides them from now on. Nobody found, and guided by another already, are the
 * same answer (`caseload.cannotTakeOn`): nobody learns here who is registered.
 */
export const takeOnCandidate = (actor: Actor, { email, birthDate, registeredSince }: TakeOnCandidate): Promise<{ personId: string }> =>
  command(actor, async (tx) => {
    assertCan(actor, "caseload.list");
    if (registeredSince > today().toString()) throw new DomainError("caseload.registeredLater", {}, "registeredSince");
    const [person] = await tx.select({ id: people.id }).from(people)
      .innerJoin(memberships, and(eq(memberships.personId, people.id), eq(memberships.role, "student")))
      .where(and(eq(sql`lower(${people.email})`, email.toLowerCase()), eq(people.birthDate, birthDate)));
    if (!person || person.id === actor.personId || !actor.organisationId) throw new DomainError("caseload.cannotTakeOn");
    const written = await tx.insert(jobSeekers).values({ personId: person.id, registeredSince, organisationId: actor.organisationId, mediatorId: actor.personId })
      .onConflictDoNothing().returning({ personId: jobSeekers.personId });
    if (written.length === 0) throw new DomainError("caseload.cannotTakeOn");
    await notify(tx, { personIds: [person.id], kind: "caseload-guide", params: {}, href: "/student/begeleiding", dedupeKey: person.id });
    await recordAudit(tx, { actor, event: "caseload.takeOn", subjectKind: "person", subjectId: person.id });
    return { personId: person.id };
  });
