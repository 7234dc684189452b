import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import {
  decimalUpTo, oneOf, readDate, readEnterpriseNumber, readInstrument, textOf, yearUntil, yesOrNo,
} from "./cell-readers";
import type { PlacementColumn } from "./columns";
import type { ImportError } from "./import-error";
import type { HeaderMatch } from "./match-header";
import { faultOfHost, type OwnHost } from "./own-host";
import { RowReader, type TableRecord } from "./row-reader";

/** The state of a placement here that each status of a register stands for. */
const statuses = {
  gestart: "running",
  voltooid: "completed",
  vroegtijdig_gestopt: "ended-early",
  geannuleerd: "cancelled",
  plan_goedgekeurd: "approved",
} as const;
export type ImportedStatus = (typeof statuses)[keyof typeof statuses];

const hasStarted = (status: ImportedStatus): boolean => status !== "approved" && status !== "cancelled";

/** A row of a register, as it reads. Null = not known. What it says of a person belongs to the row. */
export interface PlacementRow {
  dossier: string;
  instrument: InstrumentCode;
  status: ImportedStatus;
  personRef: string | null;
  birthYear: number | null;
  gender: "female" | "male" | "x" | null;
  education: "low" | "middle" | "high" | null;
  foreignOrigin: boolean | null;
  disability: boolean | null;
  enterpriseNumber: string | null;
  organisation: string | null;
  via: "school" | "training-centre" | null;
  facilitated: boolean | null;
  signedOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  hoursPerWeek: number | null;
  workAfter3m: boolean | null;
  workAfter12m: boolean | null;
  hiredOn: string | null;
  hiredBy: string | null;
}

export type RowResult<T> = { row: T } | { errors: ImportError[] };

const text = textOf(200);
const genders = oneOf({ v: "female", m: "male", x: "x" } as const);
const educations = oneOf({ laag: "low", midden: "middle", hoog: "high" } as const);
const vias = oneOf({ school: "school", opleidingscentrum: "training-centre" } as const);
/** A week has no more hours. */
const weeklyHours = decimalUpTo(168);

/** What stays the same while a file is read. */
export interface PlacementFile {
  header: HeaderMatch<PlacementColumn>;
  currentYear: number;
  /** Dossiers read so far: one that comes twice is named on the second. */
  seen: Set<string>;
  /** The organisation that may hand in rows of its own only; left out for registers about many. */
  ownHost?: OwnHost;
}

/** Reads one record of a register, or names everything that is wrong with it. */
export const readPlacementRow = (record: TableRecord, file: PlacementFile): RowResult<PlacementRow> => {
  const reader = new RowReader(record, file.header);
  if (reader.hasSurplus()) return { errors: reader.errors };
  const dossier = reader.required("dossier", textOf(100));
  const instrument = reader.required("instrument", readInstrument);
  const status = reader.required("status", oneOf(statuses));
  const row = { ...readPerson(reader, file.currentYear), ...readHost(reader), ...readCourse(reader), ...readOutcome(reader) };
  if (dossier !== null) refuseDuplicate(reader, dossier, file.seen);
  if (status !== null && hasStarted(status) && reader.text("startdatum") === "") reader.refuse("startdatum", "missing-value");
  refuseEndBeforeStart(reader, row);
  if (file.ownHost) refuseOtherHost(reader, row, file.ownHost);
  if (reader.errors.length > 0 || dossier === null || instrument === null || status === null) return { errors: reader.errors };
  return { row: { dossier, instrument, status, ...row } };
};

type Reader = RowReader<PlacementColumn>;

const refuseDuplicate = (reader: Reader, dossier: string, seen: Set<string>): void => {
  if (seen.has(dossier)) reader.refuse("dossier", "duplicate-dossier");
  seen.add(dossier);
};

/** A row without any host was refused already. */
const refuseOtherHost = (reader: Reader, host: Pick<PlacementRow, "enterpriseNumber" | "organisation">, own: OwnHost): void => {
  const fault = faultOfHost(host, own);
  if (fault) reader.refuse(fault.column, fault.code);
};

const refuseEndBeforeStart = (reader: Reader, { startsOn, endsOn }: Pick<PlacementRow, "startsOn" | "endsOn">): void => {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) reader.refuse("einddatum", "end-before-start");
};

const readPerson = (reader: Reader, currentYear: number) => ({
  personRef: reader.optional("persoon_ref", text),
  birthYear: reader.optional("geboortejaar", yearUntil(currentYear)),
  gender: reader.optional("geslacht", genders),
  education: reader.optional("scholingsgraad", educations),
  foreignOrigin: reader.optional("buitenlandse_herkomst", yesOrNo),
  disability: reader.optional("handicap", yesOrNo),
});

const readHost = (reader: Reader) => {
  if (reader.text("organisatie_kbo") === "" && reader.text("organisatie") === "") reader.refuse("organisatie", "missing-value");
  return {
    enterpriseNumber: reader.optional("organisatie_kbo", readEnterpriseNumber),
    organisation: reader.optional("organisatie", text),
  };
};

const readCourse = (reader: Reader) => ({
  via: reader.optional("via", vias),
  facilitated: reader.optional("gefaciliteerd", yesOrNo),
  signedOn: reader.optional("ondertekend_op", readDate),
  startsOn: reader.optional("startdatum", readDate),
  endsOn: reader.optional("einddatum", readDate),
  hoursPerWeek: reader.optional("uren_per_week", weeklyHours),
});

const readOutcome = (reader: Reader) => ({
  workAfter3m: reader.optional("werk_na_3m", yesOrNo),
  workAfter12m: reader.optional("werk_na_12m", yesOrNo),
  hiredOn: reader.optional("indienst_op", readDate),
  hiredBy: reader.optional("indienst_bij", text),
});
