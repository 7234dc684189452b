import type { OccupationCode } from "@/db/reference/occupations";
import type { HostKey } from "./hosts";

export type DemoFacility = "wheelchair" | "language-practice" | "telework" | "quiet" | "flexible-hours" | "public-transport";

/** Forms that can still start, and the temporary job of the programme of Antwerpen. */
export type DemoOfferForm =
  | "school" | "bvs" | "wes" | "oplstage" | "bis" | "ibo" | "ibo-plus" | "oao" | "sao" | "so-ot" | "employment";

/** One place as an organisation would write it. No dates: days count from the day on which the demo data are made. */
export interface DemoOffer {
  key: string;
  host: HostKey;
  form: DemoOfferForm;
  programme?: "antwerpen-hoa" | "genk-springplank" | "gent-bis";
  title: string;
  summary: string;
  /** What you do; each line stands by itself. */
  tasks: readonly string[];
  learning: readonly string[];
  /** Who guides you, and how. */
  guidance: string;
  requirements: readonly string[];
  occupation: OccupationCode;
  level: "none" | "secondary" | "bachelor" | "master";
  hours: number;
  /** Calendar days, weeks or months as the law counts them for the form. */
  length: { days: number } | { weeks: number } | { months: number };
  places: number;
  /** Name of a municipality of the reference data. */
  municipality: string;
  street: string;
  startsIn: number;
  /** Days until the last day to apply; null = open all the time. */
  applyWithin: number | null;
  /** A month, for the given hours; only where the organisation pays a fixed amount. */
  allowanceCents?: number;
  travel?: boolean;
  facilities: readonly DemoFacility[];
  mentor: string;
  /** The diversity service helps to find the trainee. */
  facilitated?: boolean;
}
