import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AssignView } from "@/components/mediator/assign-view";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { mostAssigned } from "@/lib/domain/decisions/assignment";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { previewAssignment } from "@/lib/server/mediation/preview-assignment";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.assign"))("title") });

export default async function AssignPage({ searchParams }: PageProps<"/[locale]/mediator/decisions/assign">) {
  const actor = await requireRole("mediator");
  const { id = [] } = await searchParams;
  const [{ requests, colleagues }, t, locale] = await Promise.all([previewAssignment(actor, [id].flat()), getTranslations("mediator"), getLocale()]);
  const queue = addressOf("/mediator/decisions", locale);
  return (
    <>
      <PageHead back={{ href: queue, label: t("queue.title") }} title={t("assign.title")} meta={t("assign.meta", { count: requests.length, most: mostAssigned })} />
      {requests.length === 0 ? <EmptyState title={t("assign.none")} /> : <AssignView requests={requests} colleagues={colleagues} queueHref={queue} />}
    </>
  );
}
