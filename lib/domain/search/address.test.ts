import { describe, expect, test } from "vitest";
import { firstPage, inOrder, nextPage, turnedOver, without, withoutFilters } from "@/lib/domain/search/address";
import { decodeCursor, encodeCursor } from "@/lib/domain/search/cursor";
import { periodLength } from "@/lib/domain/search/period-length";
import { queryObject } from "@/lib/domain/search/query-object";
import { offerQueryLists, offerQuerySchema, readPageQuery, selectionOf, slugsOf } from "@/lib/domain/search/schema";

const cursor = { sort: "newest", order: 0, publishedAt: "2026-11-01 08:00:00.123456+00", id: "01a20166-229e-76da-bf18-cd010c9a6612", seen: 20 } as const;
const query = readPageQuery(new URLSearchParams("q=kok&instrument=bis&instrument=wes&place=Gent&radiusKm=25"));

describe("addresses", () => {
  test("a tick is put or taken away, and the list begins anew", () => {
    expect(turnedOver({ ...query, cursor }, "instrument", "wes")).toEqual({ q: "kok", place: "Gent", radiusKm: "25", instrument: ["bis"] });
    expect(turnedOver(query, "hours", "full")).toMatchObject({ hours: ["full"], instrument: ["bis", "wes"] });
    expect(turnedOver(readPageQuery(new URLSearchParams("hours=full")), "hours", "full")).toEqual({});
  });

  test("other changes keep the rest", () => {
    expect(without(query, "place", "radiusKm")).toEqual({ q: "kok", instrument: ["bis", "wes"] });
    expect(withoutFilters(query)).toEqual({ q: "kok", place: "Gent", radiusKm: "25" });
    expect(inOrder(query, "start")).toMatchObject({ sort: "start", q: "kok" });
    expect(nextPage(query, "abc")).toMatchObject({ cursor: "abc", q: "kok" });
    expect(firstPage({ ...query, cursor })).not.toHaveProperty("cursor");
  });
});

describe("reading an address", () => {
  test("the page leaves out what is unknown or wrong, the API names it", () => {
    const address = new URLSearchParams("q=kok&utm_source=krant&instrument=xyz&radiusKm=ver&startsFrom=2027-02-01");
    expect(readPageQuery(address)).toEqual({ q: "kok", startsFrom: "2027-02-01" });
    const refused = offerQuerySchema.safeParse(queryObject(address, offerQueryLists));
    expect(refused.error?.issues.map((issue) => issue.path[0] ?? issue.code)).toEqual(expect.arrayContaining(["instrument", "radiusKm", "unrecognized_keys"]));
  });

  test("a value given twice where one is asked is refused", () => {
    expect(offerQuerySchema.safeParse(queryObject(new URLSearchParams("q=a&q=b"), offerQueryLists)).success).toBe(false);
  });

  test("paid and organisation speak two ways", () => {
    expect(selectionOf(readPageQuery(new URLSearchParams("paid=true")))).toEqual({ paid: ["host", "vdab"] });
    expect(selectionOf(readPageQuery(new URLSearchParams("paid=false&paid=host")))).toEqual({ paid: ["none", "host"] });
    const both = readPageQuery(new URLSearchParams("organisation=company&organisation=stad-gent"));
    expect(selectionOf(both)).toEqual({ organisation: ["company"] });
    expect(slugsOf(both)).toEqual(["stad-gent"]);
  });

  test("a cursor comes back as it left, and nothing else passes for one", () => {
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
    expect(encodeCursor(cursor)).toMatch(/^[\w-]+$/u);
    expect(decodeCursor("onzin")).toBeNull();
    expect(decodeCursor(btoa(JSON.stringify(["newest", 0, "'; drop table offers", cursor.id, 0])))).toBeNull();
  });
});

test.each([
  ["2027-02-01", "2027-07-31", "months", 6], ["2027-01-31", "2027-02-27", "weeks", 4], ["2026-09-01", "2027-08-31", "months", 12],
  ["2027-02-15", "2027-05-09", "weeks", 12], ["2027-02-01", "2027-02-05", "days", 5],
] as const)("%s to %s are %s: %i", (from, to, unit, count) => {
  expect(periodLength(from, to)).toEqual({ unit, count });
});
