/** Ages reached in the year of the start: registers know the year of birth only. The bands are a design choice: the question asked for "leeftijd" alone. */
export const ageBands = [
  { code: "under-18", upTo: 17 },
  { code: "18-20", upTo: 20 },
  { code: "21-24", upTo: 24 },
  { code: "25-29", upTo: 29 },
  { code: "30-39", upTo: 39 },
  { code: "40-54", upTo: 54 },
  { code: "55-plus", upTo: Infinity },
] as const;
