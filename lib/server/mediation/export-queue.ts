import { createTranslator } from "next-intl";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { kindKeyOf, shortInstrument } from "@/lib/domain/mediation/kind-words";
import { queueQuery, type QueueFilter, type QueueRow } from "@/lib/domain/mediation/queue";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/routing";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { listQueue } from "@/lib/server/mediation/list-queue";
import type { FileFormat, FileTable } from "@/lib/server/statistics/table-file";

type Words = (key: string, values?: Record<string, string | number>) => string;

/** More than an authority decides in a year would be a fault. */
const mostPages = 100;

const readAll = async (actor: Actor, filter: QueueFilter): Promise<QueueRow[]> => {
  const rows: QueueRow[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { rows: shown, next } = await listQueue(actor, { ...filter, after });
    rows.push(...shown);
    if (!next) break;
    after = next;
  }
  return rows;
};

/** Who took a file along, of how many requests and by which filters; words that were searched for may be a name and are not kept. */
const audit = (actor: Actor, { filter: { q, ...filter }, format, rows }: { filter: QueueFilter; format: FileFormat; rows: number }): Promise<void> =>
  command(actor, async (tx) => {
    if (!actor.organisationId) throw new DomainError("forbidden");
    await recordAudit(tx, { actor, event: "queue.export", subjectKind: "organisation", subjectId: actor.organisationId, details: { ...queueQuery(filter), isSearched: q !== undefined, format, rows } });
  });

/**
 * The whole queue as the filters leave it, in the order of the page, as a table to download: files by their number, without
 * names of trainees or mentors. Each export is audited. Throws `forbidden` for whoever decides nothing.
 */
export const exportQueue = async (actor: Actor, filter: QueueFilter, { format, locale }: { format: FileFormat; locale: Locale }): Promise<FileTable> => {
  const rows = await readAll(actor, filter);
  await audit(actor, { filter, format, rows: rows.length });
  // The library types keys by literal messages; which key it is, is known at run time.
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: "mediator" }) as Words;
  const columns = ["dossier", "request", "host", "place", "from", "to", "due", "red", "orange", "grey", "holder"] as const;
  return {
    title: t("queue.title"),
    header: columns.map((column) => t(`queue.export.${column}`)),
    rows: rows.map((row) => [
      row.reference, t(`queue.kinds.${kindKeyOf(row)}`, { instrument: shortInstrument(row.instrument) }), row.hostName, row.place, row.startsOn, row.endsOn, row.dueOn,
      row.findings.fail, row.findings.warn, row.findings.unknown, row.claimedBy,
    ]),
    notes: [[t("queue.export.internal"), t("queue.export.internalText")]],
  };
};
