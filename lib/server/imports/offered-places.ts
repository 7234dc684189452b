import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { assertCan, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { instrumentsIn } from "@/lib/domain/imports/instruments-in-year";
import type { PlacesRow } from "@/lib/domain/imports/places-row";
import type { OfferedPlacesView, SaveOfferedPlaces } from "@/lib/domain/imports/reporting-schema";
import { instrumentCodes, type InstrumentCode } from "@/lib/domain/regulation/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { closeBatch, lockSource, openBatch } from "./batches";
import { hostKey, storeRegisterHosts } from "./register-hosts";
import { sourceName } from "./request-import";
import { keepPlacesVersions } from "./row-versions";
import { storePlaces } from "./store-places";

type Own = Pick<typeof organisations.$inferSelect, "id" | "name" | "slug" | "enterpriseNumber">;

const readOwn = async (database: Pick<Tx, "select">, actor: Actor): Promise<Own> => {
  const [own] = await database.select({ id: organisations.id, name: organisations.name, slug: organisations.slug, enterpriseNumber: organisations.enterpriseNumber })
    .from(organisations).where(eq(organisations.id, actor.organisationId ?? ""));
  if (!own) throw notFound("organisation");
  return own;
};

interface Total extends Record<string, unknown> {
  instrument: string;
  year: number;
  places: number;
}

/** What the actor's organisation offered in a year, as its own register says, and who said so last. */
export const getOfferedPlaces = async (actor: Actor, year: number): Promise<OfferedPlacesView> => {
  assertCan(actor, "offeredPlaces.edit");
  const own = await readOwn(db(), actor);
  const [totals, [last]] = await Promise.all([
    db().execute<Total>(sql`
      select o.instrument, o.year::int as year, sum(o.places)::int as places from offered_places o join register_sources s on s.id = o.source_id
      where s.name = ${sourceName(own.slug)} and s.organisation_id = ${own.id} group by 1, 2 order by 2 desc`),
    db().execute<{ id: string; at: string; by: string | null }>(sql`
      select b.id, b.created_at as at, p.given_name || ' ' || p.family_name as by
      from offered_places o join import_batches b on b.id = o.batch_id join register_sources s on s.id = o.source_id left join people p on p.id = b.imported_by_id
      where s.name = ${sourceName(own.slug)} and s.organisation_id = ${own.id} and o.year = ${year} order by b.created_at desc limit 1`),
  ]);
  const given = totals.filter((total) => total.year === year);
  // A total of a kind that did not exist then still stands there, so it is shown.
  const shown = instrumentCodes.filter((code) => instrumentsIn(year).includes(code) || given.some(({ instrument }) => instrument === code));
  return {
    year, organisation: own.name,
    rows: shown.map((instrument) => ({ instrument, places: given.find((total) => total.instrument === instrument)?.places ?? null })),
    years: [...new Set(totals.map((total) => total.year))],
    last: last ? { at: new Date(last.at), by: last.by, batchId: last.id } : null,
  };
};

interface Form {
  sourceId: string;
  hostId: string;
  year: number;
  given: readonly InstrumentCode[];
}

/** Totals of the year that were emptied, or stood under another spelling of the organisation's name: they would count beside the new ones. */
const removeOthers = async (tx: Tx, { sourceId, hostId, year, given }: Form, batchId: string): Promise<number> => {
  const gone = await tx.execute<{ id: string; given: boolean }>(sql`
    select id, instrument = any(${sql.param([...given])}::text[]) as given from offered_places
    where source_id = ${sourceId} and year = ${year} and not (host_id = ${hostId} and instrument = any(${sql.param([...given])}::text[])) for update`);
  const ids = gone.map(({ id }) => id);
  await keepPlacesVersions(tx, ids, batchId);
  await tx.execute(sql`delete from offered_places where id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json))`);
  return gone.filter((row) => !row.given).length;
};

const nothing = { isChanged: false } as const;

/** Taken back by `command` when nothing differs: no batch stands for nothing. */
class NothingChanged extends Error {}

/**
 * Keeps what the actor's organisation offered in a year; an empty field is "not given" again. Each change is a batch like any
 * import, so it has a history and can be taken back.
 * @throws DomainError `forbidden`, `notFound`, `import.sourceTaken`
 */
export const saveOfferedPlaces = async (actor: Actor, { year, places }: SaveOfferedPlaces): Promise<{ isChanged: boolean }> => {
  try {
    return await command(actor, async (tx) => {
      assertCan(actor, "offeredPlaces.edit");
      const own = await readOwn(tx, actor);
      const rows = instrumentCodes.flatMap((instrument): PlacesRow[] => {
        const count = places[instrument];
        return count === undefined ? [] : [{ enterpriseNumber: own.enterpriseNumber, organisation: own.name, instrument, year, places: count }];
      });
      const host = { enterpriseNumber: own.enterpriseNumber, name: own.name };
      const hosts = await storeRegisterHosts(tx, [host]);
      const sourceId = await lockSource(tx, sourceName(own.slug), own.id);
      const batchId = await openBatch(tx, {
        sourceId, kind: "places", fileName: String(year), fileSha256: createHash("sha256").update(JSON.stringify(rows)).digest("hex"), origin: "form", importedById: actor.personId,
      });
      const removed = await removeOthers(tx, { sourceId, hostId: hosts.get(hostKey(host)) ?? "", year, given: rows.map(({ instrument }) => instrument) }, batchId);
      const stored = await storePlaces(tx, rows, { sourceId, isOfAnother: false, batchId, onProgress: () => undefined });
      if (removed + stored.created + stored.updated === 0) throw new NothingChanged();
      const reference = await closeBatch(tx, batchId, { rows: rows.length + removed, rejected: 0, ...stored, updated: stored.updated + removed });
      await recordAudit(tx, { actor, event: "offeredPlaces.edit", subjectKind: "import-batch", subjectId: batchId, details: { year, reference, ...stored, removed } });
      return { isChanged: true };
    });
  } catch (error) {
    if (error instanceof NothingChanged) return nothing;
    throw error;
  }
};
