import { beforeAll, describe, expect, test } from "vitest";
import type { TransactionSql } from "postgres";
import { crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation } from "@/db/testing/scenario";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let coordinatorId = "";
beforeAll(async () => {
  coordinatorId = (await createActor("coordinator", await createOrganisation("diversity-service"))).personId;
});

const enter = (month: string, number: number, value = 220_000) => (sql: TransactionSql) => sql`
  insert into parameter_rows (table_code, valid_from, number, value, source_title, source_reference, source_status, entered_by_id)
  values ('ggmmi', ${month}, ${number}, ${value}, 'Cao nr. 43', 'Artikel 3', 'verified', ${coordinatorId})`;

describe("amounts that were entered", () => {
  test("[parameter_rows_number] of 50 rows for one month one is the first, and none leaves a gap", async () => {
    expect(await together(enter("2026-04", 1))).toEqual({ done: 1, refused: { parameter_rows_number: crowd - 1 } });
    expect(await once(enter("2026-04", 3))).toBe("parameter_rows_number");
    expect(await once(enter("2026-04", 2))).toBe("done");
  });

  test("[parameter_rows_append_only] are neither changed nor taken away", async () => {
    expect(await once(enter("2027-01", 1))).toBe("done");
    for (const statement of ["update parameter_rows set value = '1'", "delete from parameter_rows", "truncate parameter_rows"]) {
      expect(await once((sql) => sql.unsafe(statement))).toBe("parameter_rows_append_only");
    }
  });
});
