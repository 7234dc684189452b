import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QueueExport } from "@/components/mediator/queue-export";
import { QueueFilters } from "@/components/mediator/queue-filters";
import { QueueKeys } from "@/components/mediator/queue-keys";
import { QueueView } from "@/components/mediator/queue-view";
import { SavedViews } from "@/components/mediator/saved-views";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { queueFilterOf, queueQuery, queueVisitOf } from "@/lib/domain/mediation/queue";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { findQueuedRequest } from "@/lib/server/mediation/get-queued-request";
import { listQueue } from "@/lib/server/mediation/list-queue";
import { listViews } from "@/lib/server/mediation/saved-views";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.queue"))("title") });

export default async function QueuePage({ searchParams }: PageProps<"/[locale]/mediator/decisions">) {
  const actor = await requireRole("mediator");
  const search = await searchParams;
  const filter = queueFilterOf(search);
  const visit = queueVisitOf(search);
  const [page, views, open, t] = await Promise.all([
    listQueue(actor, filter), listViews(actor, "queue"), visit.open ? findQueuedRequest(actor, visit.open) : null, getTranslations("mediator.queue"),
  ]);
  const query = queueQuery(filter);
  return (
    <>
      <PageHead title={t("title")} meta={t("meta", { count: page.total })} actions={<><QueueExport total={page.total} query={query} /><SavedViews place="queue" views={views} query={new URLSearchParams(query).toString()} /><QueueKeys /></>} />
      <div className="space-y-4">
        {visit.done && <Notice tone="success" isNews>{t("decided", { reference: visit.done })}</Notice>}
        <QueueFilters filter={filter} counts={page.counts} />
        <QueueView page={page} query={query} visit={visit} open={open} today={today().toString()} />
      </div>
    </>
  );
}
