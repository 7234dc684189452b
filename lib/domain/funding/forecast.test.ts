import { expect, test } from "vitest";
import { expectedByYearEnd, type OpenGrant } from "@/lib/domain/funding/forecast";

const grant = (values: Partial<OpenGrant>): OpenGrant => ({ startsOn: "2026-09-01", endsOn: "2026-11-30", monthCents: 100_000, outstandingCents: 300_000, paidMonths: [], ...values });
const expected = (grants: OpenGrant[], paidCents = 0) => expectedByYearEnd({ year: 2026, paidCents, grants });

test.each([
  ["every month of a placement inside the year", {}, 300_000],
  ["a broken month counts as it is reserved: whole", { startsOn: "2026-09-16", endsOn: "2026-11-02" }, 300_000],
  ["a month that is paid is not paid again", { paidMonths: ["2026-09-01"], outstandingCents: 200_000 }, 200_000],
  ["December is paid in January, and later months after it", { startsOn: "2026-10-15", endsOn: "2027-02-14", outstandingCents: 500_000 }, 200_000],
  ["a placement that begins in December is for the next year", { startsOn: "2026-12-27", endsOn: "2027-03-12", outstandingCents: 400_000 }, 0],
  ["a month of the year before that is still due", { startsOn: "2025-12-01", endsOn: "2026-01-31", outstandingCents: 200_000 }, 200_000],
  ["longer than what is granted: only what is granted", { endsOn: "2026-11-30", startsOn: "2026-08-01", outstandingCents: 250_000 }, 250_000],
  ["released: nothing", { outstandingCents: 0 }, 0],
])("%s", (_, values, cents) => {
  expect(expected([grant(values)])).toBe(cents);
});

test("adds what is paid, and every grant by itself: what one leaves is not for another", () => {
  const short = grant({ startsOn: "2026-11-01", outstandingCents: 900_000 });
  const long = grant({ startsOn: "2026-06-01", outstandingCents: 150_000 });
  expect(expected([short, long], 50_000)).toBe(300_000);
  expect(expected([], 50_000)).toBe(50_000);
});
