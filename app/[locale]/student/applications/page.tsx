import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationRow, EndedApplicationLink } from "@/components/applications/application-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { isOver } from "@/lib/domain/applications/rules";
import { addressOf } from "@/lib/i18n/address";
import { listMyApplications } from "@/lib/server/applications/queries";
import { requireRole } from "@/lib/server/auth/session";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("applications"))("mine") });

export default async function ApplicationsPage() {
  const actor = await requireRole("student");
  const [applications, t, locale] = await Promise.all([listMyApplications(actor), getTranslations("applications"), getLocale()]);
  const open = applications.filter(({ status }) => !isOver(status));
  const ended = applications.filter(({ status }) => isOver(status));
  const find = <ButtonLink href={addressOf("/offers", locale)}>{t("find")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("mine")} actions={applications.length > 0 && find} />
      <div className="space-y-8">
        {applications.length === 0 && <EmptyState title={t("none")} actions={find}>{t("noneText")}</EmptyState>}
        {open.length > 0 && (
          <Panel title={t("running")} aside={open.length} isFlush>
            <ul className="divide-y divide-line">
              {open.map((application) => <li key={application.id}><ApplicationRow application={application} /></li>)}
            </ul>
          </Panel>
        )}
        {ended.length > 0 && (
          <Panel title={t("over")} aside={ended.length} isFlush>
            <ul className="divide-y divide-line-2 text-fact">
              {ended.map((application) => <li key={application.id} className="px-4 py-3 md:px-5"><EndedApplicationLink application={application} /></li>)}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}
