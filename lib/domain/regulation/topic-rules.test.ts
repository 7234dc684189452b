import { expect, test } from "vitest";
import { instruments } from "./instruments/all";
import { sourcesOfTopic } from "./topic-rules";
import { topicNames } from "./topics";
import { wes } from "./instruments/wes";

test("what a version says of a topic has the sources of the rules behind it, each once", () => {
  const reform = wes.versions.at(-1);
  if (!reform) throw new Error("The WES has no version.");
  expect(sourcesOfTopic(reform, "duration").map(({ title }) => title)).toEqual(["Besluit van de Vlaamse Regering over de werkervaringsstage, de activeringsstage en de gespecialiseerde stage"]);
  expect(sourcesOfTopic(reform, "hours")).toEqual([]);
  for (const version of Object.values(instruments).flatMap(({ versions }) => versions)) {
    for (const topic of topicNames) {
      const sources = sourcesOfTopic(version, topic);
      expect(new Set(sources.map(({ title, reference }) => title + reference)).size, `${version.id} ${topic}`).toBe(sources.length);
    }
    expect(sourcesOfTopic(version, "decides")).toContain(version.decision.source);
  }
});
