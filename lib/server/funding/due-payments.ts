import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { DuePayment } from "@/lib/domain/funding/payment";

/**
 * What is due for a month (its first day): each granted placement that ran in it and was not paid for it, with the
 * amount of the month, at most what is still reserved. One statement.
 */
export const duePayments = async (reader: Pick<Tx, "execute">, month: string): Promise<DuePayment[]> => {
  const rows = await reader.execute<{ placement_id: string; line_id: string; reference: string; title: string; trainee: string; host: string; cents: string; is_broken: boolean }>(sql`
    select p.id as placement_id, r.line_id, p.reference, p.title, t.given_name || ' ' || t.family_name as trainee, o.name as host,
           least(r.month_cents, funding_outstanding(p.id)) as cents,
           (p.starts_on > ${month}::date or coalesce(p.ended_on, p.ends_on) < (${month}::date + interval '1 month - 1 day')::date) as is_broken
    from funding_requests r join placements p on p.id = r.placement_id join people t on t.id = p.person_id join organisations o on o.id = p.host_id
    where r.status = 'granted' and p.status in ('running', 'suspended', 'completed', 'ended-early')
      and p.starts_on < (${month}::date + interval '1 month')::date and coalesce(p.ended_on, p.ends_on) >= ${month}::date
      and funding_outstanding(p.id) > 0
      and not exists (select 1 from budget_entries e where e.placement_id = p.id and e.kind = 'pay' and e.month = ${month}::date)
    order by o.name, p.reference limit 2000`);
  return rows.map((row) => ({
    placementId: row.placement_id, lineId: row.line_id, reference: row.reference, title: row.title, traineeName: row.trainee, hostName: row.host,
    cents: Number(row.cents), isBroken: row.is_broken,
  }));
};
