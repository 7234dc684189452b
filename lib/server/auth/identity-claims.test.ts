import { describe, expect, test } from "vitest";
import { readClaims } from "./identity-claims";

const person = { sub: "a1", given_name: "Karen", family_name: "Dewulf" };

describe("the claims of ACM/IDM", () => {
  test("rights are read as role and organisation; those of other applications and broken ones are nobody's", () => {
    expect(readClaims({
      ...person, vo_doelgroepcode: "GID", vo_orgcode: "OVO002949", vo_orgnaam: "Agentschap Wegen en Verkeer",
      opstap_rol_3d: ["Organisatie:0316380841", "bemiddelaar:0887.010.362", "Kiosk:0316380841", "School", "School:"],
    })).toMatchObject({
      subject: "a1", isCitizen: false, organisationCode: "OVO002949", organisationName: "Agentschap Wegen en Verkeer",
      rights: [{ role: "entity", organisationCode: "0316380841" }, { role: "mediator", organisationCode: "0887.010.362" }],
    });
  });

  test("one right may come as a text", () => {
    expect(readClaims({ ...person, opstap_rol_3d: "Coordinator:0316380841" })?.rights)
      .toEqual([{ role: "coordinator", organisationCode: "0316380841" }]);
  });

  test("no claim of rights is not the same as no rights", () => {
    expect(readClaims(person)?.rights).toBeNull();
    expect(readClaims({ ...person, opstap_rol_3d: [] })?.rights).toEqual([]);
  });

  test("an address counts only when the provider verified it", () => {
    expect(readClaims({ ...person, email: "Karen@Example.be", email_verified: true })?.email).toBe("karen@example.be");
    expect(readClaims({ ...person, email: "karen@example.be" })?.email).toBeNull();
    expect(readClaims({ ...person, email: "karen@example.be", email_verified: false })?.email).toBeNull();
  });

  test("a citizen is known by the target group", () => {
    expect(readClaims({ ...person, vo_doelgroepcode: "BUR" })?.isCitizen).toBe(true);
  });

  test.each([null, {}, { sub: "a1" }, { ...person, sub: "" }, { ...person, given_name: " " }, { ...person, opstap_rol_3d: 7 }])(
    "%j names nobody",
    (profile) => {
      expect(readClaims(profile)).toBeNull();
    },
  );
});
