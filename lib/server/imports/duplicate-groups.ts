import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { DuplicateGroup, DuplicateGroupKey, DuplicateGroupPreview, DuplicateRound, GroupSource } from "@/lib/domain/imports/duplicate-group";
import type { DuplicateReason } from "@/lib/domain/imports/likely-duplicate";
import { notFound } from "@/lib/domain/errors";
import { groupSize, isClear, pairsOf, waitingPairs } from "./duplicate-group-source";
import { readPairs } from "./list-duplicates";

interface SourcesRow extends Record<string, unknown> {
  first_id: string;
  first_name: string;
  second_id: string | null;
  second_name: string | null;
  reasons: DuplicateReason[];
}

const sourcesOf = (row: SourcesRow): readonly [GroupSource, GroupSource] =>
  [{ id: row.first_id, name: row.first_name }, { id: row.second_id ?? "", name: row.second_name }];

const shownGroups = 50;

/** Waiting pairs, put together by their two sources and by what agrees; the largest group first. */
export const listDuplicateGroups = async (actor: Actor): Promise<DuplicateGroup[]> => {
  assertCan(actor, "duplicate.decide");
  const rows = await db().execute<SourcesRow & { pairs: number }>(sql`
    select w.first_id, a.name as first_name, w.second_id, b.name as second_name, w.reasons, count(*)::int as pairs
    from ${waitingPairs} w join register_sources a on a.id = w.first_id left join register_sources b on b.id = w.second_id
    group by 1, 2, 3, 4, 5 order by pairs desc, cardinality(w.reasons) desc, 2, 4 limit ${shownGroups}`);
  return rows.map((row) => ({
    key: { first: row.first_id, second: row.second_id ?? "", reasons: row.reasons }, sources: sourcesOf(row), reasons: row.reasons, pairs: row.pairs,
  }));
};

const shownExamples = 5;

/**
 * What a decision on a group is about and what it would do, with a few of its pairs.
 * @throws DomainError `forbidden`, `notFound` when no pair of the group waits any more
 */
export const previewDuplicateGroup = async (actor: Actor, key: DuplicateGroupKey): Promise<DuplicateGroupPreview> => {
  assertCan(actor, "duplicate.decide");
  const [row] = await db().execute<SourcesRow & { pairs: number; seen: number; clear: number; last: string | null }>(sql`
    select a.id as first_id, a.name as first_name, b.id as second_id, b.name as second_name, ${groupSize(key)} as pairs, found.seen, found.clear, found.last
    from (select count(*)::int as seen, count(*) filter (where ${isClear})::int as clear, max(w.id::text) as last from ${pairsOf(key)} w) found
      join register_sources a on a.id = ${key.first} left join register_sources b on b.id = ${key.second === "" ? null : key.second}::uuid`);
  if (!row?.last) throw notFound("duplicate");
  const examples = await readPairs(sql`(select d.* from duplicate_pairs d join ${pairsOf(key)} w on w.id = d.id order by d.id limit ${shownExamples})`);
  return { key, sources: sourcesOf(row), reasons: key.reasons, pairs: row.pairs, seen: row.seen, clear: row.clear, last: row.last, examples };
};

const shownRounds = 20;

/** Decisions on many pairs, the last first, with those that were taken back. */
export const listDuplicateRounds = async (actor: Actor): Promise<DuplicateRound[]> => {
  assertCan(actor, "duplicate.decide");
  const rows = await db().execute<SourcesRow & { id: string; decision: "merged" | "apart"; pairs: number; decided_at: string; decided_by: string; undone_at: string | null }>(sql`
    select r.id, r.decision, r.pairs, r.reasons, r.decided_at, r.undone_at, p.given_name || ' ' || p.family_name as decided_by,
      a.id as first_id, a.name as first_name, b.id as second_id, b.name as second_name
    from duplicate_rounds r join people p on p.id = r.decided_by_id join register_sources a on a.id = r.first_source_id
      left join register_sources b on b.id = r.second_source_id
    order by r.decided_at desc, r.id desc limit ${shownRounds}`);
  return rows.map((row) => ({
    id: row.id, decision: row.decision, pairs: row.pairs, reasons: row.reasons, sources: sourcesOf(row), decidedBy: row.decided_by,
    decidedAt: new Date(row.decided_at), undoneAt: row.undone_at === null ? null : new Date(row.undone_at),
  }));
};
