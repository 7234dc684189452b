import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Closed } from "@/lib/domain/applications/rules";
import { addressOf } from "@/lib/i18n/address";

interface ClosedOfferProps {
  /** Why nobody can apply; null when this person did already. */
  reason: Closed | null;
  applicationId: string | null;
}

/** In place of the form: why it is not there, and where to go on. */
export const ClosedOffer = ({ reason, applicationId }: ClosedOfferProps) => {
  const t = useTranslations("applications");
  const errors = useTranslations("errors");
  const locale = useLocale();
  return (
    <EmptyState
      title={reason ? t("form.closed") : t("form.alreadySent")}
      actions={
        <>
          {applicationId && !reason && (
            <ButtonLink variant="primary" href={addressOf({ pathname: "/student/applications/[id]", params: { id: applicationId } }, locale)}>{t("form.openSent")}</ButtonLink>
          )}
          <ButtonLink href={addressOf("/offers", locale)}>{t("find")}</ButtonLink>
        </>
      }
    >
      {reason && errors(reason)}
    </EmptyState>
  );
};
