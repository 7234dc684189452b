import { describe, expect, test } from "vitest";
import { flemishEntities } from "@/db/reference/entities";
import { municipalities } from "@/db/reference/municipalities";
import { policyDomains } from "@/db/reference/policy-domains";
import { recogniseEntity } from "@/db/reference/recognise-entity";
import { parseEnterpriseNumber } from "@/lib/domain/identifiers";

interface Period {
  validFrom: string | null;
  validTo: string | null;
}

const covers = ({ validFrom, validTo }: Period, day: string): boolean => (validFrom ?? "") <= day && day <= (validTo ?? "9999");

const domainOf = (code: string, day: string): string | undefined =>
  flemishEntities.find((entity) => entity.code === code)?.domains.find((period) => covers(period, day))?.domain;

test.each([["2017-06-30", 11], ["2020-08-31", 11], ["2020-09-01", 10], ["2022-12-31", 10], ["2023-12-31", 10], ["2024-01-01", 8]])(
  "on %s there are %i policy domains",
  (day, count) => {
    expect(policyDomains.filter((domain) => covers(domain, day))).toHaveLength(count);
  },
);

describe("entities", () => {
  test("codes and names are unique, numbers and seats exist", () => {
    expect(new Set(flemishEntities.map((entity) => entity.code)).size).toBe(flemishEntities.length);
    const names = flemishEntities.flatMap((entity) => [entity.name, ...entity.otherNames]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const entity of flemishEntities) {
      if (entity.enterpriseNumber) expect(parseEnterpriseNumber(entity.enterpriseNumber)).toBe(entity.enterpriseNumber);
      expect(municipalities.map((m) => m.nis), entity.code).toContain(entity.seat);
      if (entity.successor) expect(flemishEntities.map((e) => e.code)).toContain(entity.successor);
    }
  });

  test("an entity has one domain on every day it exists, and only while that domain exists", () => {
    for (const entity of flemishEntities.filter((e) => e.code !== "go")) {
      for (const day of ["2017-06-30", "2020-08-31", "2020-09-01", "2022-06-30", "2023-05-31", "2023-06-01", "2023-12-31", "2024-01-01", "2026-11-24"]) {
        const current = entity.domains.filter((period) => covers(period, day));
        expect(current.length, `${entity.code} on ${day}`).toBe(covers(entity, day) ? 1 : 0);
        for (const { domain } of current) {
          expect(policyDomains.some((d) => d.code === domain && covers(d, day)), `${entity.code} on ${day}`).toBe(true);
        }
      }
    }
  });

  test("domains follow the mergers", () => {
    expect(domainOf("agentschap-binnenlands-bestuur", "2020-08-31")).toBe("kb");
    expect(domainOf("agentschap-binnenlands-bestuur", "2020-09-01")).toBe("kbbj");
    expect(domainOf("toerisme-vlaanderen", "2017-03-01")).toBe("iv");
    expect(domainOf("vdab", "2023-12-31")).toBe("wse");
    expect(domainOf("vdab", "2024-01-01")).toBe("wewils");
    expect(domainOf("departement-landbouw-en-visserij", "2024-01-01")).toBeUndefined();
    expect(domainOf("agentschap-landbouw-en-zeevisserij", "2024-01-01")).toBe("wewils");
    expect(domainOf("go", "2022-06-30")).toBeUndefined();
  });

  test("57 entities of the ten domains existed or were named in 2022", () => {
    expect(flemishEntities.filter((entity) => entity.code !== "go" && covers(entity, "2022-12-31"))).toHaveLength(57);
  });
});

describe("recognising a name", () => {
  // Every name in the register of 2022.
  test.each([
    "AGODI", "Agentschap Binnenlands Bestuur", "Agentschap Overheidspersoneel", "Agentschap Wegen en Verkeer", "Agentschap voor Natuur en Bos",
    "De Vlaamse Waterweg", "Departement Cultuur, Jeugd en Media", "Departement Economie, Wetenschap en Innovatie",
    "Departement Financiën en Begroting", "Departement Kanselarij en Buitenlandse Zaken", "Departement Landbouw en Visserij",
    "Departement Mobiliteit en Openbare Werken", "Departement Omgeving", "Departement Onderwijs en Vorming",
    "Departement Welzijn, Volksgezondheid en Gezin", "Departement Werk en Sociale Economie", "Digitaal Vlaanderen", "Het Facilitair Bedrijf",
    "ILVO", "Onroerend Erfgoed", "Opgroeien", "Plantentuin Meise", "Sport Vlaanderen", "Toerisme Vlaanderen", "Vlaamse Belastingdienst",
  ])("%s under the shared number", (name) => {
    expect(recogniseEntity(name, "0316380841")?.name).toBe(name);
  });

  test("VDAB has its own number", () => {
    expect(recogniseEntity("VDAB", "0887010362")?.code).toBe("vdab");
    expect(recogniseEntity("vdab", null)?.code).toBe("vdab");
  });

  test("case, accents and punctuation make no difference", () => {
    expect(recogniseEntity("  departement FINANCIEN & begroting ", null)?.code).toBe("departement-financien-en-begroting");
    expect(recogniseEntity("Agentschap Innoveren & Ondernemen", null)?.code).toBe("vlaio");
  });

  test("another number or an unknown name is nobody", () => {
    expect(recogniseEntity("Opgroeien", "0566988259")).toBeNull();
    expect(recogniseEntity("Werkgever 0013", "0316380841")).toBeNull();
    expect(recogniseEntity("", null)).toBeNull();
  });
});
