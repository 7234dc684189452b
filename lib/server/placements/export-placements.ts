import { createTranslator } from "next-intl";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/routing";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { listPlacements, type PlacementFilter } from "@/lib/server/placements/list-placements";
import type { FileFormat, FileTable } from "@/lib/server/statistics/table-file";

/** Who has a list to take along: a trainee and a mentor read their few files themselves. */
const exporters: readonly Actor["role"][] = ["entity", "school", "coordinator"];

/** Of fifty rows each. A register of the whole government has fewer. */
const mostPages = 400;

const readAll = async (actor: Actor, filter: PlacementFilter): Promise<PlacementRow[]> => {
  const rows: PlacementRow[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { items, next } = await listPlacements(actor, { ...filter, after });
    rows.push(...items);
    if (!next) break;
    after = next;
  }
  return rows;
};

interface Export {
  format: FileFormat;
  locale: Locale;
}

/** Who took a file along, of how many placements; words that were searched for may be a name and are not kept. */
const audit = (actor: Actor, details: { isSearched: boolean; format: FileFormat; rows: number }): Promise<void> =>
  command(actor, async (tx) => {
    if (!actor.organisationId) throw new DomainError("forbidden");
    await recordAudit(tx, { actor, event: "placement.export", subjectKind: "organisation", subjectId: actor.organisationId, details });
  });

/**
 * The whole list of placements as its filters leave it, in the order of the page, as a table to download: files by their
 * number, without names of trainees. Each export is audited. Throws `forbidden` for whoever has no such list.
 */
export const exportPlacements = async (actor: Actor, filter: PlacementFilter, { format, locale }: Export): Promise<FileTable> => {
  if (!exporters.includes(actor.role)) throw new DomainError("forbidden");
  const rows = await readAll(actor, { ...filter, after: undefined });
  await audit(actor, { isSearched: filter.text !== undefined, format, rows: rows.length });
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: "placements" });
  const columns = ["reference", "kind", "title", "host", "school", "startsOn", "endsOn", "state", "openConditions", "facilitated"] as const;
  return {
    title: t("list.export.sheet"),
    header: columns.map((column) => t(`list.export.${column}`)),
    rows: rows.map((row) => [
      row.reference, t(`instrument.${row.instrument}`), row.title, row.hostName, row.schoolName, row.startsOn, row.endsOn, t(`status.${row.status}`),
      row.openConditions, t(row.facilitated ? "list.export.yes" : "list.export.no"),
    ]),
    notes: [[t("list.export.internal"), t("list.export.internalText")]],
  };
};
