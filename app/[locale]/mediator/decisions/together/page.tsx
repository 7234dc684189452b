import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TogetherView } from "@/components/mediator/together-view";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { mostTogether, previewTogether } from "@/lib/server/mediation/preview-together";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.together"))("title") });

export default async function TogetherPage({ searchParams }: PageProps<"/[locale]/mediator/decisions/together">) {
  const actor = await requireRole("mediator");
  const { id = [] } = await searchParams;
  const [requests, t, locale] = await Promise.all([previewTogether(actor, [id].flat()), getTranslations("mediator"), getLocale()]);
  const queue = addressOf("/mediator/decisions", locale);
  return (
    <>
      <PageHead back={{ href: queue, label: t("queue.title") }} title={t("together.title")} meta={t("together.meta", { count: requests.length, most: mostTogether })} />
      {requests.length === 0 ? <EmptyState title={t("together.none")} /> : <TogetherView requests={requests} queueHref={queue} />}
    </>
  );
}
