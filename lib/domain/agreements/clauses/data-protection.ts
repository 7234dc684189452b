import type { Clause } from "../clause";

/** What the parties do with each other's data. */
export const dataProtectionClause: Clause = () => ({ name: "dataProtection", sentences: [{ key: "purpose" }, { key: "health" }, { key: "rights" }] });
