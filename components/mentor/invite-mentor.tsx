import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { inviteMentorAction } from "@/lib/actions/mentors/invite-mentor";

/** Gives the mentor access to this file by a mailed link. */
export const InviteMentor = ({ placementId, version }: { placementId: string; version: number }) => {
  const t = useTranslations("mentor.invite");
  return (
    <details className="text-fact">
      <summary className="inline-flex min-h-(--control) items-center font-bold text-accent underline underline-offset-4">{t("title")}</summary>
      <p className="my-3 text-ink-2">{t("text")}</p>
      <Form
        id="invite-mentor" action={inviteMentorAction} look="plain" done={<Notice tone="success">{t("done")}</Notice>}
        labels={{ givenName: t("givenName"), familyName: t("familyName"), email: t("email") }}
      >
        <HiddenField name="id" value={placementId} />
        <HiddenField name="version" value={version} />
        <TextField name="givenName" />
        <TextField name="familyName" />
        <TextField name="email" type="email" hint={t("emailHint")} />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </Form>
    </details>
  );
};
