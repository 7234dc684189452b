import { candidatePersonas, demoPeople, type DemoPerson } from "./people";

/** Who decides under a mandate, and on what. */
export const deciders = [
  { name: "Els Verbeeck", instruments: ["wes", "bis", "ibo", "ibo-plus"] },
  { name: "Noor Stevens", instruments: ["wes", "bis", "ibo", "ibo-plus"] },
  { name: "Dries Coppieters", instruments: ["wes"] },
] as const;

/** Who guides the personas. */
const personal: Readonly<Record<string, string>> = { "Farid Karimian": "Els Verbeeck", "Amina Bensalah": "Dries Coppieters" };

/** And all others, in turn. */
const inTurn = ["Els Verbeeck", "Arne Janssens", "Jonas Van Hove", "Tibo Declercq"] as const;

/** Those of the partner. */
export const partnerMediators: readonly string[] = ["Jonas Van Hove", "Dries Coppieters"];

/** Who looks for work is registered with VDAB and guided; who follows a course of a centre is so too. */
const guided: readonly string[] = ["jobSeeker", "newcomer", "learner"];

const nameOf = ({ givenName, familyName }: DemoPerson): string => `${givenName} ${familyName}`;

/** Who guides each candidate that is guided, by their name. */
export const guides: ReadonlyMap<string, string> = new Map(
  [...candidatePersonas, ...demoPeople].filter(({ situation }) => guided.includes(situation))
    .map((person, index) => [nameOf(person), personal[nameOf(person)] ?? inTurn[index % inTurn.length] ?? inTurn[0]]));
