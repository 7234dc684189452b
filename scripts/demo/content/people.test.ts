import { describe, expect, test } from "vitest";
import { municipalities } from "@/db/reference/municipalities";
import { occupations } from "@/db/reference/occupations";
import { rejectionReasons } from "@/lib/domain/applications/rules";
import { demoRejections } from "./decisions";
import { demoEvaluations } from "./evaluations";
import { demoOrganisations, hostingEntities } from "./hosts";
import { demoMotivations } from "./motivations";
import { demoOffers } from "./offers";
import { demoPeople } from "./people";
import { demoPlans } from "./plans";
import { demoStaff } from "./staff";

const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`;

describe("demo people", () => {
  test("200 candidates and the staff have names of their own, so their addresses differ too", () => {
    expect(demoPeople).toHaveLength(200);
    const names = [...demoPeople, ...demoStaff].map(fullName);
    expect(new Set(names).size).toBe(names.length);
  });

  test("candidates live in municipalities that exist, and take their course at a school or centre of the demo", () => {
    const schools = demoOrganisations.filter((host) => ["school", "training-centre"].includes(host.kind)).map((host) => host.key);
    for (const person of demoPeople) {
      expect(municipalities.some((m) => m.name === person.municipality), person.municipality).toBe(true);
      expect(person.age).toBeGreaterThanOrEqual(16);
      expect(person.school !== null).toBe(["pupil", "student", "learner"].includes(person.situation));
      if (person.school !== null) expect(schools).toContain(person.school);
    }
  });

  test("every host has someone who works there, in the role of its kind", () => {
    const offering = new Set<string>(demoOffers.map((offer) => offer.host));
    for (const host of demoOrganisations) expect(demoStaff.some((staff) => staff.host === host.key), host.key).toBe(true);
    for (const code of hostingEntities) expect(demoStaff.some((staff) => staff.host === code && staff.role === "entity"), code).toBe(true);
    for (const host of demoOrganisations.filter((h) => h.kind === "company")) expect(offering.has(host.key), host.key).toBe(true);
    expect(demoStaff.filter((staff) => staff.role === "coordinator")).toHaveLength(3);
    expect(demoStaff.filter((staff) => staff.role === "mediator").length).toBeGreaterThanOrEqual(8);
  });
});

describe("demo texts", () => {
  test("60 motivations of two to five sentences, some for every situation", () => {
    expect(demoMotivations).toHaveLength(60);
    expect(new Set(demoMotivations.map((motivation) => motivation.text)).size).toBe(60);
    for (const { text } of demoMotivations) {
      const sentences = text.split(/(?<=[.!?])\s/u).length;
      expect(sentences, text).toBeGreaterThanOrEqual(2);
      expect(sentences, text).toBeLessThanOrEqual(5);
    }
    for (const situation of new Set(demoPeople.map((person) => person.situation))) {
      expect(demoMotivations.some((motivation) => motivation.situation === situation), situation).toBe(true);
    }
  });

  test("40 plans, each with a goal and at least three competences that say how they are learned", () => {
    expect(demoPlans).toHaveLength(40);
    expect(new Set(demoPlans.map((plan) => plan.occupation)).size).toBe(40);
    for (const { occupation, objective, competences } of demoPlans) {
      expect(occupations.some((o) => o.code === occupation)).toBe(true);
      expect(objective).toMatch(/\.$/u);
      expect(competences.length).toBeGreaterThanOrEqual(3);
      for (const { name, method } of competences) {
        expect(name.length, name).toBeGreaterThan(5);
        expect(method.length, method).toBeGreaterThan(10);
      }
    }
  });

  test("every coded reason for a refusal has its sentence", () => {
    for (const reason of rejectionReasons) expect(demoRejections.some((rejection) => rejection.reason === reason), reason).toBe(true);
  });

  test("both evaluations are written from every side", () => {
    for (const kind of ["mid-term", "final"]) {
      for (const author of ["entity", "student", "school", "mediator"]) {
        expect(demoEvaluations.some((evaluation) => evaluation.kind === kind && evaluation.author === author), `${kind} ${author}`).toBe(true);
      }
    }
  });
});
