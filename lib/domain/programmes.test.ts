import { expect, test } from "vitest";
import { lastDayInProgramme, programmeKindOf } from "@/lib/domain/programmes";

test("Antwerpen offers a job, the others a placement", () => {
  expect(programmeKindOf("antwerpen-hoa")).toBe("employment");
  expect(programmeKindOf("gent-bis")).toBe("placement");
  expect(programmeKindOf("not-ours")).toBe("placement");
});

test("a job of Antwerpen lasts a year at most; of a programme that we do not know we know no end", () => {
  expect(lastDayInProgramme("antwerpen-hoa", "2027-01-04")).toBe("2028-01-03");
  expect(lastDayInProgramme("not-ours", "2027-01-04")).toBeNull();
});
