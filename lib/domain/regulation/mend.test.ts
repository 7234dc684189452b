import { expect, test } from "vitest";
import { checkCompliance } from "./check";
import { mendOf } from "./mend";
import type { Facts } from "./schema";

const mendsOf = (facts: Facts) => checkCompliance(facts).findings.flatMap((finding) => {
  const mend = mendOf(finding);
  return mend ? [[finding.rule, mend.field, mend.day]] : [];
});

test.each<[Facts, string[][]]>([
  [{ instrument: "bvs", startsOn: "2023-01-15", endsOn: "2023-02-14" }, [["max-duration", "endsOn", "2023-02-13"]]],
  [{ instrument: "ibo", startsOn: "2026-03-02", endsOn: "2026-03-28" }, [["min-duration", "endsOn", "2026-03-29"]]],
  [{ instrument: "bis", startsOn: "2024-03-10", endsOn: "2024-06-30", plan: { kind: "opleidingsplan", requestedOn: "2024-03-01", competences: [] } }, [["request-window", "startsOn", "2024-03-22"]]],
  [{ instrument: "wes", startsOn: "2026-05-09", host: { sanctions: [{ decidedOn: "2023-05-10" }] } }, [["host-sanction", "startsOn", "2026-05-10"]]],
  // A warning and a fact that is not known ask for nothing to be mended.
  [{ instrument: "school", startsOn: "2026-05-09", host: { sanctions: [{ decidedOn: "2023-05-10" }] } }, []],
  [{ instrument: "bvs", startsOn: "2023-01-15" }, []],
])("%o is mended by %o", (facts, expected) => {
  expect(mendsOf(facts)).toEqual(expected);
});

test("what was mended holds", () => {
  const startsOn = "2026-05-09";
  const [mend] = mendsOf({ instrument: "wes", startsOn, host: { sanctions: [{ decidedOn: "2023-05-10" }] } });
  const mended = checkCompliance({ instrument: "wes", startsOn: mend?.[2] ?? startsOn, host: { sanctions: [{ decidedOn: "2023-05-10" }] } });
  expect(mended.findings.find(({ rule }) => rule === "host-sanction")?.outcome).toBe("pass");
});
