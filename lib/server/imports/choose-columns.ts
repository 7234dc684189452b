import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { matchHeader } from "@/lib/domain/imports/match-header";
import type { ChooseColumns } from "@/lib/domain/imports/request-schema";
import { command } from "@/lib/server/command";
import { enqueue } from "@/lib/server/outbox";
import { moveOwnRequest } from "./own-request";
import { layoutOf, readHeader } from "./read-header";
import { unsealFile } from "./sealed-upload";

/** Only columns that the layout has and cells that the header has; what is empty is not in the file. */
const positionsIn = (columns: ChooseColumns["columns"], known: readonly string[], width: number): Record<string, number> =>
  Object.fromEntries(Object.entries(columns).flatMap(([column, position]): [string, number][] =>
    (position !== undefined && position < width && known.includes(column) ? [[column, position]] : [])));

/**
 * Says which cell of the header stands for which column, and has the file checked with it.
 * @throws DomainError `notFound`, `conflict`, `transition.notNow`, `import.columnMissing`, `import.columnTwice`
 */
export const chooseColumns = (actor: Actor, { id, version, columns }: ChooseColumns): Promise<void> =>
  command(actor, async (tx) => {
    await moveOwnRequest(tx, actor, { id, version, event: "check" }, (request) => {
      if (!request.file) throw new DomainError("transition.notNow");
      const layout = layoutOf(request.kind);
      const file = readHeader(unsealFile(request.file, request.organisationId), request.kind, { sheet: request.sheet });
      const positions = positionsIn(columns, layout.columns, file.header.length);
      const [missing] = matchHeader(file.header, layout, { positions }).missing;
      if (missing !== undefined) throw new DomainError("import.columnMissing", { column: missing }, `columns.${missing}`);
      const twice = Object.entries(positions).find(([column, position]) => Object.entries(positions).some(([other, same]) => other < column && same === position));
      if (twice) throw new DomainError("import.columnTwice", { column: twice[0] }, `columns.${twice[0]}`);
      // Corrections belong to the columns under which they were made.
      return { sheet: file.sheet, columns: positions, fixes: null, preview: null, report: null, rowsDone: 0, rowsTotal: 0 };
    });
    await enqueue(tx, "import-register", { requestId: id });
  });
