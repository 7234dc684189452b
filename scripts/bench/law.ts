import { checkCompliance } from "@/lib/domain/regulation/check";
import { validTo } from "@/lib/domain/regulation/choose-version";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { builtInParameters, withExtraRows } from "@/lib/domain/regulation/parameters/parameters";
import { complianceRequest } from "@/lib/domain/regulation/schema";
import type { BenchFigure } from "@/scripts/bench/import";

const requests = 1000;
const rounds = 120;

/** Milliseconds of the quickest of many rounds: what others do on the machine can only slow it down. */
const quickest = (work: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - begun) / 1e6);
  }
  return least;
};

/** The least that can be asked of each instrument, on a day on which its last version held. */
const smallest = Object.values(instruments).map((instrument) => {
  const last = instrument.versions.at(-1);

  return { instrument: instrument.code, startsOn: (last && validTo(instrument, last)) ?? "2026-03-02" };
});

/** All that can be asked at once. */
const known = {
  endsOn: "2026-08-28", signedOn: "2017-01-02", hoursPerWeek: 22.8, fullTimeHoursPerWeek: 38, totalHours: 400,
  candidate: { birthDate: "1999-03-01", mayWorkInBelgium: true, compulsoryForBelgianDiploma: false, jobSeeker: true, employed: false, registeredSince: "2021-09-01", workDisability: false, sicknessBenefit: false, educationLevel: "low", bitDay: 160, compulsorySchooling: false },
  host: { kind: "flemish-government", sanctions: [{ decidedOn: "2019-05-10" }], recognisedWorkplace: true, weeksWorkedBefore: 0 },
  plan: { kind: "opleidingsplan", requestedOn: "2016-12-01", approvedOn: "2016-12-15", objective: "Leren", competences: [{ name: "Plannen", method: "Meekijken" }] },
  followUpContract: { startsOn: "2026-08-31", openEnded: true }, allowanceCents: 50_000, trainingYear: 2,
  otherPlacements: [{ instrument: "bis", startsOn: "2023-02-01", endsOn: "2023-03-01", hoursPerWeek: 38 }],
};

/** Checks against validation of the same requests: milliseconds of both and how many times the one costs the other. */
const compare = (bodies: readonly object[]): { check: number; validate: number } => {
  const facts = bodies.map((body) => complianceRequest.parse(body));
  const parameters = withExtraRows(builtInParameters, {});
  return {
    validate: quickest(() => { for (const body of bodies) complianceRequest.safeParse(body); }),
    check: quickest(() => { for (const one of facts) checkCompliance(one, parameters); }),
  };
};

const figure = (name: string, { check, validate }: { check: number; validate: number }): BenchFigure =>
  ({ name: `law: 1,000 checks ${name}`, value: check, unit: "ms", ratio: check / validate });

const times = (bodies: readonly object[]): object[] => Array.from({ length: requests }, (_, index) => bodies[index % bodies.length] ?? {});

/**
 * What 1,000 checks of the law cost against validating the same 1,000 requests with their schema: of the smallest requests
 * there are, of the instrument whose smallest request costs most, and of requests in which everything is told.
 */
export const benchLaw = async (): Promise<BenchFigure[]> => {
  const byInstrument = smallest.map((body) => ({ body, ...compare(times([body])) }));
  const dearest = byInstrument.reduce((a, b) => (b.check / b.validate > a.check / a.validate ? b : a));
  return [
    figure("of the smallest requests", compare(times(smallest))),
    figure(`of the smallest ${dearest.body.instrument} request, which costs most`, dearest),
    figure("of requests that tell everything", compare(times(smallest.map((body) => ({ ...known, ...body, ...(body.startsOn > known.endsOn && { endsOn: undefined }) }))))),
  ];
};
