import { describe, expect, test } from "vitest";
import { decisionOutcomes, requestKinds } from "@/lib/domain/decisions/kinds";
import { claimantOf, isOwnCase, refusedDay } from "@/lib/domain/decisions/may-decide";
import { decisionReasons, reasonCodeOf, reasonsFor } from "@/lib/domain/decisions/reasons";
import { decideRequestSchema } from "@/lib/domain/decisions/schema";
import en from "@/lib/i18n/messages/en/letter.json";
import nl from "@/lib/i18n/messages/nl/letter.json";

// oxlint-disable-next-line no-restricted-globals -- the database gives instants as Date; nothing is reckoned with it here
const instant = (text: string) => new Date(text);

describe("reasons", () => {
  test("of every kind and answer there is one, each with its sentence in both languages, and no sentence too many", () => {
    const codes = new Set(requestKinds.flatMap((kind) => decisionOutcomes.flatMap((outcome) => [...decisionReasons[kind][outcome]])));
    for (const kind of requestKinds) for (const outcome of decisionOutcomes) expect(reasonsFor(kind, outcome).length).toBeGreaterThan(0);
    expect(Object.keys(nl.reasons).toSorted()).toEqual([...codes].toSorted());
    expect(Object.keys(en.reasons).toSorted()).toEqual([...codes].toSorted());
  });

  test("motivate only the kind and answer that they belong to", () => {
    expect(reasonCodeOf("plan", "refused", "no-gap")).toBe("no-gap");
    expect(reasonCodeOf("early-end", "refused", "no-gap")).toBeNull();
  });

  test("an answer that gives less than was asked needs a sentence of one's own", () => {
    const input = { requestId: "01a2020d-2668-7ac0-b4e6-2c88f05d90cf", version: "1", reasonCode: "no-gap", reasonText: "" };
    expect(decideRequestSchema.safeParse({ ...input, outcome: "approved" }).success).toBe(true);
    for (const outcome of ["refused", "changes-requested"]) expect(decideRequestSchema.safeParse({ ...input, outcome }).success).toBe(false);
    expect(decideRequestSchema.safeParse({ ...input, outcome: "approved-other-duration", reasonText: "Zo lang is niet nodig." }).success).toBe(false);
  });
});

describe("who may decide", () => {
  const given = { personId: "trainee", mentorId: "mentor", requestedById: "asker", contributorIds: ["writer"] };

  test("nobody with a part of their own", () => {
    expect(["trainee", "mentor", "asker", "writer", "colleague"].filter((person) => isOwnCase(person, given))).toEqual(["trainee", "mentor", "asker", "writer"]);
  });

  test("a request stays with who took it on until the hours are over, to the millisecond", () => {
    const claim = { claimedById: "colleague", claimedAt: instant("2026-11-24T08:00:00Z"), assignedById: null };
    expect(claimantOf(claim, { now: instant("2026-11-25T07:59:59.999Z"), hours: 24 })).toBe("colleague");
    expect(claimantOf(claim, { now: instant("2026-11-25T08:00:00Z"), hours: 24 })).toBeNull();
    expect(claimantOf({ ...claim, claimedById: null, claimedAt: null }, { now: instant("2026-11-25T08:00:00Z"), hours: 24 })).toBeNull();
  });

  test("what was assigned stays with the colleague", () => {
    const claim = { claimedById: "colleague", claimedAt: instant("2026-11-24T08:00:00Z"), assignedById: "lead" };
    expect(claimantOf(claim, { now: instant("2027-01-25T08:00:00Z"), hours: 24 })).toBe("colleague");
  });
});

test("another day is one that the case allows: not the one asked, nor before the start, later for an extension, within for an early end", () => {
  const plan = { kind: "plan", startsOn: "2027-02-01", endsOn: "2027-04-30", askedUntil: "2027-04-30" } as const;
  expect([refusedDay(plan, "2027-04-30"), refusedDay(plan, "2027-01-31"), refusedDay(plan, "2027-02-01"), refusedDay(plan, "2027-05-31")])
    .toEqual(["decision.sameDuration", "decision.beforeStart", null, null]);
  const extension = { ...plan, kind: "extension", askedUntil: "2027-06-30" } as const;
  expect([refusedDay(extension, "2027-04-30"), refusedDay(extension, "2027-05-01")]).toEqual(["decision.noExtension", null]);
  const earlyEnd = { ...plan, kind: "early-end", askedUntil: "2027-03-15" } as const;
  expect([refusedDay(earlyEnd, "2027-05-01"), refusedDay(earlyEnd, "2027-03-20")]).toEqual(["placement.endOutside", null]);
});
