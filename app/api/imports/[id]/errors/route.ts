import { DomainError } from "@/lib/domain/errors";
import { currentActor } from "@/lib/server/auth/session";
import { getImportErrors } from "@/lib/server/imports/get-import";
import { errorsCsv } from "@/lib/server/imports/errors-csv";

const notThere = (): Response => new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });

/** What is wrong with a file that the caller's organisation prepares, as a file to mend it by; for others it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/imports/[id]/errors">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    const { fileName, errors } = await getImportErrors(actor, (await params).id);
    return new Response(await errorsCsv(errors), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="fouten.csv"; filename*=UTF-8''${encodeURIComponent(`fouten ${fileName}.csv`).replaceAll("'", "%27")}`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
