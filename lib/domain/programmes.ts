import { lastDayOfMonths } from "@/lib/domain/regulation/calendar";

/** A project of a city for higher-educated people. Its texts stand in the messages `programmes.items.<slug>`. */
export interface CityProgramme {
  slug: string;
  /** Its Dutch name, as the API gives it; pages take theirs from the messages. */
  name: string;
  /** Name of the city as an organisation. */
  hostName: string;
  /** Null where the city names no fixed number. */
  places: number | null;
  /** A temporary job is no placement and stands outside the rules on placements. */
  kind: "placement" | "employment";
  /** Longest stay of one participant. */
  months: number;
  /** Keys of its sources in the messages. */
  sources: readonly string[];
}

/** The three practices of the database of the Association of Flemish Cities and Municipalities (VVSG). */
export const cityProgrammes = [
  { slug: "antwerpen-hoa", name: "Werkervaring voor hoogopgeleide anderstaligen", hostName: "Stad Antwerpen", places: 20, kind: "employment", months: 12, sources: ["practices", "news"] },
  { slug: "genk-springplank", name: "Springplank voor divers talent", hostName: "Stad Genk", places: null, kind: "placement", months: 6, sources: ["practices", "pact", "news"] },
  { slug: "gent-bis", name: "Beroepsinlevingsstages bij de stad", hostName: "Stad Gent", places: 30, kind: "placement", months: 6, sources: ["practices"] },
] as const satisfies readonly CityProgramme[];

/** Parts of a programme's text, in the order of its page. */
export const programmeSections = ["content", "guidance", "results", "join"] as const;

const programmeOf = (slug: string): CityProgramme | undefined => cityProgrammes.find((programme) => programme.slug === slug);

/** What a programme offers; one that we do not know offers placements under the law. */
export const programmeKindOf = (slug: string): CityProgramme["kind"] => programmeOf(slug)?.kind ?? "placement";

/** The last day on which a stay that begins on a day may end by the programme's own rule, or null when we know none. */
export const lastDayInProgramme = (slug: string, startsOn: string): string | null => {
  const months = programmeOf(slug)?.months;
  return months === undefined ? null : lastDayOfMonths(startsOn, months);
};
