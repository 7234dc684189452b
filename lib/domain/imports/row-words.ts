import type { PlacementColumn } from "./columns";
import type { PlacementRow } from "./placement-row";

const statusWords = { running: "gestart", completed: "voltooid", "ended-early": "vroegtijdig_gestopt", cancelled: "geannuleerd", approved: "plan_goedgekeurd" } as const;
const genderWords = { female: "V", male: "M", x: "X" } as const;
const educationWords = { low: "laag", middle: "midden", high: "hoog" } as const;
const viaWords = { school: "school", "training-centre": "opleidingscentrum" } as const;

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? "ja" : "nee");
const numberWord = (value: number | null): string | null => (value === null ? null : String(value).replace(".", ","));
/** A day as offices write it: 31/12/2022. */
const dayWord = (value: string | null): string | null => (value === null ? null : value.split("-").toReversed().join("/"));

/** A row in the words of the register, by column; null = not known. Without origin and disability, which nobody is shown. */
export const wordsOf = (row: PlacementRow): Partial<Record<PlacementColumn, string | null>> => ({
  instrument: row.instrument,
  persoon_ref: row.personRef,
  geboortejaar: numberWord(row.birthYear),
  geslacht: row.gender && genderWords[row.gender],
  scholingsgraad: row.education && educationWords[row.education],
  organisatie_kbo: row.enterpriseNumber,
  organisatie: row.organisation,
  via: row.via && viaWords[row.via],
  gefaciliteerd: yesNo(row.facilitated),
  status: statusWords[row.status],
  ondertekend_op: dayWord(row.signedOn),
  startdatum: dayWord(row.startsOn),
  einddatum: dayWord(row.endsOn),
  uren_per_week: numberWord(row.hoursPerWeek),
  werk_na_3m: yesNo(row.workAfter3m),
  werk_na_12m: yesNo(row.workAfter12m),
  indienst_op: dayWord(row.hiredOn),
  indienst_bij: row.hiredBy,
});

/** What differs between two rows of one dossier, in the order of the columns. */
export const changesBetween = (before: PlacementRow, after: PlacementRow) => {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return Object.entries(now).flatMap(([column, word]) => {
    const was = Object.entries(old).find(([name]) => name === column)?.[1] ?? null;
    return was === word ? [] : [{ column, before: was, after: word, isHidden: false }];
  });
};
