import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { ConfirmImport } from "@/lib/domain/imports/request-schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { enqueue } from "@/lib/server/outbox";
import { moveOwnRequest } from "./own-request";

/**
 * Has a file stored that was checked: all of it, or its good rows where others are wrong and the person says so.
 * @throws DomainError `notFound`, `conflict`, `transition.notNow`, `import.faultsLeft`
 */
export const confirmImport = (actor: Actor, { id, version, skipInvalid }: ConfirmImport): Promise<void> =>
  command(actor, async (tx) => {
    await moveOwnRequest(tx, actor, { id, version, event: "confirm" }, ({ report }) => {
      if ((report?.rejected ?? 0) > 0 && !skipInvalid) throw new DomainError("import.faultsLeft", {}, "skipInvalid");
      return { skipInvalid, rowsDone: 0 };
    });
    await enqueue(tx, "import-register", { requestId: id });
    await recordAudit(tx, { actor, event: "register.confirm", subjectKind: "import-request", subjectId: id, details: { skipInvalid } });
  });
