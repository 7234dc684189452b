import type { Clause } from "../clause";

/** The host's duties of welfare at work: risk analysis and work post sheet beforehand (Codex welzijn op het werk, book X). */
export const welfareClause: Clause = () => ({ name: "welfare", sentences: [{ key: "beforehand" }, { key: "work" }] });
