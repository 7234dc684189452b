import { parseFiguresKey } from "@/lib/domain/statistics/period-key";
import { figuresTableQuery } from "@/lib/domain/statistics/schema";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput, problem } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";
import { figuresCsv } from "@/lib/server/statistics/figures-csv";
import { readFigures } from "@/lib/server/statistics/read-figures";

/** The figures of a period as CSV, `2022-h1.csv`: an address that stays. */
export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const { file } = await params;
  const key = file.endsWith(".csv") ? parseFiguresKey(file.slice(0, -".csv".length)) : null;
  if (!key) return problem(404, "not-found", "There is no such table.", { detail: "Tables are named after a period: 2022.csv, 2022-h1.csv." });
  const read = readQuery(request, figuresTableQuery);
  if ("issues" in read) return invalidInput(read.issues);
  return new Response(await figuresCsv(await readFigures(key), read.query.taal), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="cijfers-${file}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
};
