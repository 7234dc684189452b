import { occupations } from "@/db/reference/occupations";
import { programmes } from "@/db/schema/offers";
import { db } from "@/db/client";
import type { CreateOffer } from "@/lib/domain/offers/schema";
import { lastDayOfDays, lastDayOfMonths, lastDayOfWeeks } from "@/lib/domain/regulation/calendar";
import { chooseVersion } from "@/lib/domain/regulation/choose-version";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { DemoOffer } from "@/scripts/demo/content/demo-offer";
import { demoOffers } from "@/scripts/demo/content/offers";
import type { DemoCalendar } from "@/scripts/demo/demo-calendar";
import { nisOf } from "@/scripts/demo/write-organisations";

/** A place as it is offered for one period: organisations offer the same one again every year. */
export interface Edition {
  readonly offer: DemoOffer;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Days from today. */
  readonly publishedIn: number;
  /** Days from today; null = open all the time. */
  readonly applyWithin: number | null;
  readonly places: number;
  readonly hours: number;
  /** Once the host has begun it. */
  id: string | null;
}

/** Tells the editions of an offer apart, also two that begin on one day. */
export const nameOf = ({ offer, startsOn, publishedIn, places }: Edition): string => `${offer.key} ${startsOn} ${publishedIn} ${places}`;

export const offerByKey = (key: string): DemoOffer => {
  const offer = demoOffers.find((one) => one.key === key);
  if (!offer) throw new Error(`There is no demo offer ${key}.`);
  return offer;
};

const lastDayOf = (start: string, length: DemoOffer["length"]): string => {
  if ("days" in length) return lastDayOfDays(start, length.days);
  return "weeks" in length ? lastDayOfWeeks(start, length.weeks) : lastDayOfMonths(start, length.months);
};

interface EditionPlan {
  offer: DemoOffer;
  startsOn: string;
  publishedIn: number;
  applyWithin: number | null;
  places?: number;
  hours?: number;
  weeks?: number;
  /** Days from today of the last day, instead of its usual length. */
  endsIn?: number;
}

/** The edition of an offer that begins on a day and ends on a working day within its usual length. */
export const editionOf = (calendar: DemoCalendar, { offer, startsOn, endsIn, weeks, ...plan }: EditionPlan): Edition => {
  const last = calendar.offsetOf(lastDayOf(startsOn, weeks === undefined ? offer.length : { weeks }));
  return {
    offer, startsOn, endsOn: calendar.workday(endsIn ?? last), publishedIn: plan.publishedIn, applyWithin: plan.applyWithin,
    places: plan.places ?? offer.places, hours: plan.hours ?? offer.hours, id: null,
  };
};

/** The start of the first week that begins on or after a day. */
const startFrom = (calendar: DemoCalendar, offset: number): string => {
  let week = Math.floor(offset / 7) - 1;
  while (calendar.offsetOf(calendar.startOfWeek(week)) < offset) week += 1;
  return calendar.startOfWeek(week);
};

/** The edition that one can apply for now, with the days that its content names. */
export const openEdition = (calendar: DemoCalendar, offer: DemoOffer, publishedIn: number): Edition =>
  editionOf(calendar, { offer, startsOn: startFrom(calendar, offer.startsIn), publishedIn, applyWithin: offer.applyWithin });

/** Who pays the trainee of this kind of placement when it begins on that day, as the law says. */
const payerOf = ({ form }: DemoOffer, startsOn: string): CreateOffer["payer"] =>
  form === "employment" ? "host" : chooseVersion(instruments[form], { startsOn })?.allowanceBy ?? "none";

/** What the host writes to begin the offer. */
export const termsOf = (calendar: DemoCalendar, edition: Edition, programmeId: string | null): Omit<CreateOffer, "key"> => {
  const { offer, startsOn, endsOn, places, hours, applyWithin } = edition;
  return {
    kind: offer.form === "employment" ? "employment" : "placement",
    instrument: offer.form === "employment" ? null : offer.form,
    programmeId, places, startsOn, endsOn, hoursPerWeek: hours,
    title: offer.title, summary: offer.summary, guidance: offer.guidance,
    tasks: offer.tasks.join("\n"), learning: offer.learning.join("\n"), requirements: offer.requirements.join("\n"),
    occupation: occupations.find(({ code }) => code === offer.occupation)?.name ?? "",
    educationLevel: offer.level,
    applyUntil: applyWithin === null ? null : calendar.workday(applyWithin),
    municipalityNis: nisOf(offer.municipality), street: offer.street, mentorName: offer.mentor,
    payer: payerOf(offer, startsOn), allowanceCents: offer.allowanceCents ?? null,
    travelReimbursed: offer.travel ?? false, facilities: [...offer.facilities],
  };
};

/** The programmes of the cities, by slug. */
export const readProgrammes = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await db().select({ slug: programmes.slug, id: programmes.id }).from(programmes)).map(({ slug, id }) => [slug, id]));
