import { desc } from "drizzle-orm";
import { cache } from "react";
import { db, type Db, type Tx } from "@/db/client";
import { parameterRows } from "@/db/schema/law";
import { gatherExtraRows, type ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import { builtInParameters, withExtraRows, type Parameters } from "@/lib/domain/regulation/parameters/parameters";

/** The rows that coordinators entered; of a month the latest. One small query, whatever is asked of the law afterwards. */
export const readExtraRows = async (reader: Pick<Db | Tx, "selectDistinctOn"> = db()): Promise<ExtraRows> => {
  const rows = await reader.selectDistinctOn([parameterRows.tableCode, parameterRows.validFrom]).from(parameterRows)
    .orderBy(parameterRows.tableCode, parameterRows.validFrom, desc(parameterRows.number));
  return gatherExtraRows(rows.map(({ tableCode: table, validFrom, value, knownUntil, sourceTitle: title, sourceReference: reference, sourceStatus: status }) => ({
    table, row: { validFrom, value, source: { title, reference, status }, ...(knownUntil && { knownUntil }) },
  })));
};

/** The same for a page, read once a request however many parts of it ask: for checks in the browser. */
export const currentExtraRows = cache((): Promise<ExtraRows> => readExtraRows());

/** Every parameter of the law as it is known now. Inside a transaction give it, so that one connection is enough. */
export const readParameters = async (reader?: Pick<Tx, "selectDistinctOn">): Promise<Parameters> =>
  withExtraRows(builtInParameters, reader ? await readExtraRows(reader) : await currentExtraRows());
