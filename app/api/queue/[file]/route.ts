import { DomainError } from "@/lib/domain/errors";
import { queueFilterOf } from "@/lib/domain/mediation/queue";
import { currentActor } from "@/lib/server/auth/session";
import { notThere } from "@/lib/server/http/private-file";
import { exportQueue } from "@/lib/server/mediation/export-queue";
import { fileFormats, tableFile } from "@/lib/server/statistics/table-file";

/** The queue as CSV, XLSX or ODS, `wachtrij.csv?kind=…` with the filters of its page, for who decides; for everybody else it is not there. */
export const GET = async (request: Request, { params }: RouteContext<"/api/queue/[file]">): Promise<Response> => {
  const [actor, { file }] = [await currentActor(), await params];
  const format = fileFormats.find((extension) => file === `wachtrij.${extension}`);
  if (!actor || !format) return notThere();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const locale = query.taal === "en" ? "en" : "nl";
  try {
    return tableFile(await exportQueue(actor, queueFilterOf(query), { format, locale }), format, "wachtrij");
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
