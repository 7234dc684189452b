import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { importBatches, importRequests, registerSources } from "@/db/schema/registers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { faultyRows, shownFaultyRows, type ColumnChoice, type ImportView } from "@/lib/domain/imports/import-view";
import type { ImportError } from "@/lib/domain/imports/import-error";
import { matchHeader } from "@/lib/domain/imports/match-header";
import { requestStatuses } from "@/lib/domain/imports/request-status";
import { isUuid } from "@/lib/domain/validation";
import { layoutOf, readHeader } from "./read-header";
import { unsealFile, unsealFixes } from "./sealed-upload";

/** Which requests a person sees: those of the organisation and role in which they act, uploaded on the pages. */
const ownRequest = (actor: Actor, id: string) =>
  and(eq(importRequests.id, id), eq(importRequests.organisationId, actor.organisationId ?? ""), eq(importRequests.personRole, actor.role));

type Row = typeof importRequests.$inferSelect;

const readColumns = async ({ file, kind, source, sheet, columns, organisationId }: Row): Promise<ColumnChoice | null> => {
  if (!file) return null;
  const [known] = await db().select({ columns: registerSources.columns }).from(registerSources).where(eq(registerSources.name, source));
  const remembered = known?.columns[kind === "places" ? "places" : "placements"];
  const header = readHeader(unsealFile(file, organisationId), kind, { sheet, remembered });
  const match = matchHeader(header.header, layoutOf(kind), { positions: columns ?? undefined, remembered });
  return { ...header, positions: Object.fromEntries(match.positions), missing: match.missing };
};

const failureOf = (failure: string | null): ImportView["failure"] => {
  if (failure === null) return null;
  const [code = "", ...details] = failure.split(" ");
  return { code, details: details.join(", ") };
};

const faultsOf = ({ report, preview }: Row): Pick<ImportView, "faultyRows" | "faultyTotal"> => {
  const rows = faultyRows(report?.errors ?? [], preview?.names ?? {});
  return { faultyRows: rows.slice(0, shownFaultyRows), faultyTotal: rows.length };
};

const fixedCells = ({ fixes, organisationId }: Row): number =>
  Object.values(unsealFixes(fixes, organisationId)).reduce((sum, cells) => sum + Object.keys(cells).length, 0);

/**
 * An import that the actor's organisation prepares or has stored. Reads the file only while its columns are chosen.
 * @throws DomainError `forbidden`, `notFound`
 */
export const getImport = async (actor: Actor, id: string): Promise<ImportView> => {
  assertCan(actor, "register.import");
  const [found] = isUuid(id) ? await db().select({ request: importRequests, reference: importBatches.reference })
    .from(importRequests).leftJoin(importBatches, eq(importBatches.id, importRequests.batchId)).where(ownRequest(actor, id)) : [];
  if (!found) throw notFound("import");
  const { request, reference } = found;
  const status = requestStatuses.find((known) => known === request.status) ?? "failed";
  return {
    id: request.id, version: request.version, kind: request.kind === "places" ? "places" : "placements", source: request.source, fileName: request.fileName,
    status, rowsDone: request.rowsDone, rowsTotal: request.rowsTotal, report: request.report, preview: request.preview,
    ...faultsOf(request), fixed: fixedCells(request),
    columns: status === "draft" ? await readColumns(request) : null,
    batch: request.batchId && reference ? { id: request.batchId, reference } : null,
    failure: failureOf(request.failure),
  };
};

/** Everything that is wrong with a file that the actor's organisation prepares, for a file of errors. @throws DomainError `forbidden`, `notFound` */
export const getImportErrors = async (actor: Actor, id: string): Promise<{ fileName: string; errors: (ImportError & { name: string })[] }> => {
  assertCan(actor, "register.import");
  const [request] = isUuid(id) ? await db().select({ fileName: importRequests.fileName, report: importRequests.report, preview: importRequests.preview })
    .from(importRequests).where(ownRequest(actor, id)) : [];
  if (!request?.report) throw notFound("import");
  const names = request.preview?.names ?? {};
  return { fileName: request.fileName, errors: request.report.errors.map((error) => ({ ...error, name: names[error.line] ?? "" })) };
};
