import { figuresTableQuery } from "@/lib/domain/statistics/schema";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput, problem } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";
import { figuresTable, seriesTable } from "@/lib/server/statistics/figures-table";
import { readFiguresKey } from "@/lib/server/statistics/list-periods";
import { readFigures } from "@/lib/server/statistics/read-figures";
import { readSeries } from "@/lib/server/statistics/read-series";
import { fileFormats, tableFile } from "@/lib/server/statistics/table-file";

/** The name under which the series over all years is handed out. */
const seriesName = "reeks";

/** The figures of a period as CSV, XLSX or ODS, `2022-h1.csv`, or all half-years, `reeks.ods`: addresses that stay. */
export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const { file } = await params;
  const format = fileFormats.find((extension) => file.endsWith(`.${extension}`));
  const name = format ? file.slice(0, -format.length - 1) : "";
  const key = readFiguresKey(name);
  if (!format || (!key && name !== seriesName)) {
    return problem(404, "not-found", "There is no such table.", { detail: "Tables are named after a period: 2022.csv, 2022-h1.xlsx, 2022.ods, or reeks.csv." });
  }
  const read = readQuery(request, figuresTableQuery);
  if ("issues" in read) return invalidInput(read.issues);
  const table = key ? await figuresTable(await readFigures(key), read.query.taal) : await seriesTable(await readSeries(), read.query.taal);
  return tableFile(table, format, `cijfers-${name}`);
};
