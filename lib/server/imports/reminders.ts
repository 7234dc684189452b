import { sql } from "drizzle-orm";
import { db, readDb } from "@/db/client";
import { reminderRecipients, reminderRounds } from "@/db/schema/register-review";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { EntityCoverage } from "@/lib/domain/imports/entity-coverage";
import type { ReminderRecipient, SendReminders } from "@/lib/domain/imports/reporting-schema";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { notify } from "@/lib/server/outbox";
import { readFlemishHosts } from "@/lib/server/statistics/read-flemish-hosts";
import { coverageOn } from "./coverage-on";

interface Member extends Record<string, unknown> {
  organisation_id: string;
  person_id: string;
}

/** Who acts for an organisation today. */
const readMembers = (): Promise<Member[]> => {
  const day = today().toString();
  return db().execute<Member>(sql`
    select distinct organisation_id, person_id from memberships
    where role = 'entity' and withdrawn_at is null and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`);
};

type Addressed = ReminderRecipient & { personIds: string[] };

/** Entities that existed in the year and reported nothing of it, with the people there who are written to. */
const readSilent = async (coverage: EntityCoverage): Promise<Addressed[]> => {
  const [hosts, members] = await Promise.all([readFlemishHosts(readDb()), readMembers()]);
  const organisationOf = new Map([...hosts].flatMap(([key, { entity }]) => (entity && key.startsWith("site ") ? [[entity.code, key.slice("site ".length)] as const] : [])));
  return coverage.entities.filter(({ by }) => by === "nothing").map(({ code, name }) => {
    const organisationId = organisationOf.get(code) ?? null;
    const personIds = members.filter((member) => member.organisation_id === organisationId).map((member) => member.person_id);
    return { code, name, organisationId, people: personIds.length, personIds };
  });
};

const daysOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

export interface ReminderRound {
  sentOn: string;
  by: string;
  entities: number;
  people: number;
}

/** Who reported of a year, who would be reminded, and the rounds that went out. */
export const getReporting = async (actor: Actor, year: number): Promise<{ coverage: EntityCoverage; silent: ReminderRecipient[]; rounds: ReminderRound[] }> => {
  assertCan(actor, "register.remind");
  const coverage = await coverageOn(daysOf(year));
  const [silent, rounds] = await Promise.all([readSilent(coverage), db().execute<ReminderRound & Record<string, unknown>>(sql`
    select r.sent_on::text as "sentOn", p.given_name || ' ' || p.family_name as by, count(x.organisation_id)::int as entities, coalesce(sum(x.people), 0)::int as people
    from reminder_rounds r join people p on p.id = r.sent_by_id left join reminder_recipients x on x.round_id = r.id
    where r.year = ${year} group by r.id, p.id order by r.sent_on desc`)]);
  return { coverage, silent: silent.map(({ personIds: _ids, ...recipient }) => recipient), rounds: [...rounds] };
};

/**
 * Reminds the entities that reported nothing of a year, on screen and by mail, each person once. At most one round a day for a
 * year, and a second send of the same page sends nothing more. Answers how many entities were written to.
 * @throws DomainError `forbidden`, `reminder.alreadySent`, `reminder.nobody`
 */
export const sendReminders = async (actor: Actor, { year, key }: SendReminders): Promise<{ entities: number }> => {
  assertCan(actor, "register.remind");
  const silent = (await readSilent(await coverageOn(daysOf(year)))).filter(({ people }) => people > 0);
  return command(actor, (tx) => once(tx, { actor, action: "register.remind", key, input: { year } }, async () => {
    if (silent.length === 0) throw new DomainError("reminder.nobody");
    const sentOn = today().toString();
    const [round] = await tx.insert(reminderRounds).values({ year, sentOn, sentById: actor.personId }).onConflictDoNothing().returning({ id: reminderRounds.id });
    if (!round) throw new DomainError("reminder.alreadySent", { year: String(year) });
    await tx.insert(reminderRecipients).values(silent.flatMap(({ organisationId, people }) => (organisationId ? [{ roundId: round.id, organisationId, people }] : [])));
    await notify(tx, {
      personIds: silent.flatMap(({ personIds }) => personIds), kind: "register-reminder", params: { year: String(year) }, href: addressOf("/registers", "nl"), dedupeKey: round.id,
    });
    await recordAudit(tx, { actor, event: "register.remind", subjectKind: "reminder-round", subjectId: round.id, details: { year, entities: silent.length } });
    return { entities: silent.length };
  }));
};
