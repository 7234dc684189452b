import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { signAgreementAction } from "@/lib/actions/agreements/sign-agreement";

interface SignFormProps {
  placementId: string;
  versionId: string;
  sha256: string;
  number: number;
}

/** The sign box: what is signed, an empty box to tick, one button. The form carries the hash of the text on this page. */
export const SignForm = ({ placementId, versionId, sha256, number }: SignFormProps) => {
  const t = useTranslations("placements.agreement");
  return (
    <section id="teken" aria-labelledby="sign-title" className="rounded-md border-2 border-accent bg-paper px-4 py-4 md:px-5">
      <h2 id="sign-title" className="text-section">{t("signTitle")}</h2>
      <p className="mt-2 mb-4 text-fact">{t("whatYouSign", { number })}</p>
      <Form id="sign" action={signAgreementAction} labels={{ read: t("read") }} look="plain">
        <HiddenField name="placementId" value={placementId} />
        <HiddenField name="versionId" value={versionId} />
        <HiddenField name="sha256" value={sha256} />
        <Checkbox name="read" />
        <SubmitButton wide>{t("sign")}</SubmitButton>
      </Form>
      <p className="mt-4 text-small text-ink-2">{t("how")}</p>
    </section>
  );
};
