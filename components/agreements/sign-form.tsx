import { MessageSquare } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { FindingList } from "@/components/ui/finding-list";
import { signAgreementAction } from "@/lib/actions/agreements/sign-agreement";
import type { Finding } from "@/lib/domain/regulation/finding";
import { addressOf } from "@/lib/i18n/address";

interface SignFormProps {
  placementId: string;
  versionId: string;
  sha256: string;
  number: number;
  /** What the law warns for or does not know: ticked apart. */
  toAcknowledge: readonly Finding[];
}

/** The sign box: what is signed, empty boxes to tick, one button. The form carries the hash of the text on this page. */
export const SignForm = ({ placementId, versionId, sha256, number, toAcknowledge }: SignFormProps) => {
  const t = useTranslations("placements.agreement");
  const ta = useTranslations("agreements");
  const locale = useLocale();
  return (
    <section id="teken" aria-labelledby="sign-title" className="rounded-md border-2 border-accent bg-paper px-4 py-4 md:px-5">
      <h2 id="sign-title" className="text-section">{t("signTitle")}</h2>
      <p className="mt-2 mb-4 text-fact">{t("whatYouSign", { number })}</p>
      {toAcknowledge.length > 0 && (
        <div className="mb-4">
          <FindingList
            title={ta("open")}
            findings={toAcknowledge.map(({ rule, outcome, message, source }) => ({ key: rule, outcome, title: message[locale], source }))}
          />
        </div>
      )}
      <Form id="sign" action={signAgreementAction} labels={{ read: t("read"), acknowledged: ta("acknowledged", { count: toAcknowledge.length }) }} look="plain">
        <HiddenField name="placementId" value={placementId} />
        <HiddenField name="versionId" value={versionId} />
        <HiddenField name="sha256" value={sha256} />
        <Checkbox name="read" />
        {toAcknowledge.length > 0 && <Checkbox name="acknowledged" />}
        <SubmitButton wide>{t("sign")}</SubmitButton>
      </Form>
      <div className="mt-3">
        <ButtonLink wide icon={MessageSquare} href={addressOf({ pathname: "/placements/[id]", params: { id: placementId }, query: { tab: "messages" } }, locale)}>{t("askChange")}</ButtonLink>
      </div>
      <p className="mt-4 text-small text-ink-2">{t("how")}</p>
    </section>
  );
};
