import { expect, test } from "vitest";
import { entityCoverage, existedIn, type DatedEntity, type Evidence } from "./entity-coverage";

const entity = (code: string, validFrom: string | null = null, validTo: string | null = null): DatedEntity => ({ code, name: `Agentschap ${code}`, validFrom, validTo });
const evidence = (code: string, values: Partial<Evidence> = {}): Evidence => ({ code, placements: 0, hasTotal: false, firstDay: null, lastDay: null, ...values });

const year2022 = { from: "2022-01-01", to: "2022-12-31" };

test("34 of 52 is who reported of who existed, by placement or only by total", () => {
  const entities = Array.from({ length: 52 }, (_, index) => entity(String(index).padStart(2, "0")));
  const reported = entities.slice(0, 30).map(({ code }) => evidence(code, { placements: 3, firstDay: "2022-03-01", lastDay: "2022-09-01" }));
  const totals = entities.slice(28, 34).map(({ code }) => evidence(code, { hasTotal: true }));
  const coverage = entityCoverage(year2022, entities, [...reported, ...totals]);
  expect(coverage.byPlacement).toEqual({ level: "partial", reported: 30, of: 52 });
  expect(coverage.byAnything).toEqual({ level: "partial", reported: 34, of: 52 });
  expect(coverage.entities[28]).toEqual({ code: "28", name: "Agentschap 28", by: "placements", placements: 3, firstDay: "2022-03-01", lastDay: "2022-09-01" });
  expect(coverage.entities[33]?.by).toBe("totals");
  expect(coverage.entities[34]?.by).toBe("nothing");
});

test("several registers of one entity are one report", () => {
  const coverage = entityCoverage(year2022, [entity("a")], [
    evidence("a", { placements: 2, firstDay: "2022-05-01", lastDay: "2022-06-01" }), evidence("a", { placements: 1, firstDay: "2022-02-01", lastDay: "2022-02-01" }), evidence("a", { hasTotal: true }),
  ]);
  expect(coverage.entities).toEqual([{ code: "a", name: "Agentschap a", by: "placements", placements: 3, firstDay: "2022-02-01", lastDay: "2022-06-01" }]);
  expect(coverage.byAnything).toEqual({ level: "all", reported: 1, of: 1 });
});

test("an entity counts in the periods in which it existed on at least one day", () => {
  const closed = entity("closed", null, "2022-01-01");
  const opened = entity("opened", "2022-12-31");
  expect(entityCoverage(year2022, [closed, opened], []).byPlacement).toEqual({ level: "unknown", reported: 0, of: 2 });
  expect(existedIn({ from: "2022-01-02", to: "2022-12-30" })(closed)).toBe(false);
  expect(existedIn({ from: "2022-01-02", to: "2022-12-30" })(opened)).toBe(false);
});

test("what is known of an entity that did not exist, or is not in the list, makes nobody's part larger", () => {
  const coverage = entityCoverage(year2022, [entity("a"), entity("gone", null, "2021-12-31")], [evidence("gone", { placements: 9 }), evidence("x", { placements: 4 })]);
  expect(coverage.byAnything).toEqual({ level: "unknown", reported: 0, of: 1 });
});
