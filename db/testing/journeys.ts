import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { jobSeekers } from "@/db/schema/mediation";
import type { offers } from "@/db/schema/offers";
import { mandates } from "@/db/schema/people";
import type { Cast } from "@/db/testing/instrument-scene";
import { scenarioDay } from "@/db/testing/scenario";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import type { ArrangePlacement } from "@/lib/domain/placements/schema";

/** Who of a cast acts; `decider` is the colleague at VDAB with a mandate. */
export type Member = keyof Pick<Cast, "entity" | "school" | "mediator" | "decider" | "candidate">;

/** How one kind of placement runs from offer to first day, written by hand: the tests hold the code to it. */
export interface Journey {
  host: OrganisationKind;
  today: string;
  offer: Pick<typeof offers.$inferInsert, "startsOn" | "endsOn" | "hoursPerWeek"> & { startsOn: string } & Partial<typeof offers.$inferInsert>;
  /** How the file begins; `job` is no placement at all. */
  opening: "application" | "referral" | "mediator" | "job";
  terms: Partial<ArrangePlacement>;
  arrangedBy: readonly Member[];
  /** Who hands the plan in, the first of them in a walk; none where there is no plan. */
  planBy: readonly Member[];
  /** VDAB or a partner approves that plan. */
  approved: boolean;
  signedBy: readonly Member[];
  startedBy: readonly Member[];
  /** What a sanction of VDAB on the employer does. */
  sanction: "refuses" | "warns" | "nothing";
  /** What has to be known of the candidate first. */
  prepare?: (cast: Cast) => Promise<unknown>;
}

const spring = { startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19 };
const schoolYear = { startsOn: "2026-12-01", endsOn: "2027-06-30" };
const mediated = { arrangedBy: ["mediator", "entity"], signedBy: ["mediator", "candidate", "entity"], startedBy: ["entity", "mediator"] } as const;
const base = { host: "company", today: scenarioDay, terms: {}, planBy: [], approved: false } as const;

const setSeeker = (values: Partial<typeof jobSeekers.$inferInsert>) => ({ candidate }: Cast) =>
  db().update(jobSeekers).set(values).where(eq(jobSeekers.personId, candidate.personId));

const wes: Journey = { ...base, ...mediated, offer: { instrument: "wes", ...spring }, opening: "referral", planBy: ["mediator", "entity"], approved: true, sanction: "refuses" };

const ibo: Journey = {
  ...base, offer: { instrument: "ibo", ...spring, hoursPerWeek: 30 }, opening: "referral", planBy: ["entity", "mediator"], approved: true,
  arrangedBy: ["entity", "mediator"], signedBy: ["entity", "candidate", "mediator"], startedBy: ["entity", "mediator"], sanction: "refuses",
  terms: { mayWorkInBelgium: true, referenceWageCents: 260_000, premiumRate: 0.8, weeksWorkedBefore: 0 },
};

const oao: Journey = {
  ...base, offer: { instrument: "oao", ...schoolYear, hoursPerWeek: 24 }, opening: "application", planBy: ["school", "entity"], terms: { trainingYear: 2 },
  arrangedBy: ["school", "entity"], signedBy: ["candidate", "entity", "school"], startedBy: ["school", "entity"], sanction: "warns",
};

/** One row a kind; a kind that the code opens and that has no row here fails its test. */
export const journeys: Readonly<Record<string, Journey>> = {
  school: {
    ...base, host: "flemish-government", offer: { instrument: "school", ...spring }, opening: "application",
    arrangedBy: ["entity", "school"], signedBy: ["candidate", "school", "entity"], startedBy: ["entity", "school"], sanction: "warns",
  },
  bvs: { ...base, ...mediated, offer: { instrument: "bvs", ...spring, endsOn: "2027-02-26" }, opening: "mediator", sanction: "refuses" },
  wes,
  bis: {
    // In the window of 3 weeks to 3 months before the start, and within the months whose minimum allowance is known.
    ...base, host: "flemish-government", today: "2025-11-24", opening: "application", planBy: ["entity"], approved: true,
    offer: { instrument: "bis", startsOn: "2026-01-05", endsOn: "2026-03-27", hoursPerWeek: 30, payer: "host", allowanceCents: 106_000 },
    terms: { allowanceCents: 106_000, compulsoryForDiploma: false, mayWorkInBelgium: true, wayOfEnding: "Met een opzeg van een week." },
    arrangedBy: ["entity"], signedBy: ["candidate", "entity"], startedBy: ["entity"], sanction: "refuses",
    prepare: ({ decider }) => db().update(mandates).set({ validFrom: "2025-01-01" }).where(eq(mandates.personId, decider.personId)),
  },
  ibo,
  "ibo-plus": {
    ...ibo, offer: { ...ibo.offer, instrument: "ibo-plus" }, terms: { mayWorkInBelgium: true },
    prepare: (cast) => setSeeker({ groundVerifiedAt: new Date("2026-11-01T09:00:00Z"), groundVerifiedById: cast.mediator.personId })(cast),
  },
  oao,
  sao: { ...oao, offer: { instrument: "sao", ...schoolYear, hoursPerWeek: 12 }, terms: {} },
  oplstage: { ...base, ...mediated, offer: { instrument: "oplstage", ...spring }, opening: "mediator", sanction: "refuses", prepare: setSeeker({ education: "vdab-course" }) },
  "so-ot": {
    ...base, offer: { instrument: "so-ot", ...spring, endsOn: "2027-08-31", hoursPerWeek: 24 }, opening: "application", terms: { trainingYear: 1, compulsorySchooling: false },
    arrangedBy: ["school", "entity"], signedBy: ["candidate", "entity"], startedBy: ["school", "entity"], sanction: "refuses",
  },
  employment: {
    ...base, host: "local-government", offer: { kind: "employment", instrument: null, startsOn: "2027-02-01", endsOn: "2028-01-31", hoursPerWeek: 38 }, opening: "job",
    arrangedBy: [], signedBy: [], startedBy: ["entity"], sanction: "nothing",
  },
};
