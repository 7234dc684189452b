import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, transaction, type Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { importBatches, registerSources } from "@/db/schema/registers";
import { assertCan, can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { batchOrigins, type BatchRow, type BatchView, type PlacesChange } from "@/lib/domain/imports/batch-view";
import { isUuid } from "@/lib/domain/validation";
import { laterBatches } from "./row-versions";

const importer = alias(people, "importer");
const undoer = alias(people, "undoer");
const nameOf = (person: typeof importer | typeof undoer) => sql<string | null>`${person.givenName} || ' ' || ${person.familyName}`;

/** A source of an organisation by the organisation's name, and the register where it has several; else as it is called. */
const shownName = sql<string>`case when ${organisations.name} is null then ${registerSources.name} else ${organisations.name} || coalesce(': ' || nullif(split_part(${registerSources.name}, '/', 2), ''), '') end`;

const selectBatches = (database: Pick<Tx, "select">, where: SQL | undefined) =>
  database.select({
    id: importBatches.id, reference: importBatches.reference, kind: importBatches.kind, sourceName: shownName, fileName: importBatches.fileName,
    origin: importBatches.origin, rows: importBatches.rows, created: importBatches.created, updated: importBatches.updated, unchanged: importBatches.unchanged,
    rejected: importBatches.rejected, at: importBatches.createdAt, by: nameOf(importer), undoneAt: importBatches.undoneAt, undoneBy: nameOf(undoer),
    sha256: importBatches.fileSha256, ownerId: registerSources.organisationId,
  }).from(importBatches).innerJoin(registerSources, eq(registerSources.id, importBatches.sourceId))
    .leftJoin(organisations, eq(organisations.id, registerSources.organisationId))
    .leftJoin(importer, eq(importer.id, importBatches.importedById)).leftJoin(undoer, eq(undoer.id, importBatches.undoneById))
    .where(where).orderBy(desc(importBatches.createdAt), desc(importBatches.id)).limit(50);

type Selected = Awaited<ReturnType<typeof selectBatches>>[number];

const asRow = ({ ownerId: _owner, sha256: _hash, kind, origin, ...row }: Selected): BatchRow => ({
  ...row, kind: kind === "places" ? "places" : "placements", origin: batchOrigins.find((known) => known === origin) ?? "command",
});

/** What was imported, newest first, taken back or not: by an organisation its own, by the diversity service everything. At most 50. */
export const listBatches = async (actor: Actor): Promise<BatchRow[]> => {
  assertCan(actor, "register.import");
  const own = actor.role === "coordinator" ? undefined : eq(registerSources.organisationId, actor.organisationId ?? "");
  return (await selectBatches(db(), own)).map(asRow);
};

/** What a batch of totals gave, beside what it replaced; while it stands and nobody wrote over it. */
const placesOf = async (tx: Tx, batchId: string): Promise<PlacesChange[]> => [...await tx.execute<PlacesChange & Record<string, unknown>>(sql`
  select coalesce(nullif(r.name, ''), r.enterprise_number) as host, change.instrument, change.year::int as year, change.before, change.after
  from (
    select coalesce(p.host_id, o.host_id) as host_id, coalesce(p.instrument, o.instrument) as instrument, coalesce(p.year, o.year) as year, o.places as before, p.places as after
    from (select * from offered_places where batch_id = ${batchId}) p
      full join (select o.* from import_row_versions v cross join lateral jsonb_populate_record(null::offered_places, v.before) o where v.batch_id = ${batchId}) o on o.id = p.id
  ) change join register_organisations r on r.id = change.host_id
  order by change.year desc, change.instrument, host limit 200`)];

/** One import that was stored, and whether it can be taken back. @throws DomainError `notFound` */
export const getBatch = (actor: Actor, id: string): Promise<BatchView> =>
  transaction(async (tx) => {
    const [batch] = isUuid(id) ? await selectBatches(tx, and(eq(importBatches.id, id))) : [];
    if (!batch || !can(actor, "register.readBatch", { hostId: batch.ownerId, schoolId: batch.ownerId })) throw notFound("batch");
    const row = asRow(batch);
    return { ...row, sha256: batch.sha256, later: await laterBatches(tx, id), places: row.kind === "places" ? await placesOf(tx, id) : [] };
  });
