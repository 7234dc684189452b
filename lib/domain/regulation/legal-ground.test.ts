import { describe, expect, test } from "vitest";
import { instruments } from "./instruments/all";
import { legalGroundOf } from "./legal-ground";

/** What VDAB or a partner decides on, by which their letters must name an act. */
const decided = [instruments.wes, instruments.bvs, instruments.bis, instruments.ibo, instruments["ibo-plus"]].flatMap(({ versions }) => versions);

describe("the legal ground of a decision", () => {
  test.each(decided.map((version) => [version.id, version] as const))("%s names acts, within a sentence, and no page that explains them", (_, version) => {
    const { acts } = legalGroundOf(version, []);
    expect(acts.length).toBeGreaterThan(0);
    for (const act of acts) expect(act).toMatch(/^het (?:besluit|decreet|VDAB-decreet) van .*\d{4}/u);
    expect(acts.join(" ")).not.toMatch(/securex|acerta|attentia|sociare|\.be\b/iu);
  });

  test("says what the version says of a topic, in the order that was asked", () => {
    const version = instruments.wes.versions.at(-1);
    if (!version) throw new Error("no version");
    expect(legalGroundOf(version, ["duration", "decides"]).rules).toEqual([
      { topic: "duration", text: "Hoogstens 6 maanden" }, { topic: "decides", text: "VDAB of een partnerorganisatie" },
    ]);
  });

  test("leaves out what nobody has read in the act yet: the target group of IBO+ from 2026 on", () => {
    const [before, now] = instruments["ibo-plus"].versions;
    if (!before || !now) throw new Error("no versions");
    expect(legalGroundOf(before, ["who"]).rules).toHaveLength(1);
    expect(legalGroundOf(now, ["who"]).rules).toEqual([]);
  });
});
