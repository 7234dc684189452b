import type { Actor } from "@/lib/domain/access";
import type { ChooseSheet } from "@/lib/domain/imports/request-schema";
import { command } from "@/lib/server/command";
import { moveOwnRequest } from "./own-request";

/** Says which sheet of a workbook is the register; its columns are matched anew. @throws DomainError `notFound`, `conflict`, `transition.notNow` */
export const chooseSheet = (actor: Actor, { id, version, sheet }: ChooseSheet): Promise<void> =>
  command(actor, async (tx) => {
    await moveOwnRequest(tx, actor, { id, version, event: "chooseSheet" }, () => ({ sheet, columns: null, fixes: null }));
  });
