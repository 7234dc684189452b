/** After how many months people are asked whether they work. */
export const outflowMonths = [3, 12] as const;
export type OutflowMonths = (typeof outflowMonths)[number];

/** `unknown` is an answer too: "I would rather not say". It is not `no`. */
export const outflowWork = ["yes", "no", "unknown"] as const;
export type OutflowWork = (typeof outflowWork)[number];

/** Where somebody works who works: at the organisation of the placement, elsewhere at the Flemish government, elsewhere. */
export const outflowEmployers = ["same-host", "flemish-government", "elsewhere"] as const;
