export const candidateTabs = ["overview", "contact", "notes", "registration"] as const;
export type CandidateTab = (typeof candidateTabs)[number];

/** The part of a candidate's page that an address asks for; what it does not understand is the overview. */
export const candidateTabOf = (given: string | string[] | undefined): CandidateTab => candidateTabs.find((tab) => tab === given) ?? "overview";
