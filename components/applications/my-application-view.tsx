import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { AnswerBox } from "@/components/applications/answer-box";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { ApplicationSteps } from "@/components/applications/application-steps";
import { FoldOut } from "@/components/applications/fold-out";
import { OutcomeNotice } from "@/components/applications/outcome-notice";
import { ReferralBox } from "@/components/applications/referral-box";
import { WhatYouSent } from "@/components/applications/what-you-sent";
import { StepForm } from "@/components/placements/step-form";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { withdrawApplicationAction } from "@/lib/actions/applications/withdraw-application";
import { isAllowed } from "@/lib/domain/machine";
import { applicationEvents } from "@/lib/domain/applications/status";
import type { MyApplicationDetail } from "@/lib/domain/applications/view";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { addressOf } from "@/lib/i18n/address";
import { formatLongDay, formatTime } from "@/lib/i18n/format";

interface MyApplicationViewProps {
  application: MyApplicationDetail;
  today: string;
  /** It was sent a moment ago. */
  isJustSent: boolean;
}

const InterviewPanel = ({ application }: { application: MyApplicationDetail }) => {
  const t = useTranslations("applications.interview");
  const locale = useLocale();
  const { interviewAt, interviewPlace } = application;
  if (!interviewAt || application.status !== "invited") return null;
  return (
    <Panel title={t("title")}>
      <DescriptionList
        look="plain"
        facts={[
          { term: t("when"), value: `${formatLongDay(brusselsDay(interviewAt), locale)}, ${formatTime(interviewAt, locale)}` },
          { term: t("where"), value: interviewPlace },
        ]}
      />
      <p className="mt-3 text-fact text-ink-2">{t("cannot")}</p>
    </Panel>
  );
};

/** One application for its candidate: what is asked now, how far it is, what was sent. */
export const MyApplicationView = ({ application, today, isJustSent }: MyApplicationViewProps) => {
  const t = useTranslations("applications");
  const locale = useLocale();
  const { id, version, status, reference, placementId, offerSlug } = application;
  return (
    <>
      <PageHead
        back={{ href: addressOf("/student/applications", locale), label: t("mine") }}
        title={application.title}
        meta={
          <>
            <span>{application.organisation}</span>
            <ApplicationBadge status={status} viewer="candidate" />
            <span>{t("number", { reference })}</span>
          </>
        }
        actions={placementId && <ButtonLink variant="primary" href={addressOf({ pathname: "/placements/[id]", params: { id: placementId } }, locale)}>{t("openFile")}</ButtonLink>}
      />
      <div className="space-y-6">
        {isJustSent && status === "submitted" && (
          <Notice tone="success" title={t("justSent.title", { reference })} isNews>
            {t("justSent.text", { organisation: application.organisation, days: application.replyDays })}
          </Notice>
        )}
        {status === "accepted" && <AnswerBox application={application} today={today} />}
        {status === "referred" && <ReferralBox application={application} />}
        <OutcomeNotice {...application} viewer="candidate" />
        <InterviewPanel application={application} />
        <ApplicationSteps application={application} />
        {status !== "referred" && <Panel title={t("sent.title")} aside={<Link href={addressOf({ pathname: "/offers/[slug]", params: { slug: offerSlug } }, locale)} prefetch={false}>{t("readOffer")}</Link>}>
          <WhatYouSent sent={application} />
        </Panel>}
        {isAllowed(applicationEvents, application, "withdraw", "student") && (
          <FoldOut summary={t("withdraw.open")}>
            <p className="measure mb-3">{t("withdraw.text", { organisation: application.organisation })}</p>
            <StepForm id="withdraw" action={withdrawApplicationAction} fields={{ id, version }} variant="danger">{t("withdraw.submit")}</StepForm>
          </FoldOut>
        )}
      </div>
    </>
  );
};
