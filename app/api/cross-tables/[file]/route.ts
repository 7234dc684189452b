import { DomainError } from "@/lib/domain/errors";
import { readCrossTableQuery } from "@/lib/domain/statistics/cross-table";
import { currentActor } from "@/lib/server/auth/session";
import { readCrossTable } from "@/lib/server/statistics/cross-table";
import { crossTableFile } from "@/lib/server/statistics/cross-table-words";
import { defaultCrossTable } from "@/lib/server/statistics/default-cross-table";
import { fileFormats, tableFile } from "@/lib/server/statistics/table-file";
import { notThere } from "@/lib/server/http/private-file";

/** A cross-table as CSV, XLSX or ODS, `tabel.csv?rijen=…`, for the diversity service; for everybody else it is not there. */
export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const [actor, { file }] = [await currentActor(), await params];
  const format = fileFormats.find((extension) => file === `tabel.${extension}`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const table = readCrossTableQuery(query, defaultCrossTable());
  if (!actor || !format || !table) return notThere();
  try {
    return tableFile(await crossTableFile(await readCrossTable(actor, table), query.taal === "en" ? "en" : "nl"), format, "kruistabel");
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
