import type { Actor } from "@/lib/domain/access";
import type { ImportTarget } from "@/lib/domain/imports/request-schema";
import { command } from "@/lib/server/command";
import { moveOwnRequest } from "./own-request";

/** Goes back to the columns of a file that was checked. @throws DomainError `notFound`, `conflict`, `transition.notNow` */
export const reopenImport = (actor: Actor, target: ImportTarget): Promise<void> =>
  command(actor, async (tx) => {
    await moveOwnRequest(tx, actor, { ...target, event: "reopen" }, () => ({ preview: null, report: null, rowsDone: 0, rowsTotal: 0 }));
  });
