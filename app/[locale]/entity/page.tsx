import { CircleHelp, Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EntityWaiting } from "@/components/applications/entity-waiting";
import { OwnOfferList } from "@/components/entity/own-offer-list";
import { PresentTrainees } from "@/components/entity/present-trainees";
import { YearFigures } from "@/components/entity/year-figures";
import { SanctionNotices } from "@/components/sanctions/sanction-notices";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconText } from "@/components/ui/icon";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { formatLongDay } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { waitingForEntity } from "@/lib/server/home/waiting";
import { getOwnFigures, listOwnOffers } from "@/lib/server/offers/queries";
import { listPlacements } from "@/lib/server/placements/list-placements";
import { listSanctions } from "@/lib/server/sanctions/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("today") });

/** Rows on the home page; the list of offers has them all. */
const shown = 8;

export default async function EntityHome() {
  const actor = await requireRole("entity");
  const day = today();
  const [waiting, offers, running, figures, sanctions, t, locale] = await Promise.all([
    waitingForEntity(actor), listOwnOffers(actor, ["published", "paused"]), listPlacements(actor, { status: ["running", "suspended"] }),
    getOwnFigures(actor, day.year), listSanctions(actor), getTranslations(), getLocale(),
  ]);
  const create = <ButtonLink icon={Plus} href={addressOf("/entity/offers/new", locale)}>{t("entity.create")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("workspace.hello", { name: actor.name.split(" ")[0] ?? "" })} meta={<span className="inline-block first-letter:uppercase">{formatLongDay(day.toString(), locale)}</span>} actions={create} />
      <div className="grid items-start gap-6 min-[72rem]:grid-cols-[minmax(0,1fr)_18.75rem]">
        <div className="min-w-0 space-y-6">
          <SanctionNotices rows={sanctions} today={day.toString()} />
          <EntityWaiting {...waiting} today={day.toString()} />
          {offers.length === 0
            ? <EmptyState title={t("entity.noOffers")} actions={create}>{t("entity.noOffersText")}</EmptyState>
            : (
              <Panel title={t("entity.offers")} isFlush aside={<Link href={addressOf("/entity/offers", locale)} prefetch={false}>{t("entity.allOffers")}</Link>}>
                <OwnOfferList rows={offers.slice(0, shown)} caption={t("entity.offers")} today={day.toString()} />
              </Panel>
            )}
        </div>
        <div className="space-y-4">
          <PresentTrainees placements={running.items} />
          <YearFigures year={day.year} figures={figures} />
          <p className="text-fact text-ink-2"><IconText as={CircleHelp}>{t("entity.seldom")} <Link href={`${addressOf("/help", locale)}#host`} prefetch={false}>{t("entity.seldomLink")}</Link></IconText></p>
        </div>
      </div>
    </>
  );
}
