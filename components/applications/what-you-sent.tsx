import { useLocale, useTranslations } from "next-intl";
import { CvLink } from "@/components/applications/cv-link";
import { DescriptionList } from "@/components/ui/description-list";
import type { AttachedCv } from "@/lib/domain/applications/view";
import { formatDay } from "@/lib/i18n/format";

interface Sent {
  motivation: string;
  availableFrom: string | null;
  course: string | null;
  school: string | null;
  cv: AttachedCv | null;
  adjustments: string;
}

/** Everything the organisation can read of an application, so that nobody has to guess. */
export const WhatYouSent = ({ sent }: { sent: Sent }) => {
  const t = useTranslations("applications.sent");
  const locale = useLocale();
  const facts = [
    { key: "motivation", term: t("motivation"), value: <p className="measure whitespace-pre-line">{sent.motivation}</p> },
    { key: "availableFrom", term: t("availableFrom"), value: sent.availableFrom && formatDay(sent.availableFrom, locale) },
    { key: "course", term: t("course"), value: sent.course && `${sent.course}, ${sent.school ?? ""}` },
    { key: "cv", term: t("cv"), value: sent.cv && <CvLink cv={sent.cv} /> },
    { key: "adjustments", term: t("adjustments"), value: sent.adjustments && <p className="measure whitespace-pre-line">{sent.adjustments}</p> },
  ];
  return <DescriptionList termWidth="lg" facts={facts.filter(({ value }) => value)} />;
};
