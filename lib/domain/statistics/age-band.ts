/** Ages at the start of a placement. The bands are a design choice: the question asked for "leeftijd" alone. */
export const ageBands = [
  { code: "under-18", upTo: 17 },
  { code: "18-20", upTo: 20 },
  { code: "21-24", upTo: 24 },
  { code: "25-29", upTo: 29 },
  { code: "30-39", upTo: 39 },
  { code: "40-54", upTo: 54 },
  { code: "55-plus", upTo: Infinity },
] as const;

/** The band of the age that is reached in the year of the start: registers know the year of birth only. Null = not known. */
export const ageBandOf = (birthYear: number | null, year: number): (typeof ageBands)[number]["code"] | "unknown" => {
  if (birthYear === null) return "unknown";
  return ageBands.find((band) => year - birthYear <= band.upTo)?.code ?? "unknown";
};
