import { dayText } from "@/lib/domain/regulation/text";
import type { Clause } from "../clause";

/** The day on which the text was drawn up, and how it is signed and changed. */
export const drawnUpClause: Clause = ({ drawnUpOn }) => ({
  name: "drawnUp",
  sentences: [{ key: "day", values: { day: dayText(drawnUpOn) } }, { key: "signing" }, { key: "changes" }],
});
