import postgres from "postgres";

/** The database of the site under test, for what a person cannot set up by hand: a school's own administration. */
export const withDatabase = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: run the browser tests with `npm test`.");
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

interface NewStudent {
  givenName: string;
  familyName: string;
  email: string;
}

/** A student who is enrolled at the school of Sofie Lemmens, who follows them up. */
export const enrolStudent = ({ givenName, familyName, email }: NewStudent): Promise<void> =>
  withDatabase(async (sql) => {
    const [student] = await sql<{ id: string }[]>`
      insert into people (given_name, family_name, email) values (${givenName}, ${familyName}, ${email}) returning id`;
    if (!student) throw new Error("The student was not written.");
    await sql`insert into memberships (person_id, role, valid_from) values (${student.id}, 'student', current_date - 30)`;
    await sql`
      insert into enrolments (person_id, school_id, supervisor_id, course, level, valid_from, valid_to)
      select ${student.id}, m.organisation_id, m.person_id, 'Bachelor communicatie', 'bachelor', current_date - 30, current_date + 300
      from memberships m join people p on p.id = m.person_id where p.email = 'sofie.lemmens@example.be' and m.role = 'school'`;
  });

/** What must hold at all times; no rows when all is well. */
export const brokenInvariants = (): Promise<{ invariant: string; subject: string }[]> =>
  withDatabase(async (sql) => [...await sql<{ invariant: string; subject: string }[]>`select * from check_invariants()`]);
