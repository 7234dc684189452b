import { and, between, eq, inArray, isNotNull, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { outflowQuestions } from "@/db/schema/follow-up";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { outflowMonths } from "@/lib/domain/outflow/answer";
import { dueQuestions, type DueQuestion } from "@/lib/domain/outflow/due";
import { monthsBefore } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { systemCommand } from "@/lib/server/command";
import { outflowToken } from "@/lib/server/outflow/outflow-token";
import { enqueue } from "@/lib/server/outbox";

const endedLongEnough = (day: string) =>
  db().select({ id: placements.id, instrument: placements.instrument, endedOn: placements.endedOn, host: organisations.name, email: people.email, givenName: people.givenName })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(
      inArray(placements.status, ["completed", "ended-early"]), isNotNull(people.email),
      // Of what ended longer ago every question is closed.
      between(placements.endedOn, monthsBefore(day, 2 * outflowMonths[1]), monthsBefore(day, outflowMonths[0])),
      notExists(db().select({ one: sql`1` }).from(outflowQuestions).where(and(eq(outflowQuestions.placementId, placements.id), eq(outflowQuestions.months, outflowMonths[1])))),
    ));

type Ended = Awaited<ReturnType<typeof endedLongEnough>>[number];

const ask = ({ id, host, email, givenName }: Ended, { months, openUntil }: DueQuestion): Promise<boolean> =>
  systemCommand(async (tx) => {
    if (!email) return false;
    const asked = await tx.insert(outflowQuestions).values({ placementId: id, months, askedAt: now(), openUntil }).onConflictDoNothing().returning({ months: outflowQuestions.months });
    if (asked.length === 0) return false;
    await enqueue(tx, "send-mail", {
      to: email, template: "outflow-ask", dedupeKey: `outflow-ask:${id}:${months}`,
      params: { name: givenName, host, months, until: openUntil, href: addressOf({ pathname: "/outflow/[token]", params: { token: outflowToken({ placementId: id, months }) } }, "nl") },
    });
    await recordAudit(tx, { actor: "system", event: "outflow.ask", subjectKind: "placement", subjectId: id, details: { months: String(months) } });
    return true;
  });

/**
 * Asks by mail, once a placement and term, whether people work 3 and 12 months after their placement. Each in a
 * transaction of its own; harmless twice. Answers how many were asked.
 */
export const askOutflow = async (): Promise<number> => {
  const day = today().toString();
  let count = 0;
  for (const ended of await endedLongEnough(day)) {
    const due = ended.endedOn ? dueQuestions({ instrument: ended.instrument, endedOn: ended.endedOn }, day) : [];
    for (const question of due) count += (await ask(ended, question)) ? 1 : 0;
  }
  return count;
};
