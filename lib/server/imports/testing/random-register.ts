/** Numbers from 0 up to 1 that are the same at every run (mulberry32). */
export const randomNumbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const choices = {
  instrument: ["school", "bis", "Werkervaringsstage", "IBO"],
  organisatie: ["VDAB", "Digitaal Vlaanderen", "Opgroeien", "Bakkerij De Ster"],
  status: ["gestart", "voltooid", "vroegtijdig_gestopt", "geannuleerd"],
  persoon_ref: ["", "P1", "P2", "P3"],
  geboortejaar: ["", "1999", "2001"],
  geslacht: ["", "V", "M", "X"],
  scholingsgraad: ["", "laag", "hoog"],
  buitenlandse_herkomst: ["", "ja", "nee"],
  handicap: ["", "ja", "nee"],
  werk_na_3m: ["", "ja", "nee"],
} as const;

export type RandomRow = Readonly<Record<string, string>>;

/** A register of as many rows, with dossiers that come back in other registers. */
export const randomRegister = (next: () => number, rows: number): RandomRow[] => {
  const dossiers = new Set(Array.from({ length: rows }, () => `D${Math.floor(next() * 40)}`));
  return [...dossiers].map((dossier) => ({
    dossier,
    ...Object.fromEntries(Object.entries(choices).map(([column, words]) => [column, words[Math.floor(next() * words.length)] ?? ""])),
    startdatum: `2022-${String(1 + Math.floor(next() * 12)).padStart(2, "0")}-15`,
  }));
};

/** The same as a file. */
export const registerText = (rows: readonly RandomRow[]): string => {
  const columns = ["dossier", ...Object.keys(choices), "startdatum"];
  return [columns.join(";"), ...rows.map((row) => columns.map((column) => row[column] ?? "").join(";"))].join("\n");
};
