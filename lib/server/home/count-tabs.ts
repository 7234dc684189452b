import { and, count, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import { can, type Actor, type Role } from "@/lib/domain/access";
import { openApplicationStatuses } from "@/lib/domain/applications/status";
import { hostOfCandidates } from "@/lib/server/applications/host-of-candidates";
import { waitingForEntity, waitingForSchool, waitingForStudent } from "@/lib/server/home/waiting";
import { countQueue } from "@/lib/server/mediation/list-queue";
import { visibleTo } from "@/lib/server/placements/visible";

type Counts = Readonly<Record<string, number>>;

const sizeOf = (lists: Readonly<Record<string, readonly unknown[]>>): number => Object.values(lists).reduce((sum, rows) => sum + rows.length, 0);

const countRunning = async (actor: Actor): Promise<number> => {
  const [row] = await db().select({ n: count() }).from(placements).innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(visibleTo(actor), inArray(placements.status, ["running", "suspended"])));
  return row?.n ?? 0;
};

const countOwnApplications = async ({ personId }: Actor): Promise<number> => {
  const [row] = await db().select({ n: count() }).from(applications)
    .where(and(eq(applications.personId, personId), inArray(applications.status, ["draft", ...openApplicationStatuses])));
  return row?.n ?? 0;
};

/** Places that can be found now, and who waits for something there. */
const countOffers = async (actor: Actor): Promise<{ offers: number; candidates: number }> => {
  const hostId = hostOfCandidates(actor);
  if (!hostId) return { offers: 0, candidates: 0 };
  const [row] = await db().select({
    offers: sql<number>`count(*) filter (where ${offers.status} = 'published')::int`,
    // Written out: of a query on one table drizzle names columns without it, and `id` would be that of the application.
    candidates: sql<number>`coalesce(sum((select count(*) from applications a where a.offer_id = offers.id
      and a.status in ('submitted', 'shortlisted', 'invited', 'accepted'))), 0)::int`,
  }).from(offers).where(eq(offers.organisationId, hostId));
  return row ?? { offers: 0, candidates: 0 };
};

const countsOf: Partial<Record<Role, (actor: Actor) => Promise<Counts>>> = {
  student: async (actor) => {
    const [waiting, own] = await Promise.all([waitingForStudent(actor), countOwnApplications(actor)]);
    return { today: sizeOf(waiting), applications: own };
  },
  entity: async (actor) => {
    const [waiting, own, trainees] = await Promise.all([waitingForEntity(actor), countOffers(actor), countRunning(actor)]);
    return { today: sizeOf(waiting), trainees, ...own };
  },
  school: async (actor) => {
    const [waiting, running] = await Promise.all([waitingForSchool(actor), countRunning(actor)]);
    return { today: sizeOf(waiting), placements: running };
  },
  coordinator: async (actor) => ({ trainees: await countRunning(actor) }),
  mediator: async (actor): Promise<Counts> => (can(actor, "queue.list") ? { queue: await countQueue(actor) } : {}),
};

/** How many things are or wait behind a tab, by the tab's key; a tab that is left out, or has none, shows no number. */
export const countTabs = async (actor: Actor): Promise<Counts> => {
  const counts: Counts = await countsOf[actor.role]?.(actor) ?? {};
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
};
