/** Columns of a register of placements, as the header names them. */
export const placementColumns = [
  "dossier", "instrument", "persoon_ref", "geboortejaar", "geslacht", "scholingsgraad", "buitenlandse_herkomst", "handicap",
  "organisatie_kbo", "organisatie", "via", "gefaciliteerd", "status", "ondertekend_op", "startdatum", "einddatum",
  "uren_per_week", "werk_na_3m", "werk_na_12m", "indienst_op", "indienst_bij",
] as const;
export type PlacementColumn = (typeof placementColumns)[number];

/** Columns of a file with what was offered in a year. */
export const placesColumns = ["organisatie_kbo", "organisatie", "instrument", "jaar", "aangeboden_plaatsen"] as const;
export type PlacesColumn = (typeof placesColumns)[number];

/** A kind of file: its columns, and groups of which the header must hold one each. */
export interface FileLayout<C extends string> {
  columns: readonly C[];
  required: readonly (readonly C[])[];
  dates: readonly C[];
}

export const placementsLayout: FileLayout<PlacementColumn> = {
  columns: placementColumns,
  required: [["dossier"], ["instrument"], ["status"], ["organisatie_kbo", "organisatie"]],
  dates: ["ondertekend_op", "startdatum", "einddatum", "indienst_op"],
};

export const placesLayout: FileLayout<PlacesColumn> = {
  columns: placesColumns,
  required: [["organisatie_kbo", "organisatie"], ["instrument"], ["jaar"], ["aangeboden_plaatsen"]],
  dates: [],
};
