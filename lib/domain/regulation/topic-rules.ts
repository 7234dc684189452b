import type { RuleName } from "./finding";
import type { Source } from "./source";
import type { TopicName } from "./topics";
import type { Version } from "./version";

/** The rules that stand behind what a version says of a topic. */
const rulesOf: Readonly<Record<TopicName, readonly RuleName[]>> = {
  who: ["candidate-eligibility", "host-recognition"], aim: [], duration: ["min-duration", "max-duration", "max-total-hours"],
  hours: ["min-weekly-hours", "max-weekly-hours"], decides: ["plan-approval"], plan: ["plan-kind", "plan-content", "request-window"],
  pays: ["allowance-minimum", "allowance-amount"], absence: ["suspension"], earlyEnd: ["early-end-authority", "early-end-ground"],
  sanction: ["host-sanction"], after: ["follow-up-contract"],
};

/** Where a topic of this version stands, each source once; empty where no rule looks at it, and the sources of the version tell it. */
export const sourcesOfTopic = ({ rules, decision }: Version, topic: TopicName): Source[] => {
  const found = [...(topic === "decides" ? [decision.source] : []), ...rules.filter(({ name }) => rulesOf[topic].includes(name)).map(({ source }) => source)];
  return [...new Map(found.map((source) => [`${source.title} ${source.reference}`, source])).values()];
};
