import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { boardColumnOf, confirmByOf, hasLapsed, isOver, missingInDraft, reasonNotToApply, stepOf } from "@/lib/domain/applications/rules";
import { inviteApplicationSchema, rejectApplicationSchema } from "@/lib/domain/applications/schema";
import { applicationStatuses } from "@/lib/domain/applications/status";

const day = (text: string) => Temporal.PlainDate.from(text);
const offer = { status: "published", kind: "placement", instrument: "school", applyUntil: "2026-12-31" } as const;

test("a week to confirm, the last day included, over the end of a year too", () => {
  expect(confirmByOf(day("2026-11-24"))).toBe("2026-12-01");
  expect(confirmByOf(day("2026-12-28"))).toBe("2027-01-04");
  expect(hasLapsed("2026-12-01", day("2026-12-01"))).toBe(false);
  expect(hasLapsed("2026-12-01", day("2026-12-02"))).toBe(true);
});

describe("an offer takes applications", () => {
  test("on its last day, and all the time without one", () => {
    expect(reasonNotToApply(offer, day("2026-12-31"))).toBeNull();
    expect(reasonNotToApply({ ...offer, applyUntil: null }, day("2030-01-01"))).toBeNull();
    expect(reasonNotToApply({ ...offer, kind: "employment", instrument: null }, day("2026-12-31"))).toBeNull();
  });

  test.each([
    [{ ...offer, status: "paused" as const }, "application.offerClosed"],
    [{ ...offer, status: "full" as const }, "application.offerClosed"],
    [{ ...offer, applyUntil: "2026-12-30" }, "application.deadlinePassed"],
    [{ ...offer, instrument: "no-such-kind" }, "application.notHere"],
  ])("not when it is %j", (given, reason) => {
    expect(reasonNotToApply(given, day("2026-12-31"))).toBe(reason);
  });
});

test("a draft lacks what was not written; a course only for a schoolstage", () => {
  const empty = { motivation: " ", availableFrom: null, enrolmentId: null };
  expect(missingInDraft(empty, { instrument: "school" })).toEqual(["motivation", "availableFrom", "enrolmentId"]);
  expect(missingInDraft({ motivation: "Graag", availableFrom: "2027-01-01", enrolmentId: null }, { instrument: "wes" })).toEqual([]);
});

test("every state stands in a column, or is over, or was not sent", () => {
  const elsewhere = applicationStatuses.filter((status) => boardColumnOf(status) === null && !isOver(status));
  expect(elsewhere).toEqual(["draft", "referred"]);
});

test("reading an application is its second step", () => {
  expect(stepOf({ status: "submitted", seenAt: null })).toBe("submitted");
  expect(stepOf({ status: "submitted", seenAt: {} })).toBe("seen");
  expect(stepOf({ status: "rejected", seenAt: {} })).toBeNull();
});

describe("an invitation is told in Belgian time", () => {
  const target = { id: "01900000-0000-7000-8000-000000000001", version: "1", interviewPlace: "Brussel" };
  test.each([
    ["2026-12-01", "10:00", "2026-12-01T09:00:00Z"],
    ["2026-07-01", "10:00", "2026-07-01T08:00:00Z"],
    // The clock jumps from 2 to 3: half past two does not exist, and moves forward.
    ["2027-03-28", "02:30", "2027-03-28T01:30:00Z"],
  ])("%s %s is %s", (interviewOn, interviewTime, instant) => {
    expect(inviteApplicationSchema.parse({ ...target, interviewOn, interviewTime }).interviewAt).toBe(instant);
  });

  test("and refused when it is no time", () => {
    expect(inviteApplicationSchema.safeParse({ ...target, interviewOn: "2026-12-01", interviewTime: "25:00" }).error?.issues[0]?.message).toBe("invalidTime");
  });
});

test("another reason needs a sentence", () => {
  const target = { id: "01900000-0000-7000-8000-000000000001", version: 1 };
  expect(rejectApplicationSchema.safeParse({ ...target, reason: "other", explanation: "  " }).error?.issues[0]).toMatchObject({ path: ["explanation"], message: "application.explainOther" });
  expect(rejectApplicationSchema.safeParse({ ...target, reason: "other", explanation: "De ploeg verhuist." }).success).toBe(true);
  expect(rejectApplicationSchema.safeParse({ ...target }).error?.issues[0]?.message).toBe("application.chooseReason");
});
