import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { parameterRows } from "@/db/schema/law";
import { people } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import { parameterOverview, type ShownTable } from "@/lib/domain/parameters/overview";
import { monthOf } from "@/lib/domain/regulation/calendar";
import { today } from "@/lib/server/clock";
import { currentExtraRows } from "@/lib/server/law/read-extra-rows";

const statuses = ["verified", "unverified"] as const;

/** Every parameter table of the law with all its rows, those that were replaced too, and who entered which. */
export const listParameterTables = async (actor: Actor): Promise<ShownTable[]> => {
  assertCan(actor, "parameter.read");
  const [rows, extra] = await Promise.all([
    db().select({ row: parameterRows, givenName: people.givenName, familyName: people.familyName }).from(parameterRows)
      .innerJoin(people, eq(people.id, parameterRows.enteredById)).orderBy(asc(parameterRows.validFrom), asc(parameterRows.number)),
    currentExtraRows(),
  ]);
  return parameterOverview(rows.map(({ row, givenName, familyName }) => ({
    id: row.id, table: row.tableCode, validFrom: row.validFrom, number: row.number, value: row.value,
    source: { title: row.sourceTitle, reference: row.sourceReference, status: statuses.find((status) => status === row.sourceStatus) ?? "unverified" },
    by: `${givenName} ${familyName}`, at: row.enteredAt,
  })), extra, monthOf(today().toString()));
};
