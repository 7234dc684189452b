import { placementsLayout } from "@/lib/domain/imports/columns";
import { readPlacementRow } from "@/lib/domain/imports/placement-row";
import { today } from "@/lib/server/clock";
import { importFile } from "./import-file";
import type { PreparedImport } from "./prepared-import";
import { previewPlacements } from "./preview-placements";
import type { ReadOptions } from "./read-options";
import { readRows } from "./read-rows";
import { readTable } from "./read-table";
import { storePlacements } from "./store-placements";

/**
 * Reads a register of placements (CSV, XLSX or ODS), ready to be stored.
 * @throws UnreadableFileError when the file is no register at all; wrong rows are in the report of the run instead
 */
export const preparePlacements = (bytes: Uint8Array, readOptions: ReadOptions = {}): PreparedImport => {
  const { header, records } = readTable(bytes, placementsLayout, readOptions);
  const file = { header, currentYear: today().year, seen: new Set<string>(), ownHost: readOptions.ownHost };
  const read = readRows(records, (record) => readPlacementRow(record, file), header.positions.get("dossier"));
  return {
    unknownColumns: header.unknown,
    names: read.names,
    run: (options) => importFile({ kind: "placements", bytes, read, store: storePlacements, preview: previewPlacements }, options),
  };
};
