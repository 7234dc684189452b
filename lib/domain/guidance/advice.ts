import type { Day } from "@/lib/domain/regulation/calendar";
import { chooseVersion } from "@/lib/domain/regulation/choose-version";
import { guide, type GuidanceItem } from "@/lib/domain/regulation/guidance";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { Topics } from "@/lib/domain/regulation/topics";
import { factsOf } from "./facts";
import type { Answers, Side } from "./questions";

export interface Advice extends GuidanceItem {
  /** What the version of that day says; null where none can start then. */
  readonly topics: Topics | null;
}

/** What the law says of these answers, for every instrument, best first. Pure: it runs in the browser and on the server alike. */
export const adviseOn = (side: Side, answers: Answers, today: Day): Advice[] => {
  const facts = factsOf(side, answers, today);
  return guide(facts).map((item) => ({ ...item, topics: chooseVersion(instruments[item.instrument], { startsOn: facts.on })?.topics ?? null }));
};
