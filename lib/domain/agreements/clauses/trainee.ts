import type { Clause } from "../clause";

/** What the trainee does: comes on time, keeps to rules of safety, keeps secrets. */
export const traineeClause: Clause = () => ({ name: "trainee", sentences: [{ key: "duties" }, { key: "secrets" }] });
