import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { isOfForeignOrigin, type OriginDefinition } from "@/lib/domain/people/declaration";
import { unsealImported } from "@/lib/server/special/imported-declaration";
import { logSpecialCounts } from "@/lib/server/special/log-count";
import { openDeclaration } from "@/lib/server/special/own-declaration";
import type { YearGroups } from "@/lib/server/special/year-groups";
import { isSchoolInternship } from "./government-actions";

/** The definition of the question: personnel of the Flemish government. What a source says by another one is not mixed in. */
const definition: OriginDefinition = "flemish-government";

interface Opened {
  year: number;
  person: string;
  foreignOrigin: boolean | null;
  disability: boolean | null;
}

/**
 * How many of the people whom the diversity service facilitated are of foreign origin, and how many have a disability or
 * chronic illness. With `openDeclaration`'s owner the only reader of special categories, and it returns counts alone:
 * nobody sees what belongs to whom. Null = nobody told. A person of whom one row says yes counts, whatever another says.
 * Each year's count is logged with its purpose, in the same transaction.
 */
export const countDeclaredGroups = async (tx: Tx, years: readonly number[]): Promise<ReadonlyMap<number, YearGroups>> => {
  if (years.length === 0) return new Map();
  const opened = [...await openImported(tx), ...await openOwn(tx)];
  const ofYears = years.map((year) => ({ year, rows: opened.filter((row) => row.year === year) }));
  await logSpecialCounts(tx, ofYears.map(({ year, rows }) => ({ actor: "system", purpose: "public-figures", subject: `school-internships ${year}`, rowsRead: rows.length })));
  return new Map(ofYears.map(({ year, rows }) => [year, { foreignOrigin: count(rows, "foreignOrigin"), disability: count(rows, "disability") }]));
};

const count = (rows: readonly Opened[], group: "foreignOrigin" | "disability"): number | null =>
  rows.every((row) => row[group] === null) ? null : new Set(rows.filter((row) => row[group] === true).map(({ person }) => person)).size;

interface ImportedRow extends Record<string, unknown> {
  year: number;
  person: string;
  source_id: string;
  dossier: string;
  sealed: string;
  definition: string | null;
}

const openImported = async (tx: Tx): Promise<Opened[]> => {
  const rows = await tx.execute<ImportedRow>(sql`
    select a.counted_in as year, a.person, a.source_id, p.dossier, d.sealed, o.definition
    from flemish_actions a join special.imported_declarations d on d.placement_id = a.row_id join imported_placements p on p.id = a.row_id
      left join special.origin_definitions o on o.source_id = a.source_id
    where a.row_id in (select row_id from flemish_actions where ${isSchoolInternship} and facilitated and person is not null) and d.sealed is not null`);
  return rows.map(({ year, person, source_id: sourceId, dossier, sealed, definition: spoken }) => {
    const { foreignOrigin, disability } = unsealImported(sealed, { sourceId, dossier });
    return { year, person, disability, foreignOrigin: (spoken ?? definition) === definition ? foreignOrigin : null };
  });
};

const openOwn = async (tx: Tx): Promise<Opened[]> => {
  const rows = await tx.execute<{ year: number; person: string; person_id: string; sealed: string }>(sql`
    select distinct a.counted_in as year, a.person, a.person_id, d.sealed from flemish_actions a join special.own_declarations d on d.person_id = a.person_id
    where ${isSchoolInternship} and a.facilitated`);
  return rows.map(({ year, person, person_id: personId, sealed }) => {
    const declaration = openDeclaration(sealed, personId);
    return { year, person, foreignOrigin: isOfForeignOrigin(declaration, definition), disability: declaration.disability };
  });
};
