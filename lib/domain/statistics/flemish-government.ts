import { unknownFigure, type Protected } from "@/lib/domain/disclosure/protect";
import { byTableOrder } from "./instrument-family";
import { hireDelays, type AgeBand, type HireDelay, type HostCount, type SchoolCounts, type YearCounts } from "./year-counts";
import { domainCell, hostCell, noDomain, protectYear, type HostTheme } from "./year-tables";

export interface DomainFigures {
  /** Code of the policy domain; null = outside the domains, or an entity that is in no list. */
  domain: string | null;
  count: Protected;
  /** By the code of the entity; empty = in no list. */
  entities: { entity: string; count: Protected }[];
}

export interface InstrumentCount {
  instrument: string;
  count: Protected;
}

/** The questions of parliament on internships at the Flemish government, by the ids of the answers. */
export interface GovernmentFigures {
  /** Q2.1: places of all kinds, by kind and by entity in the domain of the last day of the year. */
  offeredPlaces: Protected;
  offeredInstruments: InstrumentCount[];
  offeredDomains: DomainFigures[];
  /** Q2.2a and Q2.2b. */
  viaSchool: Protected;
  viaTrainingCentre: Protected;
  /** Q2.3a to Q2.3c: each person once. */
  education: Record<keyof SchoolCounts["education"], Protected>;
  gender: Record<keyof SchoolCounts["gender"], Protected>;
  age: Record<AgeBand | "unknown", Protected>;
  /** Q2.3d: placements by entity, in the domain of their first day. */
  domains: DomainFigures[];
  /** Q2.3e: groups that may overlap. */
  facilitated: { persons: Protected; foreignOrigin: Protected; disability: Protected };
  /** Q2.4, and by entity. */
  agreementsSigned: Protected;
  agreementDomains: DomainFigures[];
  /** Q2.5. */
  offeredTrainingPlaces: Protected;
  /** Q2.6, by how soon after the placement and by its kind. */
  hiredAfterwards: Protected;
  hiredDelay: Record<HireDelay, Protected>;
  hiredInstruments: InstrumentCount[];
}

/** Answers the questions about one year, protected together with every other answer about that year. */
export const flemishGovernment = (counts: YearCounts): GovernmentFigures => {
  const figures = protectYear(counts);
  const figure = (id: string): Protected => figures.get(id) ?? unknownFigure;
  const byInstrument = (theme: "offered" | "hired", instruments: readonly string[]): InstrumentCount[] =>
    [...new Set(instruments)].toSorted(byTableOrder).map((instrument) => ({ instrument, count: figure(`${theme}/instrument/${instrument}`) }));
  const delay = (after: HireDelay) => figure(`hired/delay/${after}`);
  return {
    offeredPlaces: figure("offered/all"),
    offeredInstruments: byInstrument("offered", (counts.offered ?? []).map(({ instrument }) => instrument)),
    offeredDomains: domainFigures("offered", counts.offered ?? [], figure),
    viaSchool: figure("school/via-school"),
    viaTrainingCentre: figure("school/via-training-centre"),
    education: { low: figure("education/low"), middle: figure("education/middle"), high: figure("education/high"), unknown: figure("education/unknown") },
    gender: { female: figure("gender/female"), male: figure("gender/male"), x: figure("gender/x"), unknown: figure("gender/unknown") },
    age: {
      "under-18": figure("age/under-18"), "18-20": figure("age/18-20"), "21-24": figure("age/21-24"), "25-29": figure("age/25-29"),
      "30-39": figure("age/30-39"), "40-54": figure("age/40-54"), "55-plus": figure("age/55-plus"), unknown: figure("age/unknown"),
    },
    domains: domainFigures("school", counts.school?.hosts ?? [], figure),
    facilitated: { persons: figure("facilitated"), foreignOrigin: figure("foreignOrigin"), disability: figure("disability") },
    agreementsSigned: figure("agreements/all"),
    agreementDomains: domainFigures("agreements", counts.agreements ?? [], figure),
    offeredTrainingPlaces: figure("offered/instrument/oao"),
    hiredAfterwards: figure("hired/all"),
    hiredDelay: { [hireDelays[0]]: delay("0-3"), [hireDelays[1]]: delay("3-12"), [hireDelays[2]]: delay("over-12") },
    hiredInstruments: byInstrument("hired", (counts.hired?.instruments ?? []).map(({ instrument }) => instrument)),
  };
};

/** Domains by their code, those without one last; entities by theirs. Never by size, which would tell what is hidden. */
const domainFigures = (theme: HostTheme, hosts: readonly Pick<HostCount, "domain" | "entity">[], figure: (id: string) => Protected): DomainFigures[] => {
  const domains = [...new Set(hosts.map(({ domain }) => domain))].toSorted((a, b) => Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1));
  return domains.map((domain) => {
    const entities = [...new Set(hosts.filter((host) => host.domain === domain).map(({ entity }) => entity))];
    return {
      domain,
      count: figure(domainCell(theme, domain ?? noDomain)),
      entities: entities.toSorted().map((entity) => ({ entity, count: figure(hostCell(theme, { domain, entity })) })),
    };
  });
};
