import { Search } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationRow, EndedApplicationLink } from "@/components/applications/application-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { isOver } from "@/lib/domain/applications/rules";
import type { ApplicationStatus } from "@/lib/domain/applications/status";
import type { MyApplication } from "@/lib/domain/applications/view";
import { addressOf } from "@/lib/i18n/address";

const order: readonly ApplicationStatus[] = ["accepted", "invited", "shortlisted", "submitted", "referred"];

/** Rows on the home page; the list has them all. */
const shown = 4;

/** The applications on the home page: those that run with their steps, the last that ended as one line. */
export const ApplicationOverview = ({ applications }: { applications: readonly MyApplication[] }) => {
  const t = useTranslations("applications");
  const locale = useLocale();
  // Drafts wait above; what asks or tells most comes first.
  const running = order.flatMap((status) => applications.filter((application) => application.status === status));
  const ended = applications.filter(({ status }) => isOver(status));
  if (applications.length === 0) {
    return (
      <EmptyState
        icon={Search} title={t("none")}
        actions={<ButtonLink variant="primary" href={addressOf("/offers", locale)}>{t("find")}</ButtonLink>}
      >
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <Panel
      title={t("mine")} aside={t("counts", { running: running.length, ended: ended.length })} isFlush
      footer={<Link href={addressOf("/student/applications", locale)} prefetch={false}>{t("all", { count: applications.length })}</Link>}
    >
      <ul className="divide-y divide-line">
        {running.slice(0, shown).map((application) => <li key={application.id}><ApplicationRow application={application} /></li>)}
        {ended.slice(0, 1).map((application) => (
          <li key={application.id} className="px-4 py-3 text-fact md:px-5"><EndedApplicationLink application={application} /></li>
        ))}
        {running.length === 0 && <li className="px-4 py-4 text-ink-2 md:px-5">{t("noneRunning")}</li>}
      </ul>
    </Panel>
  );
};
