/** Answers of a host or mentor that say a placement does not go as it should, by question. */
const worrying: Readonly<Record<string, readonly string[]>> = { onTrack: ["partly", "no"], ready: ["not-yet"], objective: ["not-reached"] };

/** Whether an evaluation asks for somebody who guides the trainee to look. */
export const raisesConcern = (answers: Readonly<Record<string, string>>): boolean =>
  Object.entries(answers).some(([question, answer]) => worrying[question]?.includes(answer) ?? false);
