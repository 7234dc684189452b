import { sentencesWhen, type Clause } from "../clause";

/** What to do when absent; suspension stands here only where the version of the law speaks of it. */
export const absenceClause: Clause = ({ version, process, school, mediator }) => ({
  name: "absence",
  sentences: [
    { key: school !== null ? "tellSchool" : mediator !== null ? "tellMediator" : "tellMentor" },
    { key: "noReason" },
    ...sentencesWhen(
      [version.topics.absence !== undefined, { key: "rule", values: { rule: version.topics.absence ?? "" } }],
      [process.attendance, { key: "months" }],
    ),
  ],
});
