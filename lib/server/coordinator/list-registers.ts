import { and, count, desc, eq, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { importedPlacements, registerOrganisations, registerSources } from "@/db/schema/registers";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { ImportedRow } from "@/lib/domain/coordinator/entity-overview";

interface ImportedFilter {
  instrument?: string;
  after?: string;
}

const pageSize = 50;

/** A page of imported placements and how many there are in all. Nothing of the schema `special` is read here. */
export const listImported = async (actor: Actor, filter: ImportedFilter): Promise<{ items: ImportedRow[]; total: number; next: string | null }> => {
  assertCan(actor, "register.read");
  const wanted = filter.instrument ? eq(importedPlacements.instrument, filter.instrument) : undefined;
  const [rows, [counted]] = await Promise.all([
    db().select({
      id: importedPlacements.id, dossier: importedPlacements.dossier, sourceName: registerSources.name, instrument: importedPlacements.instrument,
      hostName: registerOrganisations.name, status: importedPlacements.status, startsOn: importedPlacements.startsOn, endsOn: importedPlacements.endsOn,
      facilitated: importedPlacements.facilitated, findings: importedPlacements.findings,
    })
      .from(importedPlacements)
      .innerJoin(registerSources, eq(registerSources.id, importedPlacements.sourceId))
      .innerJoin(registerOrganisations, eq(registerOrganisations.id, importedPlacements.hostId))
      .where(and(wanted, filter.after ? lt(importedPlacements.id, filter.after) : undefined))
      .orderBy(desc(importedPlacements.id)).limit(pageSize + 1),
    db().select({ n: count() }).from(importedPlacements).where(wanted),
  ]);
  const items = rows.slice(0, pageSize);
  return { items, total: counted?.n ?? 0, next: rows.length > pageSize ? items.at(-1)?.id ?? null : null };
};
