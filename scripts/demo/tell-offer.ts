import { closeOffer } from "@/lib/server/offers/close-offer";
import { createOffer } from "@/lib/server/offers/create-offer";
import { facilitateOffer } from "@/lib/server/offers/facilitate-offer";
import { pauseOffer } from "@/lib/server/offers/pause-offer";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import type { CloseReason } from "@/lib/domain/offers/rules";
import { officeHours } from "@/scripts/demo/demo-calendar";
import { nameOf, termsOf, type Edition } from "@/scripts/demo/edition";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import { target, type World } from "@/scripts/demo/world";

export interface OfferPlan {
  edition: Edition;
  /** The host stops after writing it. */
  staysDraft?: boolean;
  /** The diversity service joins in two days after publication. */
  facilitated?: boolean;
  /** Days from today. */
  pausedIn?: number;
  closed?: { in: number; reason: CloseReason };
}

/** An offer from its draft on. */
export async function* tellOffer({ calendar, cast, programmes }: World, plan: OfferPlan): Story {
  const { edition } = plan;
  const { host, programme } = edition.offer;
  const random = randomFor(`offer ${nameOf(edition)}`);
  const at = officeHours(calendar, random);
  const entity = cast.host(host);

  yield at(edition.publishedIn);
  const terms = termsOf(calendar, edition, programmes.get(programme ?? "") ?? null);
  const { id } = await createOffer(entity, { ...terms, key: random.uuid() });
  if (plan.staysDraft) return;
  yield at(edition.publishedIn);
  await publishOffer(entity, { ...await target("offer", id), acknowledged: true });
  edition.id = id;

  if (plan.facilitated) {
    yield at(edition.publishedIn + 2);
    await facilitateOffer(cast.coordinator, { ...await target("offer", id), involvedOn: calendar.workday(edition.publishedIn + 1) });
  }
  if (plan.pausedIn !== undefined) {
    yield at(plan.pausedIn);
    await pauseOffer(entity, await target("offer", id));
  }
  if (plan.closed) {
    yield at(plan.closed.in);
    await closeOffer(entity, { ...await target("offer", id), reason: plan.closed.reason });
  }
}
