import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatIban, formatKboNumber, maskNationalNumber, parseBelgianIban, parseEnterpriseNumber,
  parseEstablishmentNumber, parseNationalNumber, provinceOfPostcode,
} from "@/lib/domain/identifiers";

/** Replaces the digit at `index` by another one. */
const withOtherDigit = (digits: string, index: number, step: number): string =>
  digits.slice(0, index) + String((Number(digits[index]) + step) % 10) + digits.slice(index + 1);

/** Check digits by long division, independent of the code under test. */
const check97 = (digits: string): string => {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return String(97 - remainder).padStart(2, "0");
};

const padded = (max: number, length: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, "0"));

describe("enterprise number", () => {
  test.each([
    ["0566.988.259", "0566988259"],
    ["0353 456 320", "0353456320"],
    ["BE 0316.380.841", "0316380841"],
    ["be0887010362", "0887010362"],
    ["316.380.841", "0316380841"],
    // The series that starts with 1.
    ["1040.647.177", "1040647177"],
  ])("reads %s", (text, digits) => {
    expect(parseEnterpriseNumber(text)).toBe(digits);
  });

  test.each(["0566.988.258", "2147812701", "0566.988.25", "0566.988.2599", "O566988259", "", "BE"])("refuses %s", (text) => {
    expect(parseEnterpriseNumber(text)).toBeNull();
  });

  test("any changed digit is noticed", () => {
    fc.assert(fc.property(padded(19_999_999, 8), fc.nat(9), fc.integer({ min: 1, max: 9 }), (body, index, step) => {
      const number = body + check97(body);
      expect(parseEnterpriseNumber(number)).toBe(number);
      expect(parseEnterpriseNumber(withOtherDigit(number, index, step))).toBeNull();
    }));
  });

  test("what is written is read back", () => {
    fc.assert(fc.property(padded(89_999_999, 8), (body) => {
      const number = body + check97(body);
      const written = formatKboNumber(number);
      expect(parseEnterpriseNumber(written) ?? parseEstablishmentNumber(written)).toBe(number);
    }));
    expect(formatKboNumber("0316380841")).toBe("0316.380.841");
    expect(formatKboNumber("2147812701")).toBe("2.147.812.701");
  });
});

describe("establishment number", () => {
  test.each(["2.147.812.701", "2.147.812.897"])("reads %s", (text) => {
    expect(parseEstablishmentNumber(text)).toBe(text.replaceAll(".", ""));
  });

  test.each(["2.147.812.702", "0566.988.259", "9147812701", "2.147.812"])("refuses %s", (text) => {
    expect(parseEstablishmentNumber(text)).toBeNull();
  });
});

describe("national number", () => {
  test("reads a man born in 1993", () => {
    expect(parseNationalNumber("93.05.18-223.61")).toEqual({
      digits: "93051822361", kind: "register", sex: "male", birthDate: { year: 1993, month: 5, day: 18 },
    });
  });

  test("the check digits tell that someone was born in 2000", () => {
    expect(parseNationalNumber("00.01.25-567.77")?.birthDate).toEqual({ year: 2000, month: 1, day: 25 });
  });

  test("reads both kinds of bis number", () => {
    // 93.25.18-223 and 93.45.18-224, checks computed by hand: 97 − (932518223 mod 97) and 97 − (934518224 mod 97).
    expect(parseNationalNumber(`932518223${check97("932518223")}`)).toMatchObject({
      kind: "bis", sex: null, birthDate: { year: 1993, month: 5, day: 18 },
    });
    expect(parseNationalNumber(`934518224${check97("934518224")}`)).toMatchObject({
      kind: "bis", sex: "female", birthDate: { year: 1993, month: 5, day: 18 },
    });
  });

  test("month and day may be unknown", () => {
    expect(parseNationalNumber(`930000223${check97("930000223")}`)?.birthDate).toEqual({ year: 1993, month: null, day: null });
    expect(parseNationalNumber(`932000223${check97("932000223")}`)).toMatchObject({ kind: "bis", birthDate: { month: null } });
  });

  test("a remainder of 0 gives 97", () => {
    // Of 97 serials in a row exactly one leaves no remainder.
    const body = Array.from({ length: 97 }, (_, i) => `930518${String(i + 1).padStart(3, "0")}`).find((b) => Number(b) % 97 === 0);
    expect(parseNationalNumber(`${body}97`)?.birthDate.year).toBe(1993);
    expect(parseNationalNumber(`${body}00`)).toBeNull();
  });

  test.each([
    ["a wrong check", "93.05.18-223.62"],
    ["a month of 13", `931318223${check97("931318223")}`],
    ["30 February", `930230223${check97("930230223")}`],
    ["a serial of 000", `930518000${check97("930518000")}`],
    ["a serial of 999", `930518999${check97("930518999")}`],
    ["ten digits", "9305182236"],
    ["letters", "93.05.18-22A.61"],
  ])("refuses %s", (_, text) => {
    expect(parseNationalNumber(text)).toBeNull();
  });

  test("29 February is a day in 2000 and not in 1900", () => {
    expect(parseNationalNumber(`000229001${check97("2000229001")}`)?.birthDate).toEqual({ year: 2000, month: 2, day: 29 });
    expect(parseNationalNumber(`000229001${check97("000229001")}`)).toBeNull();
  });

  test("no number belongs to both centuries", () => {
    fc.assert(fc.property(padded(999_999_999, 9), (body) => {
      expect(check97(body)).not.toBe(check97(`2${body}`));
    }));
  });

  test("shows only the check digits", () => {
    expect(maskNationalNumber("93051822361")).toBe("**.**.**-***.61");
  });
});

describe("Belgian IBAN", () => {
  test("reads the example of the banks", () => {
    expect(parseBelgianIban("be68 5390 0754 7034")).toBe("BE68539007547034");
    expect(formatIban("BE68539007547034")).toBe("BE68 5390 0754 7034");
  });

  test.each(["BE68539007547035", "BE69539007547034", "NL91ABNA0417164300", "BE6853900754703", "539-0075470-34"])("refuses %s", (text) => {
    expect(parseBelgianIban(text)).toBeNull();
  });

  test("refuses an account whose own check fails although the IBAN's holds", () => {
    // Account 539007547035 with the ISO check digits that belong to it: 98 − (539007547035111400 mod 97).
    const account = "539007547035";
    const iso = String(98n - (BigInt(`${account}111400`) % 97n)).padStart(2, "0");
    expect(parseBelgianIban(`BE${iso}${account}`)).toBeNull();
  });
});

describe("postcode", () => {
  test.each([
    ["1000", "brussel"], ["1299", "brussel"], ["1300", "waals-brabant"], ["1499", "waals-brabant"], ["1500", "vlaams-brabant"],
    ["1999", "vlaams-brabant"], ["2000", "antwerpen"], ["2999", "antwerpen"], ["3000", "vlaams-brabant"], ["3499", "vlaams-brabant"],
    ["3500", "limburg"], ["4000", "luik"], ["5000", "namen"], ["6000", "henegouwen"], ["6599", "henegouwen"], ["6600", "luxemburg"],
    ["6999", "luxemburg"], ["7000", "henegouwen"], ["8000", "west-vlaanderen"], ["9000", "oost-vlaanderen"], ["9999", "oost-vlaanderen"],
    // Zwijndrecht, since 2025 in Oost-Vlaanderen.
    ["2070", "oost-vlaanderen"],
  ])("%s lies in %s", (postcode, province) => {
    expect(provinceOfPostcode(postcode)).toBe(province);
  });

  test.each(["999", "0999", "10000", "B-1000", ""])("refuses %s", (postcode) => {
    expect(provinceOfPostcode(postcode)).toBeNull();
  });
});
