import type { CrossTable } from "@/lib/domain/statistics/cross-table";
import { today } from "@/lib/server/clock";

/** What is shown first: this year's placements at the Flemish government, by entity and kind. */
export const defaultCrossTable = (): CrossTable => {
  const { year } = today();
  return { rows: "entity", columns: "instrument", instrument: null, scope: "flemish-government", fromYear: year, toYear: year };
};
