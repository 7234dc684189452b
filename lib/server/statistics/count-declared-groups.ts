import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { schoolInternships } from "./actions-source";
import type { FlemishHosts } from "./read-flemish-hosts";

interface GroupRow extends Record<string, unknown> {
  foreign_origin: number | null;
  disability: number | null;
}

/**
 * How many of the people whom the diversity service facilitated are of foreign origin, and how many have a disability or
 * chronic illness. The only reader of the special categories of registers, and it returns counts alone: nobody sees what
 * belongs to whom. Null = no register said anything of it. A person of whom one row says yes counts, whatever another says.
 */
export const countDeclaredGroups = async (year: number, hosts: FlemishHosts): Promise<{ foreignOrigin: number | null; disability: number | null }> => {
  const [row] = await readDb().execute<GroupRow>(sql`
    select case when count(d.foreign_origin) > 0 then count(distinct school.person) filter (where d.foreign_origin) end::int as foreign_origin,
      case when count(d.disability) > 0 then count(distinct school.person) filter (where d.disability) end::int as disability
    from (${schoolInternships(year, hosts)}) school join special.imported_declarations d on d.placement_id = school.imported_id
    where school.facilitated and school.person is not null`);
  return { foreignOrigin: row?.foreign_origin ?? null, disability: row?.disability ?? null };
};
