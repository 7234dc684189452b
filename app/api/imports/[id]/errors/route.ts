import { DomainError } from "@/lib/domain/errors";
import { currentActor } from "@/lib/server/auth/session";
import { getImportErrors } from "@/lib/server/imports/get-import";
import { mediaTypes, notThere, privateFile } from "@/lib/server/http/private-file";
import { errorsCsv } from "@/lib/server/imports/errors-csv";

/** What is wrong with a file that the caller's organisation prepares, as a file to mend it by; for others it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/imports/[id]/errors">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    const { fileName, errors } = await getImportErrors(actor, (await params).id);
    return privateFile({ name: `fouten ${fileName}.csv`, bytes: await errorsCsv(errors) }, mediaTypes.csv);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
