import type { Actor } from "@/lib/domain/access";
import type { CorrectImport } from "@/lib/domain/imports/request-schema";
import { command } from "@/lib/server/command";
import { enqueue } from "@/lib/server/outbox";
import { moveOwnRequest } from "./own-request";
import { sealFixes, unsealFixes, type CellFixes } from "./sealed-upload";

/** Later corrections of a row come on top of the earlier ones. */
const together = (before: CellFixes, given: CorrectImport["fixes"]): CellFixes => ({
  ...before,
  ...Object.fromEntries(Object.entries(given).map(([key, cells]): [string, Record<string, string>] => {
    const line = key.slice(1);
    return [line, { ...before[line], ...cells }];
  })),
});

/**
 * Keeps corrected cells with the upload and has the file checked again with them.
 * @throws DomainError `notFound`, `conflict`, `transition.notNow`
 */
export const correctImport = (actor: Actor, { id, version, fixes }: CorrectImport): Promise<void> =>
  command(actor, async (tx) => {
    await moveOwnRequest(tx, actor, { id, version, event: "check" }, (request) => ({
      fixes: sealFixes(together(unsealFixes(request.fixes, request.organisationId), fixes), request.organisationId),
      preview: null, report: null, rowsDone: 0, rowsTotal: 0,
    }));
    await enqueue(tx, "import-register", { requestId: id });
  });
