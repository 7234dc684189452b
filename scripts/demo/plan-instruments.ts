import type { Actor } from "@/lib/domain/access";
import { needsEnrolmentFor, processOf } from "@/lib/domain/placements/process";
import { placementStatuses } from "@/lib/domain/placements/status";
import type { Candidate } from "@/scripts/demo/cast";
import { demoInstruments, demoVariants, type DemoPlace, type DemoState, type DemoVariant } from "@/scripts/demo/content/instrument-placements";
import { guides, partnerMediators } from "@/scripts/demo/content/mediators";
import { editionOf, offerByKey, type Edition } from "@/scripts/demo/edition";
import type { InstrumentFile } from "@/scripts/demo/instrument-file";
import { refer } from "@/scripts/demo/instrument-openings";
import { findPersona } from "@/scripts/demo/personas";
import { randomFor } from "@/scripts/demo/random";
import { reachableStatuses } from "@/scripts/demo/reachable-statuses";
import type { Story } from "@/scripts/demo/story";
import { tellInstrument } from "@/scripts/demo/tell-instrument";
import { tellOffer } from "@/scripts/demo/tell-offer";
import type { World } from "@/scripts/demo/world";

/** Imported years stand alone: no placement of the demo began before. */
const earliest = "2025-01-01";

/** In which week from today it begins, so that its state is today's; a completed one ended two weeks ago. */
const startWeeks: Partial<Record<DemoState, number>> = {
  prepared: 8, "approval-requested": 7, refused: 7, approved: 6, presented: 5, signed: 2, running: -5, suspended: -6, "ended-early": -12, cancelled: 4,
};

const startWeek = (state: DemoState, weeks: number): number =>
  startWeeks[state] === undefined ? -weeks - 2 : Math.max(startWeeks[state], state === "running" ? 1 - weeks : -99);

/** Weeks that a placement lasts. */
const weeksOf = ({ weeks, offer }: DemoPlace): number => {
  if (weeks !== undefined) return weeks;
  const { length } = offerByKey(offer);
  return "weeks" in length ? length.weeks : "days" in length ? Math.ceil(length.days / 7) : Math.floor(length.months * 4.3);
};

interface Wanted extends DemoVariant {
  /** Which one of its kind. */
  index: number;
}

interface Planned extends Wanted {
  world: World;
  candidate: Candidate;
}

const weekOf = ({ startWeek: own, state, place }: DemoVariant): number => own ?? startWeek(state, weeksOf(place));

/** Weeks in which somebody is in a placement; everyone rests two weeks after one. */
type Booking = readonly [from: number, to: number];
const bookingOf = (wanted: DemoVariant): Booking => [weekOf(wanted), weekOf(wanted) + weeksOf(wanted.place) + 2];

/** Whoever has been in the fewest placements and is free then. */
const takeFree = (world: World, taken: Map<Candidate, Booking[]>, wanted: Wanted): Candidate => {
  const isWanted = ({ person, actor }: Candidate) =>
    !findPersona(actor.personId) && wanted.place.trainees.some((one) => one === person.situation || person.background.startsWith(one));
  const bookings = (candidate: Candidate) => taken.get(candidate) ?? [];
  const [from, to] = bookingOf(wanted);
  const [free] = world.cast.candidates.filter((one) => isWanted(one) && bookings(one).every((booking) => to < booking[0] || booking[1] < from))
    .toSorted((a, b) => bookings(a).length - bookings(b).length);
  if (!free) throw new Error(`Nobody is left for ${wanted.instrument} ${wanted.state}.`);
  taken.set(free, [...bookings(free), [from, to]]);
  return free;
};

const editionFor = ({ world: { calendar }, index, ...planned }: Planned): Edition => {
  const startsOn = calendar.startOfWeek(weekOf(planned));
  const startsIn = calendar.offsetOf(startsOn);
  return editionOf(calendar, {
    offer: offerByKey(planned.place.offer), startsOn, publishedIn: startsIn - 110 - index, applyWithin: startsIn - 50, places: 1, weeks: planned.place.weeks,
  });
};

/** A partner mediates for its own candidates where the kind lets it, and decides on their WES; all the rest is VDAB's. */
const mediatorsOf = (world: World, { instrument, index, candidate }: Planned): { guide: Actor; mediator: Actor; decider: Actor } => {
  const name = guides.get(candidate.actor.name);
  const guide = world.cast.mediator(name ?? "Arne Janssens");
  const isPartners = name !== undefined && partnerMediators.includes(name) && processOf(instrument)?.parties.includes("mediator") === true;
  return {
    guide, mediator: isPartners ? guide : world.cast.mediator("Arne Janssens"),
    decider: world.cast.mediator(isPartners ? "Dries Coppieters" : index % 2 === 0 ? "Els Verbeeck" : "Noor Stevens"),
  };
};

const fileOf = (planned: Planned): InstrumentFile => {
  const { world, instrument, state, turns, candidate } = planned;
  const edition = editionFor(planned);
  const course = needsEnrolmentFor(instrument) ? world.cast.courseOn(candidate, world.calendar.workday(world.calendar.offsetOf(edition.startsOn) - 70)) : null;
  return {
    world, random: randomFor(`${instrument} ${state} of ${candidate.actor.name}`), instrument, edition, candidate, state, turns,
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
    world, random: randomFor("proposal for Amina"), instrument: "wes", edition, candidate, guide: mediator, mediator, decider: mediator, supervisor: null, state: "prepared", turns: [], applicationId: null, placementId: null,
  })];
};

/** Farid is to sign: his werkervaringsstage in the nature reserve was approved last week. */
const persona = (world: World): Planned => ({
  world, instrument: "wes", place: { offer: "anb-groen", trainees: [], weeks: 20 }, state: "presented", turns: [], index: 0, candidate: world.cast.candidate("Farid Karimian"),
});

/** Every state that a kind can reach, and the agreement that lies there to be signed. */
const statesOf = (world: World, instrument: string): readonly DemoState[] =>
  reachableStatuses(instrument, world.calendar.today).flatMap((status): DemoState[] => (status === "signed" ? ["presented", "signed"] : [status]));

const wantedOf = (world: World): Wanted[] => {
  const inEveryState = demoInstruments.flatMap(({ instrument, places }) => statesOf(world, instrument).flatMap((state, index): Wanted[] => {
    const place = places[index % places.length];
    return place ? [{ instrument, place, state, turns: [], index }] : [];
  }));
  // Numbers go on after those of the states: two editions of an offer that begin on one day differ by it.
  const variants = demoVariants.map((variant, index): Wanted => ({ ...variant, index: index + placementStatuses.length + 1 }));
  return [...inEveryState, ...variants].filter((wanted) => world.calendar.startOfWeek(weekOf(wanted)) >= earliest);
};

/** The stories of all kinds but schoolstages: an offer for each, and its placement up to its state. */
export const planInstruments = (world: World): Story[] => {
  const taken = new Map<Candidate, Booking[]>();
  const planned = wantedOf(world).map((wanted): Planned => ({ ...wanted, world, candidate: takeFree(world, taken, wanted) }));
  return [
    ...proposal(world),
    ...[persona(world), ...planned].map(fileOf).flatMap((file) => [tellOffer(world, { edition: file.edition }), tellInstrument(file)]),
  ];
};
