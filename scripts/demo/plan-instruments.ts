import type { Actor } from "@/lib/domain/access";
import { needsEnrolmentFor, processOf } from "@/lib/domain/placements/process";
import type { Candidate } from "@/scripts/demo/cast";
import { demoInstruments, type DemoInstrument, type DemoState } from "@/scripts/demo/content/instrument-placements";
import { guides, partnerMediators } from "@/scripts/demo/content/mediators";
import { editionOf, offerByKey, type Edition } from "@/scripts/demo/edition";
import type { InstrumentFile } from "@/scripts/demo/instrument-file";
import { refer } from "@/scripts/demo/instrument-openings";
import { findPersona } from "@/scripts/demo/personas";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import { tellInstrument } from "@/scripts/demo/tell-instrument";
import { tellOffer } from "@/scripts/demo/tell-offer";
import type { World } from "@/scripts/demo/world";

/** In which week from today it begins, so that its state is today's; a completed one ended two weeks ago. */
const startWeeks: Partial<Record<DemoState, number>> = {
  prepared: 8, "approval-requested": 7, refused: 7, approved: 6, presented: 5, signed: 2, running: -5, suspended: -6, "ended-early": -12, cancelled: 4,
};

const startWeek = (state: DemoState, weeks: number): number =>
  startWeeks[state] === undefined ? -weeks - 2 : Math.max(startWeeks[state], state === "running" ? 1 - weeks : -99);

/** Weeks that a placement of this offer lasts. */
const weeksOf = ({ weeks, offers: [key = ""] }: DemoInstrument): number => {
  if (weeks !== undefined) return weeks;
  const { length } = offerByKey(key);
  return "weeks" in length ? length.weeks : "days" in length ? Math.ceil(length.days / 7) : Math.floor(length.months * 4.3);
};

/** Everyone is in one placement of these at most. */
const takeFree = (world: World, taken: Set<Candidate>, wanted: DemoInstrument): Candidate => {
  const isWanted = ({ person, actor }: Candidate) =>
    !findPersona(actor.personId) && wanted.trainees.some((one) => one === person.situation || (person.background.startsWith(one) && person.age >= 18));
  const free = world.cast.candidates.find((candidate) => !taken.has(candidate) && isWanted(candidate));
  if (!free) throw new Error(`Nobody is left for ${wanted.instrument}.`);
  taken.add(free);
  return free;
};

interface Planned {
  world: World;
  demo: DemoInstrument;
  state: DemoState;
  index: number;
  candidate: Candidate;
}

const editionFor = ({ world: { calendar }, demo, state, index }: Planned): Edition => {
  const weeks = weeksOf(demo);
  const startsOn = calendar.startOfWeek(startWeek(state, weeks));
  const startsIn = calendar.offsetOf(startsOn);
  const offer = offerByKey(demo.offers[index % demo.offers.length] ?? "");
  return editionOf(calendar, { offer, startsOn, publishedIn: startsIn - 110 - index, applyWithin: startsIn - 50, places: 1, weeks: demo.weeks });
};

/** A partner mediates for its own candidates where the kind lets it, and decides on their WES; all the rest is VDAB's. */
const mediatorsOf = (world: World, { demo: { instrument }, index, candidate }: Planned): { guide: Actor; mediator: Actor; decider: Actor } => {
  const name = guides.get(candidate.actor.name);
  const guide = world.cast.mediator(name ?? "Arne Janssens");
  const isPartners = name !== undefined && partnerMediators.includes(name) && processOf(instrument)?.parties.includes("mediator") === true;
  return {
    guide, mediator: isPartners ? guide : world.cast.mediator("Arne Janssens"),
    decider: world.cast.mediator(isPartners ? "Dries Coppieters" : index % 2 === 0 ? "Els Verbeeck" : "Noor Stevens"),
  };
};

const fileOf = (planned: Planned): InstrumentFile => {
  const { world, demo, state, candidate } = planned;
  const edition = editionFor(planned);
  const course = needsEnrolmentFor(demo.instrument) ? world.cast.courseOn(candidate, world.calendar.workday(world.calendar.offsetOf(edition.startsOn) - 70)) : null;
  return {
    world, random: randomFor(`${demo.instrument} ${state} of ${candidate.actor.name}`), instrument: demo.instrument, edition, candidate, state,
    ...mediatorsOf(world, planned), supervisor: course?.supervisor ?? null, applicationId: null, placementId: null,
  };
};

/** A proposal that waits for the answer of Amina. */
async function* tellProposal(file: InstrumentFile): Story {
  yield `${file.world.calendar.workday(-2)}T10:20`;
  await refer(file);
}

const proposal = (world: World): Story[] => {
  const candidate = world.cast.candidate("Amina Bensalah");
  const edition = editionOf(world.calendar, { offer: offerByKey("brugge-wes"), startsOn: world.calendar.startOfWeek(7), publishedIn: -47, applyWithin: 24, places: 1 });
  const mediator = world.cast.mediator(guides.get(candidate.actor.name) ?? "");
  return [tellOffer(world, { edition }), tellProposal({
    world, random: randomFor("proposal for Amina"), instrument: "wes", edition, candidate, guide: mediator, mediator, decider: mediator, supervisor: null, state: "prepared", applicationId: null, placementId: null,
  })];
};

/** Farid is to sign: his werkervaringsstage at the roads agency was approved last week. */
const persona = (world: World): Planned => ({
  world, demo: { instrument: "wes", offers: ["anb-groen"], trainees: [], weeks: 20, states: ["presented"] }, state: "presented", index: 0, candidate: world.cast.candidate("Farid Karimian"),
});

/** The stories of all kinds but schoolstages: an offer for each, and its placement up to its state. */
export const planInstruments = (world: World): Story[] => {
  const taken = new Set<Candidate>();
  const planned = demoInstruments.flatMap((demo) => demo.states.map((state, index): Planned => ({ world, demo, state, index, candidate: takeFree(world, taken, demo) })));
  return [
    ...proposal(world),
    ...[persona(world), ...planned].map(fileOf).flatMap((file) => [tellOffer(world, { edition: file.edition }), tellInstrument(file)]),
  ];
};
