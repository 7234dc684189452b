import { Calendar, Mail, MapPin, Phone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { CvLink } from "@/components/applications/cv-link";
import { DecisionPanel } from "@/components/applications/decision-panel";
import { OutcomeNotice } from "@/components/applications/outcome-notice";
import { Deadline } from "@/components/dates/deadline";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { IconText } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { isOver } from "@/lib/domain/applications/rules";
import type { Candidate } from "@/lib/domain/applications/view";
import { replyBy } from "@/lib/domain/applications/working-days";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatLongDay, formatTime } from "@/lib/i18n/format";

interface CandidateViewProps {
  candidate: Candidate;
  asked: string | null;
  today: string;
  lawNews: readonly string[];
}

const ContactPanel = ({ candidate }: { candidate: Candidate }) => {
  const t = useTranslations("applications.candidate");
  const { email, phone, municipality, distanceKm } = candidate;
  return (
    <Panel title={t("contact")}>
      <ul className="space-y-1.5 text-fact">
        {email && <li><IconText as={Mail}><a href={`mailto:${email}`}>{email}</a></IconText></li>}
        {phone && <li><IconText as={Phone}><a href={`tel:${phone}`}>{phone}</a></IconText></li>}
        {municipality && <li><IconText as={MapPin}>{distanceKm === null ? municipality : t("away", { place: municipality, km: distanceKm })}</IconText></li>}
      </ul>
    </Panel>
  );
};

const Answers = ({ candidate }: { candidate: Candidate }) => {
  const t = useTranslations("applications.candidate");
  const locale = useLocale();
  const { motivation, referral, adjustments, availableFrom, course, school, cv, status } = candidate;
  const facts = [
    { term: t("proposedBy"), value: referral && <p className="measure whitespace-pre-line">{referral.note === "" ? referral.organisation : t("proposal", referral)}</p> },
    { term: t("motivation"), value: <p className="measure whitespace-pre-line">{motivation}</p> },
    { term: t("availableFrom"), value: availableFrom && formatDay(availableFrom, locale) },
    { term: t("course"), value: course && `${course}${school ? `, ${school}` : ""}` },
    // Who is no longer a candidate takes the CV along.
    { term: t("cv"), value: cv && !isOver(status) && <CvLink cv={cv} /> },
    { term: t("adjustments"), value: adjustments && <p className="measure whitespace-pre-line">{adjustments}</p>, note: adjustments && t("adjustmentsNote") },
  ];
  return <Panel title={t("answers")}><DescriptionList termWidth="lg" facts={facts.filter(({ value }) => value)} /></Panel>;
};

const StateNotice = ({ candidate, today }: { candidate: Candidate; today: string }) => {
  const t = useTranslations("applications.candidate");
  const locale = useLocale();
  const { status, confirmBy, interviewAt, interviewPlace, submittedOn, offer, name } = candidate;
  if (status === "accepted" && confirmBy) return <Notice title={t("waitsFor", { name })}><Deadline day={confirmBy} today={today} /></Notice>;
  if (status === "invited" && interviewAt) {
    return (
      <Notice icon={Calendar} title={t("interview")}>
        {`${formatLongDay(brusselsDay(interviewAt), locale)}, ${formatTime(interviewAt, locale)}. ${interviewPlace ?? ""}`}
      </Notice>
    );
  }
  if (status === "submitted" || status === "shortlisted") {
    return <Notice title={t("answer", { name })}><Deadline day={replyBy(submittedOn, offer.replyDays)} today={today} /></Notice>;
  }
  return null;
};

/** One candidate for the organisation: what they wrote, what they need, and what can be decided. */
export const CandidateView = ({ candidate, asked, today, lawNews }: CandidateViewProps) => {
  const t = useTranslations("applications.candidate");
  const locale = useLocale();
  const { offer, placementId, status, reference, submittedOn } = candidate;
  return (
    <>
      <PageHead
        back={{ href: addressOf({ pathname: "/entity/offers/[id]/candidates", params: { id: offer.id } }, locale), label: offer.title }}
        title={candidate.fullName}
        meta={
          <>
            <ApplicationBadge status={status} viewer="host" name={candidate.name} />
            <span>{t("sentOn", { day: formatDay(submittedOn, locale) })}</span>
            <span>{reference}</span>
          </>
        }
        actions={placementId && <ButtonLink variant="primary" href={addressOf({ pathname: "/placements/[id]", params: { id: placementId } }, locale)}>{t("file")}</ButtonLink>}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div className="space-y-6">
          <StateNotice candidate={candidate} today={today} />
          <OutcomeNotice {...candidate} viewer="host" />
          <Answers candidate={candidate} />
        </div>
        <div className="space-y-6">
          <DecisionPanel candidate={candidate} asked={asked} today={today} lawNews={lawNews} />
          <ContactPanel candidate={candidate} />
        </div>
      </div>
    </>
  );
};
