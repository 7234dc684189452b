import type { Actor } from "@/lib/domain/access";
import type { ImportTarget } from "@/lib/domain/imports/request-schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { moveOwnRequest } from "./own-request";
import { dealtWith } from "./run-import-request";

/** Puts an upload away: its file and what it said of people are deleted. @throws DomainError `notFound`, `conflict`, `transition.notNow` */
export const discardImport = (actor: Actor, target: ImportTarget): Promise<void> =>
  command(actor, async (tx) => {
    await moveOwnRequest(tx, actor, { ...target, event: "discard" }, () => ({ ...dealtWith(), report: null }));
    await recordAudit(tx, { actor, event: "register.discard", subjectKind: "import-request", subjectId: target.id });
  });
