import { dayText } from "@/lib/domain/regulation/text";
import { sentencesWhen, type Clause } from "../clause";

/** First and last day, the last day that the law allows, and its rule in words. */
export const durationClause: Clause = ({ startsOn, endsOn, lastAllowedDay, place, version, process }) => ({
  name: "duration",
  sentences: [
    { key: "period", values: { startsOn: dayText(startsOn), endsOn: dayText(endsOn) } },
    ...sentencesWhen(
      [version.topics.duration !== undefined, { key: "rule", values: { rule: version.topics.duration ?? "" } }],
      [lastAllowedDay !== null, { key: "lastDay", values: { lastDay: lastAllowedDay === null ? "" : dayText(lastAllowedDay) } }],
      [process.approval !== "none", { key: "longer" }],
      [place !== "", { key: "place", values: { place } }],
      // Nobody published a place with an address: it is where the organisation is.
      [place === "", { key: "placeAtHost" }],
    ),
  ],
});
