import { withDatabase } from "./database";

interface NewSeeker {
  givenName: string;
  familyName: string;
  email: string;
}

/** A job seeker of 27 who can sign in by mail, registered for more than two years and guided by Els Verbeeck of VDAB. Answers the id. */
export const registerSeeker = ({ givenName, familyName, email }: NewSeeker): Promise<string> =>
  withDatabase(async (sql) => {
    const [person] = await sql<{ id: string }[]>`
      insert into people (given_name, family_name, email, birth_date) values (${givenName}, ${familyName}, ${email}, current_date - 10000) returning id`;
    if (!person) throw new Error("The job seeker was not written.");
    await sql`insert into memberships (person_id, role, valid_from) values (${person.id}, 'student', current_date - 30)`;
    await sql`
      insert into job_seekers (person_id, registered_since, may_work_in_belgium, employed, education, organisation_id, mediator_id)
      select ${person.id}, current_date - 900, true, false, 'none', m.organisation_id, m.person_id
      from memberships m join people p on p.id = m.person_id where p.email = 'els.verbeeck@example.be' and m.role = 'mediator'`;
    return person.id;
  });

/** The id of an offer by its title. */
export const offerTitled = (title: string): Promise<string> =>
  withDatabase(async (sql) => (await sql<{ id: string }[]>`select id from offers where title = ${title}`)[0]?.id ?? "");
