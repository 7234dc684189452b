import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import { countUpTo, readEnterpriseNumber, readInstrument, textOf, yearUntil } from "./cell-readers";
import type { PlacesColumn } from "./columns";
import type { HeaderMatch } from "./match-header";
import { nameKey } from "./name-key";
import { faultOfHost, type OwnHost } from "./own-host";
import type { RowResult } from "./placement-row";
import { RowReader, type TableRecord } from "./row-reader";

/** What one organisation offered of one instrument in one year. */
export interface PlacesRow {
  enterpriseNumber: string | null;
  organisation: string | null;
  instrument: InstrumentCode;
  year: number;
  places: number;
}

export interface PlacesFile {
  header: HeaderMatch<PlacesColumn>;
  currentYear: number;
  /** Organisation, instrument and year read so far. */
  seen: Set<string>;
  /** The organisation that may hand in totals of its own only; left out for registers about many. */
  ownHost?: OwnHost;
}

/** More places in one line than any organisation has is a typing error. */
const places = countUpTo(1_000_000);

/** Reads one line of offered places, or names everything that is wrong with it. A second line for the same organisation, instrument and year is a duplicate. */
export const readPlacesRow = (record: TableRecord, file: PlacesFile): RowResult<PlacesRow> => {
  const reader = new RowReader(record, file.header);
  if (reader.hasSurplus()) return { errors: reader.errors };
  if (reader.text("organisatie_kbo") === "" && reader.text("organisatie") === "") reader.refuse("organisatie", "missing-value");
  const enterpriseNumber = reader.optional("organisatie_kbo", readEnterpriseNumber);
  const organisation = reader.optional("organisatie", textOf(200));
  const instrument = reader.required("instrument", readInstrument);
  const year = reader.required("jaar", yearUntil(file.currentYear));
  const offered = reader.required("aangeboden_plaatsen", places);
  if (file.ownHost) refuseOtherHost(reader, { enterpriseNumber, organisation }, file.ownHost);
  if (reader.errors.length > 0 || instrument === null || year === null || offered === null) return { errors: reader.errors };
  const key = JSON.stringify([enterpriseNumber, nameKey(organisation ?? ""), instrument, year]);
  if (file.seen.has(key)) reader.refuse("organisatie", "duplicate-dossier");
  file.seen.add(key);
  return reader.errors.length > 0 ? { errors: reader.errors } : { row: { enterpriseNumber, organisation, instrument, year, places: offered } };
};

/** A line without any host was refused already. */
const refuseOtherHost = (reader: RowReader<PlacesColumn>, host: Pick<PlacesRow, "enterpriseNumber" | "organisation">, own: OwnHost): void => {
  const fault = faultOfHost(host, own);
  if (fault) reader.refuse(fault.column, fault.code);
};
