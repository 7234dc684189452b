import { and, desc, eq } from "drizzle-orm";
import { db, type Db, type Tx } from "@/db/client";
import { parameterRows } from "@/db/schema/law";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { previewRow, valueOf, type RowPreview } from "@/lib/domain/parameters/preview";
import type { AddParameterRow, NewParameterRow } from "@/lib/domain/parameters/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { readParameters } from "@/lib/server/law/read-extra-rows";

const latestOf = async (reader: Pick<Db | Tx, "select">, { table, validFrom }: Pick<NewParameterRow, "table" | "validFrom">) => {
  const [latest] = await reader.select().from(parameterRows)
    .where(and(eq(parameterRows.tableCode, table), eq(parameterRows.validFrom, validFrom))).orderBy(desc(parameterRows.number)).limit(1);
  return latest ?? null;
};

type Latest = Awaited<ReturnType<typeof latestOf>>;

/** Entered twice it says nothing new: neither another amount nor another source. */
const assertNew = (input: NewParameterRow, latest: Latest): void => {
  const isSame = latest !== null && JSON.stringify(latest.value) === JSON.stringify(valueOf(input)) && latest.knownUntil === (input.knownUntil ?? null)
    && latest.sourceTitle === input.sourceTitle && latest.sourceReference === input.sourceReference && latest.sourceStatus === input.sourceStatus;
  if (isSame) throw new DomainError("parameter.alreadyEntered");
};

/** What a row would change, and the number that it gets; nothing is written. Throws `parameter.alreadyEntered`. */
export const previewParameterRow = async (actor: Actor, input: NewParameterRow): Promise<RowPreview & { number: number }> => {
  assertCan(actor, "parameter.add");
  const latest = await latestOf(db(), input);
  assertNew(input, latest);
  return { ...previewRow(input, await readParameters()), number: (latest?.number ?? 0) + 1 };
};

/**
 * Adds a row to a parameter table, with its source. It holds from its month on for whatever is asked from now on; what was
 * signed keeps its text and its findings. A row for a month that has one takes its place, and the old one stays readable.
 * Throws `parameter.changedMeanwhile` when that is another one than the person saw, and `parameter.alreadyEntered`.
 */
export const addParameterRow = (actor: Actor, input: AddParameterRow): Promise<{ table: string; validFrom: string }> =>
  command(actor, async (tx) => {
    assertCan(actor, "parameter.add");
    const { table, validFrom, number } = input;
    const latest = await latestOf(tx, input);
    assertNew(input, latest);
    if (number !== (latest?.number ?? 0) + 1) throw new DomainError("parameter.changedMeanwhile");
    const [row] = await tx.insert(parameterRows).values({
      tableCode: table, validFrom, number, value: valueOf(input), knownUntil: input.knownUntil,
      sourceTitle: input.sourceTitle, sourceReference: input.sourceReference, sourceStatus: input.sourceStatus,
      enteredById: actor.personId, enteredAt: now(),
    }).returning({ id: parameterRows.id });
    if (!row) throw notFound("parameterRow");
    await recordAudit(tx, { actor, event: "parameter.add", subjectKind: "parameter-row", subjectId: row.id, details: { table, validFrom, number } });
    return { table, validFrom };
  });
