import { and, asc, count, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { savedViews } from "@/db/schema/mediation";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { DeleteView, SaveView } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

/** More would not fit into a menu that is read at a glance. */
const mostViews = 20;

/** Keeps the filters of a list under a name, for oneself; the same name again takes the new filters. Throws `view.tooMany`. */
export const saveView = (actor: Actor, { place, name, query }: SaveView): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "view.save");
    await tx.insert(savedViews).values({ personId: actor.personId, place, name, query })
      .onConflictDoUpdate({ target: [savedViews.personId, savedViews.place, savedViews.name], set: { query } });
    const [kept] = await tx.select({ n: count() }).from(savedViews).where(and(eq(savedViews.personId, actor.personId), eq(savedViews.place, place)));
    if ((kept?.n ?? 0) > mostViews) throw new DomainError("view.tooMany", { max: mostViews }, "name");
    await recordAudit(tx, { actor, event: "view.save", subjectKind: "person", subjectId: actor.personId, details: { place } });
  });

/** Forgets a view of one's own; one that is not there any more is no fault. */
export const deleteView = (actor: Actor, { place, name }: DeleteView): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "view.save");
    await tx.delete(savedViews).where(and(eq(savedViews.personId, actor.personId), eq(savedViews.place, place), eq(savedViews.name, name)));
    await recordAudit(tx, { actor, event: "view.delete", subjectKind: "person", subjectId: actor.personId, details: { place } });
  });

/** The views that somebody kept of a list, by name. */
export const listViews = async (actor: Actor, place: SaveView["place"]): Promise<{ name: string; query: string }[]> =>
  db().select({ name: savedViews.name, query: savedViews.query }).from(savedViews)
    .where(and(eq(savedViews.personId, actor.personId), eq(savedViews.place, place))).orderBy(asc(savedViews.name));
