/** The queries that an answer can ask: those on the Flemish government for whole years, those on work-based learning for any period. */
export const governmentMeasures = ["Q2.1", "Q2.2", "Q2.3a", "Q2.3b", "Q2.3c", "Q2.3d", "Q2.3e", "Q2.4", "Q2.5", "Q2.6"] as const;
export const learningMeasures = ["Q4.1", "Q4.2", "Q4.3", "Q4.4"] as const;
export const measureIds = [...governmentMeasures, ...learningMeasures] as const;
export type MeasureId = (typeof measureIds)[number];

export const isGovernmentMeasure = (id: string): boolean => governmentMeasures.some((known) => known === id);

export interface TemplatePart {
  key: string;
  measure: MeasureId;
}

/**
 * The questions as parliament asked them, in their order. `government`: written question on internships at the Flemish
 * government in 2022. `work-based-learning`: written question 115 of 23 November 2017.
 */
export const templates = {
  government: [
    { key: "1", measure: "Q2.1" }, { key: "2", measure: "Q2.2" }, { key: "3a", measure: "Q2.3a" }, { key: "3b", measure: "Q2.3b" }, { key: "3c", measure: "Q2.3c" },
    { key: "3d", measure: "Q2.3d" }, { key: "3e", measure: "Q2.3e" }, { key: "4", measure: "Q2.4" }, { key: "5", measure: "Q2.5" }, { key: "6", measure: "Q2.6" },
  ],
  "work-based-learning": [{ key: "1", measure: "Q4.1" }, { key: "2", measure: "Q4.4" }, { key: "3", measure: "Q4.2" }, { key: "4", measure: "Q4.3" }],
} as const satisfies Record<string, readonly TemplatePart[]>;

export const templateNames = ["government", "work-based-learning", "composed"] as const;
