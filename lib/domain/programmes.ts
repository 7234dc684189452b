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
