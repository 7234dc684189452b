import { sql } from "drizzle-orm";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { ReopenDuplicateRound } from "@/lib/domain/imports/duplicate-group";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/**
 * Takes a decision on many pairs back as a whole: every pair that it decided waits again, but for those that somebody decided
 * anew since.
 * @throws DomainError `forbidden`, `notFound`, `transition.notNow` when it was taken back already
 */
export const reopenDuplicateRound = (actor: Actor, { id }: ReopenDuplicateRound): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "duplicate.decide");
    const [round] = await tx.execute<{ undone_at: string | null }>(sql`select undone_at from duplicate_rounds where id = ${id} for update`);
    if (!round) throw notFound("duplicate");
    if (round.undone_at !== null) throw new DomainError("transition.notNow");
    await tx.execute(sql`
      update imported_placements p set duplicate_of_id = null from duplicate_pairs d
      where d.round_id = ${id} and p.id in (d.imported_id, d.other_imported_id) and p.duplicate_of_id = d.counts_id`);
    const reopened = await tx.execute<{ id: string }>(sql`
      update duplicate_pairs set decision = null, counts_id = null, decided_by_id = null, decided_at = null, round_id = null where round_id = ${id} returning id`);
    await tx.execute(sql`update duplicate_rounds set undone_at = ${now().toISOString()}, undone_by_id = ${actor.personId} where id = ${id}`);
    await recordAudit(tx, { actor, event: "duplicate.reopenGroup", subjectKind: "duplicate-round", subjectId: id, details: { pairs: reopened.length } });
  });
