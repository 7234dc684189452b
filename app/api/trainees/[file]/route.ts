import { DomainError } from "@/lib/domain/errors";
import { currentActor } from "@/lib/server/auth/session";
import { notThere } from "@/lib/server/http/private-file";
import { exportPlacements } from "@/lib/server/placements/export-placements";
import { placementFilterOf } from "@/lib/server/placements/placement-filter";
import { fileFormats, tableFile } from "@/lib/server/statistics/table-file";

/** The list of placements as CSV, XLSX or ODS, `stagiairs.csv?state=…` with the filters of its page, for who has that page; for everybody else it is not there. */
export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const [actor, { file }] = [await currentActor(), await params];
  const format = fileFormats.find((extension) => file === `stagiairs.${extension}`);
  if (!actor || !format) return notThere();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const locale = query.taal === "en" ? "en" : "nl";
  try {
    return tableFile(await exportPlacements(actor, placementFilterOf(query).filter, { format, locale }), format, "stagiairs");
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
