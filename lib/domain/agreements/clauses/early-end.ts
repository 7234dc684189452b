import { sentencesWhen, type Clause } from "../clause";

/** How it can end before its last day: by the parties, or by a decision of VDAB on the grounds of the version. */
export const earlyEndClause: Clause = ({ process, version, wayOfEnding, school }) => ({
  name: "earlyEnd",
  sentences: [
    { key: process.earlyEnd === "decision" ? "decision" : "parties" },
    ...sentencesWhen(
      [version.topics.earlyEnd !== undefined, { key: "rule", values: { rule: version.topics.earlyEnd ?? "" } }],
      [process.earlyEnd === "parties" && school !== null, { key: "school" }],
      // Where VDAB alone decides, the parties cannot agree otherwise.
      [process.earlyEnd === "parties" && wayOfEnding !== "", { key: "agreed", values: { wayOfEnding } }],
    ),
  ],
});
