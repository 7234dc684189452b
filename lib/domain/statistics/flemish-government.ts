import { protectCount, protectCounts, unknownFigure, type Protected } from "@/lib/domain/disclosure/protect";
import type { AgeBand, SchoolCounts, YearCounts } from "./year-counts";
import { domainCell, hostCell, noDomain, yearTables } from "./year-tables";

export interface DomainFigures {
  /** Code of the policy domain; null = outside the domains, or an entity that is in no list. */
  domain: string | null;
  count: Protected;
  entities: { name: string; count: Protected }[];
}

/** The questions of source 002 on internships at the Flemish government, by the ids of the answers. */
export interface GovernmentFigures {
  offeredPlaces: Protected;
  viaSchool: Protected;
  viaTrainingCentre: Protected;
  education: Record<keyof SchoolCounts["education"], Protected>;
  gender: Record<keyof SchoolCounts["gender"], Protected>;
  age: Record<AgeBand | "unknown", Protected>;
  domains: DomainFigures[];
  facilitated: { persons: Protected; foreignOrigin: Protected; disability: Protected };
  agreementsSigned: Protected;
  offeredTrainingPlaces: Protected;
  hiredAfterwards: Protected;
}

/** Answers the questions about one year, protected together with every other answer about that year. */
export const flemishGovernment = (counts: YearCounts): GovernmentFigures => {
  const figures = protectCounts(yearTables(counts));
  const figure = (id: string): Protected => figures.get(id) ?? unknownFigure;
  return {
    offeredPlaces: protectCount(counts.offeredPlaces),
    viaSchool: figure("school/via-school"),
    viaTrainingCentre: figure("school/via-training-centre"),
    education: { low: figure("education/low"), middle: figure("education/middle"), high: figure("education/high"), unknown: figure("education/unknown") },
    gender: { female: figure("gender/female"), male: figure("gender/male"), x: figure("gender/x"), unknown: figure("gender/unknown") },
    age: {
      "under-18": figure("age/under-18"), "18-20": figure("age/18-20"), "21-24": figure("age/21-24"), "25-29": figure("age/25-29"),
      "30-39": figure("age/30-39"), "40-54": figure("age/40-54"), "55-plus": figure("age/55-plus"), unknown: figure("age/unknown"),
    },
    domains: counts.school ? domainFigures(counts.school, figure) : [],
    facilitated: { persons: figure("facilitated"), foreignOrigin: figure("foreignOrigin"), disability: figure("disability") },
    agreementsSigned: protectCount(counts.agreementsSigned),
    offeredTrainingPlaces: protectCount(counts.offeredTrainingPlaces),
    hiredAfterwards: protectCount(counts.hiredAfterwards),
  };
};

const domainFigures = (school: SchoolCounts, figure: (id: string) => Protected): DomainFigures[] => {
  const domains = [...new Set(school.hosts.map(({ domain }) => domain))].toSorted((a, b) => Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1));
  return domains.map((domain) => ({
    domain,
    count: figure(domainCell(domain ?? noDomain)),
    entities: school.hosts
      .filter((host) => host.domain === domain)
      .toSorted((a, b) => a.host.localeCompare(b.host, "nl"))
      .map((host) => ({ name: host.host, count: figure(hostCell(host)) })),
  }));
};
