import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Board } from "@/components/applications/board";
import { BoardHead } from "@/components/applications/board-head";
import { EndedCandidates } from "@/components/applications/ended-candidates";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { addressOf } from "@/lib/i18n/address";
import { listBoard, listEnded } from "@/lib/server/applications/board";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getOwnOffer } from "@/lib/server/offers/queries";

const readOffer = cache(getOwnOffer);

export const generateMetadata = async ({ params }: PageProps<"/[locale]/entity/offers/[id]/candidates">): Promise<Metadata> => {
  const [offer, t] = await Promise.all([readOffer(await requireRole("entity"), (await params).id), getTranslations("applications.board")]);
  return { title: offer ? `${t("title")}, ${offer.title}` : t("title") };
};

export default async function CandidatesPage({ params }: PageProps<"/[locale]/entity/offers/[id]/candidates">) {
  const actor = await requireRole("entity");
  const offer = await readOffer(actor, (await params).id);
  if (!offer || offer.status === "draft") notFound();
  const [board, ended, t, locale] = await Promise.all([
    listBoard(actor, offer.id), listEnded(actor, offer.id), getTranslations("applications.board"), getLocale(),
  ]);
  const count = Object.values(board).reduce((sum, cards) => sum + cards.length, 0);
  const day = today().toString();
  return (
    <div className="space-y-5">
      <BoardHead offer={offer} board={board} today={day} />
      {count === 0 && ended.length === 0
        ? (
          <EmptyState
            title={t("empty")}
            actions={<ButtonLink href={addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale)}>{t("readOffer")}</ButtonLink>}
          >
            {t("emptyText")}
          </EmptyState>
        )
        : (
          <>
            <p className="text-fact text-ink-2">{t("intro", { count })}</p>
            <Board board={board} today={day} replyDays={offer.replyDays} places={offer.places} taken={offer.taken} />
            <EndedCandidates candidates={ended} />
          </>
        )}
    </div>
  );
}
