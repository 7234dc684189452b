import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { unsealImported } from "@/lib/server/special/imported-declaration";
import { schoolInternships } from "./actions-source";
import type { FlemishHosts } from "./read-flemish-hosts";

interface SealedRow extends Record<string, unknown> {
  person: string;
  source_id: string;
  dossier: string;
  sealed: string;
}

/**
 * How many of the people whom the diversity service facilitated are of foreign origin, and how many have a disability or
 * chronic illness. The only reader of the special categories of registers, and it returns counts alone: nobody sees what
 * belongs to whom. Null = no register said anything of it. A person of whom one row says yes counts, whatever another says.
 */
export const countDeclaredGroups = async (year: number, hosts: FlemishHosts): Promise<{ foreignOrigin: number | null; disability: number | null }> => {
  const rows = await readDb().execute<SealedRow>(sql`
    select school.person, p.source_id, p.dossier, d.sealed
    from (${schoolInternships(year, hosts)}) school
      join imported_placements p on p.id = school.imported_id
      join special.imported_declarations d on d.placement_id = p.id
    where school.facilitated and school.person is not null and d.sealed is not null`);
  const opened = rows.map(({ person, source_id: sourceId, dossier, sealed }) => ({ person, ...unsealImported(sealed, { sourceId, dossier }) }));
  const count = (group: "foreignOrigin" | "disability") =>
    opened.every((row) => row[group] === null) ? null : new Set(opened.filter((row) => row[group] === true).map(({ person }) => person)).size;
  return { foreignOrigin: count("foreignOrigin"), disability: count("disability") };
};
