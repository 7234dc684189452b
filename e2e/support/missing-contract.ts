import { withDatabase } from "./database";

export interface MissingContract {
  id: string;
  reference: string;
  trainee: string;
  /** Somebody who answers for the host, and somebody of VDAB or the partner that mediates. */
  hostEmail: string;
  mediatorEmail: string;
}

/** An IBO+ of the demo data at a Flemish entity that ended without a registered contract. */
export const missingContract = (): Promise<MissingContract> =>
  withDatabase(async (sql) => {
    const [file] = await sql<MissingContract[]>`
      select p.id, p.reference, t.given_name || ' ' || t.family_name as trainee, h.email as "hostEmail", m.email as "mediatorEmail"
      from placements p
      join organisations o on o.id = p.host_id and o.kind = 'flemish-government'
      join people t on t.id = p.person_id
      join memberships hm on hm.organisation_id = p.host_id and hm.role = 'entity'
      join people h on h.id = hm.person_id
      join memberships mm on mm.organisation_id = p.mediator_organisation_id and mm.role = 'mediator'
      join people m on m.id = mm.person_id
      left join placement_terms terms on terms.placement_id = p.id
      where p.instrument = 'ibo-plus' and p.status = 'completed' and terms.contract_registered_at is null
      order by p.reference, h.email, m.email limit 1`;
    if (!file) throw new Error("No IBO+ at a Flemish entity lacks its contract.");
    return file;
  });
