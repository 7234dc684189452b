import type { Clause } from "../clause";

/** What the agreement is about: who learns what, where, in which kind of placement. */
export const objectClause: Clause = ({ instrument, course, school }) => ({
  name: "object",
  sentences: [
    { key: course !== null && school !== null ? "ofCourse" : "atHost" },
    { key: `kind.${instrument}` },
  ],
});
