import { placesLayout } from "@/lib/domain/imports/columns";
import { readPlacesRow } from "@/lib/domain/imports/places-row";
import { today } from "@/lib/server/clock";
import { importFile } from "./import-file";
import type { PreparedImport } from "./prepared-import";
import { previewPlaces } from "./preview-places";
import type { ReadOptions } from "./read-options";
import { readRows } from "./read-rows";
import { readTable } from "./read-table";
import { storePlaces } from "./store-places";

/**
 * Reads what was offered per year, for those who only have totals, ready to be stored.
 * @throws UnreadableFileError when the file is no table of places at all; wrong rows are in the report of the run instead
 */
export const preparePlaces = (bytes: Uint8Array, readOptions: ReadOptions = {}): PreparedImport => {
  const { header, records } = readTable(bytes, placesLayout, readOptions);
  const file = { header, currentYear: today().year, seen: new Set<string>(), ownHost: readOptions.ownHost };
  const read = readRows(records, (record) => readPlacesRow(record, file), header.positions.get("organisatie"));
  return {
    unknownColumns: header.unknown,
    names: read.names,
    run: (options) => importFile({ kind: "places", bytes, read, store: storePlaces, preview: previewPlaces }, options),
  };
};
