import type { DemoOffer } from "@/scripts/demo/content/demo-offer";
import { demoOffers } from "@/scripts/demo/content/offers";
import { editionOf, offerByKey, openEdition, type Edition } from "@/scripts/demo/edition";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import { tellOffer, type OfferPlan } from "@/scripts/demo/tell-offer";
import type { World } from "@/scripts/demo/world";

/** Written for next year, not sent out yet: key and week. */
const drafts = [["awv-onthaal", 28], ["vmm-labo", 30], ["kraanvogel-ux", 29], ["leuven-bib", 27], ["wolkje-school", 26]] as const;

/** Nobody was found for these, and the last day to apply went by. */
const unfilled = [["anb-boswachter", -40], ["kortrijk-sport", -38], ["kwik-radio", -12], ["reigers-receptie", -10]] as const;

/** Taken off the list for a while. */
const paused: readonly string[] = ["smaakhaven-kwaliteit", "ploeg-zorgboerderij", "nerf-schrijnwerker"];

/** Not needed any more; who applied was told. */
const closed: readonly string[] = ["brugge-archeo", "mandje-winkel"];

const stateOf = (key: string): Partial<OfferPlan> => ({
  ...(paused.includes(key) ? { pausedIn: -4 } : {}),
  ...(closed.includes(key) ? { closed: { in: -4, reason: key === "brugge-archeo" ? "postponed" : "found" } } : {}),
});

/** Those that people can apply for here stand on the list long enough to have candidates; of the others some are new. */
const publishedIn = ({ key, form }: DemoOffer): number => {
  const random = randomFor(`published ${key}`);
  return form === "school" || form === "employment" ? -random.between(26, 52) : -random.between(1, 45);
};

interface Offers {
  stories: Story[];
  /** What one can apply for now, by the key of its content. */
  open: ReadonlyMap<string, Edition>;
}

/** Every place of the content as it is offered now, and some that are not: drafts, paused, closed and past ones. */
export const planOffers = (world: World): Offers => {
  const { calendar } = world;
  const open = new Map(demoOffers.map((offer) => [offer.key, openEdition(calendar, offer, publishedIn(offer))]));
  const other = (key: string, week: number, publishedIn: number): Edition =>
    editionOf(calendar, { offer: offerByKey(key), startsOn: calendar.startOfWeek(week), publishedIn, applyWithin: week * 7 - 28 });
  return {
    open,
    stories: [
      ...[...open].map(([key, edition]) => tellOffer(world, { edition, facilitated: edition.offer.facilitated, ...stateOf(key) })),
      ...drafts.map(([key, week], index) => tellOffer(world, { edition: other(key, week, -3 - index), staysDraft: true })),
      ...unfilled.map(([key, week]) => tellOffer(world, { edition: other(key, week, week * 7 - 75) })),
    ],
  };
};
