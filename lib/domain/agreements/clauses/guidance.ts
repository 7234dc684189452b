import { sentencesWhen, type Clause } from "../clause";

/** Who guides at work, and who follows up for the school or for VDAB. */
export const guidanceClause: Clause = ({ school, supervisor, mediator, process }) => ({
  name: "guidance",
  sentences: [
    { key: "mentor" },
    ...sentencesWhen(
      [school !== null && process.evaluators.includes("school"), { key: supervisor === null ? "schoolPlain" : "school" }],
      [mediator !== null && process.evaluators.includes("mediator"), { key: "mediator" }],
    ),
  ],
});
