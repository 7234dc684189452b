import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ApplicationStatus } from "@/lib/domain/applications/status";

interface OutcomeNoticeProps {
  status: ApplicationStatus;
  reasonCode: string | null;
  reasonText: string | null;
  viewer: "candidate" | "host";
}

/** How an application ended and why: the same reason and sentence for who decided and whom it concerns. */
export const OutcomeNotice = ({ status, reasonCode, reasonText, viewer }: OutcomeNoticeProps) => {
  const t = useTranslations("applications.outcome");
  const reasons = useTranslations("applications.reasons");
  if (!t.has(`${viewer}.${status}`)) return null;
  return (
    <Notice title={t(`${viewer}.${status}`)}>
      {reasonCode && <span className="block">{reasons(reasonCode)}</span>}
      {reasonText && <span className="mt-1 block">“{reasonText}”</span>}
    </Notice>
  );
};
