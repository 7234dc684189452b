import type { Bilingual } from "./source";

/** What a page tells of a version, in the order in which it tells it. */
export const topicNames = ["who", "aim", "duration", "hours", "decides", "plan", "pays", "absence", "earlyEnd", "sanction", "after"] as const;
export type TopicName = (typeof topicNames)[number];

/** A sentence per topic; a topic of which the sources say nothing is left out. */
export type Topics = Readonly<Partial<Record<TopicName, Bilingual>>>;

/** Two versions side by side: every topic that one of them speaks of, and whether it changed. */
export const compareTopics = (before: Topics, after: Topics): { topic: TopicName; before?: Bilingual; after?: Bilingual; isChanged: boolean }[] =>
  topicNames
    .filter((topic) => before[topic] ?? after[topic])
    .map((topic) => ({ topic, before: before[topic], after: after[topic], isChanged: before[topic]?.nl !== after[topic]?.nl }));
