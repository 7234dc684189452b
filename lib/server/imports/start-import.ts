import { and, count, eq, inArray } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { importRequests, registerSources } from "@/db/schema/registers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { matchHeader } from "@/lib/domain/imports/match-header";
import type { StartImport } from "@/lib/domain/imports/request-schema";
import { openStatuses } from "@/lib/domain/imports/request-status";
import { recordAudit } from "@/lib/server/audit";
import { enqueue } from "@/lib/server/outbox";
import { layoutOf, readHeader, type FileHeader } from "./read-header";
import { sourceName } from "./request-import";
import { sealFile } from "./sealed-upload";
import { UnreadableFileError } from "./unreadable-file";

/** The diversity service names any source; everybody else writes a register of their own organisation. */
const sourceOf = async (tx: Tx, actor: Actor & { organisationId: string }, { source, register }: StartImport): Promise<string> => {
  if (actor.role === "coordinator") {
    const name = source ?? register;
    if (name === undefined) throw new DomainError("required", {}, "register");
    return name;
  }
  const [own] = await tx.select({ slug: organisations.slug }).from(organisations).where(eq(organisations.id, actor.organisationId));
  if (!own) throw notFound("organisation");
  return sourceName(own.slug, register);
};

/** Files lie in the database until they are dealt with, so an organisation has a few at most. */
const mostOpen = 20;

const refuseTooMany = async (tx: Tx, organisationId: string): Promise<void> => {
  const [open] = await tx.select({ n: count() }).from(importRequests)
    .where(and(eq(importRequests.organisationId, organisationId), inArray(importRequests.status, [...openStatuses])));
  if ((open?.n ?? 0) >= mostOpen) throw new DomainError("import.tooManyOpen", { max: mostOpen });
};

const headerOf = (bytes: Uint8Array, kind: string, remembered: Readonly<Record<string, string>> | undefined): FileHeader => {
  try {
    return readHeader(bytes, kind, { remembered });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new DomainError(error.reason === "too-large" ? "import.tooLarge" : "import.notATable", {}, "file");
    throw error;
  }
};

/**
 * Takes in a file that somebody wants to import. Where its header says all that is needed the worker checks it at once; else
 * its columns are asked for first. Answers the id under which it is prepared.
 * @throws DomainError `forbidden`, `import.tooManyOpen`, `required`, `import.notATable`, `import.tooLarge`
 */
export const startImport = (actor: Actor, input: StartImport): Promise<string> =>
  transaction(async (tx) => {
    assertCan(actor, "register.import");
    const { organisationId } = actor;
    if (organisationId === null) throw new DomainError("forbidden");
    await refuseTooMany(tx, organisationId);
    const { kind, file } = input;
    const source = await sourceOf(tx, { ...actor, organisationId }, input);
    const [known] = await tx.select({ columns: registerSources.columns }).from(registerSources).where(eq(registerSources.name, source));
    const remembered = known?.columns[kind];
    const { header, sheet } = headerOf(file.bytes, kind, remembered);
    const isClear = matchHeader(header, layoutOf(kind), { remembered }).missing.length === 0;
    const [row] = await tx.insert(importRequests).values({
      organisationId, personId: actor.personId, personRole: actor.role, kind, source, fileName: file.name, dryRun: false, skipInvalid: false,
      file: sealFile(file.bytes, organisationId), sheet, status: isClear ? "checking" : "draft",
    }).returning({ id: importRequests.id });
    if (!row) throw new Error("The upload could not be kept.");
    if (isClear) await enqueue(tx, "import-register", { requestId: row.id });
    await recordAudit(tx, { actor, event: "register.upload", subjectKind: "import-request", subjectId: row.id, details: { kind, source } });
    return row.id;
  });
