import { ExternalLink, Pencil, Users } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OfferActs } from "@/components/entity/offer-acts";
import { OfferPreview } from "@/components/entity/offer-preview";
import { OfferStatusBadge } from "@/components/entity/offer-status-badge";
import { OfferInstrument } from "@/components/offers/offer-instrument";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Places } from "@/components/ui/step-bar";
import { isEditable } from "@/lib/domain/offers/rules";
import { addressOf } from "@/lib/i18n/address";
import { listBoard } from "@/lib/server/applications/board";
import { requireRole } from "@/lib/server/auth/session";
import { getOwnOffer } from "@/lib/server/offers/queries";

const readOffer = cache(getOwnOffer);

export const generateMetadata = async ({ params }: PageProps<"/[locale]/entity/offers/[id]">): Promise<Metadata> => {
  const [offer, t] = await Promise.all([readOffer(await requireRole("entity"), (await params).id), getTranslations("entity")]);
  return { title: offer ? `${offer.title}, ${t("offer")}` : t("offer") };
};

export default async function OwnOfferPage({ params, searchParams }: PageProps<"/[locale]/entity/offers/[id]">) {
  const actor = await requireRole("entity");
  const offer = await readOffer(actor, (await params).id);
  if (!offer) notFound();
  const [board, t, locale] = await Promise.all([listBoard(actor, offer.id), getTranslations("entity"), getLocale()]);
  const open = board.new.length + board.seen.length + board.interview.length + board.chosen.filter(({ status }) => status === "accepted").length;
  const isPublic = offer.status !== "draft";
  const link = (page: "/entity/offers/[id]/edit" | "/entity/offers/[id]/candidates") => addressOf({ pathname: page, params: { id: offer.id } }, locale);
  const publicHref = addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale);
  return (
    <>
      <PageHead
        back={{ href: addressOf("/entity/offers", locale), label: t("offers") }}
        title={offer.title}
        meta={
          <>
            <OfferStatusBadge status={offer.status} />
            <OfferInstrument instrument={offer.instrument} />
            <Places taken={offer.taken} total={offer.places}>{t("list.taken", { taken: offer.taken, places: offer.places })}</Places>
            {offer.facilitated && <span>{t("facilitated")}</span>}
          </>
        }
        actions={
          <>
            {isPublic && <ButtonLink icon={ExternalLink} href={publicHref}>{t("readPublic")}</ButtonLink>}
            {isEditable(offer.status) && <ButtonLink icon={Pencil} variant={isPublic ? "secondary" : "primary"} href={link("/entity/offers/[id]/edit")}>{t(isPublic ? "edit" : "finish")}</ButtonLink>}
            {isPublic && <ButtonLink icon={Users} variant="primary" href={link("/entity/offers/[id]/candidates")}>{t("candidates", { count: open })}</ButtonLink>}
          </>
        }
      />
      <div className="space-y-6">
        {(await searchParams).published === "1" && offer.status === "published" && (
          <Notice tone="success" title={t("published.title")} isNews>{t("published.text", { days: offer.replyDays })}</Notice>
        )}
        {offer.closeReason && <Notice title={t("closed")}>{t(`acts.reasons.${offer.closeReason}`)}</Notice>}
        <OfferPreview offer={offer} />
        <OfferActs offer={offer} open={open} />
      </div>
    </>
  );
}
