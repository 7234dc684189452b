import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { requestEarlyEndAction } from "@/lib/actions/decisions/request-early-end";
import { requestExtensionAction } from "@/lib/actions/decisions/request-extension";
import type { EarlyEndGround } from "@/lib/domain/decisions/kinds";
import { formatDay } from "@/lib/i18n/format";

interface Target {
  id: string;
  version: number;
  endsOn: string;
}

/** Asks for a later last day. */
export const ExtensionForm = ({ placement, lastAllowedDay }: { placement: Target; lastAllowedDay: string | null }) => {
  const t = useTranslations("decisions.requests.extension");
  const locale = useLocale();
  const day = formatDay(placement.endsOn, locale);
  return (
    <Panel id="verlenging" title={t("title")}>
      <p className="measure mb-4 text-fact">{lastAllowedDay ? t("text", { day, last: formatDay(lastAllowedDay, locale) }) : t("textNoLast", { day })}</p>
      <Form id="extension" action={requestExtensionAction} labels={{ on: t("on"), motivation: t("motivation") }} look="plain">
        <HiddenField name="placementId" value={placement.id} />
        <HiddenField name="version" value={placement.version} />
        <DateField name="on" />
        <TextArea name="motivation" hint={t("motivationHint")} rows={3} maxLength={2000} />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};

/** Asks VDAB to end it early, on a ground that the law knows. */
export const EarlyEndForm = ({ placement, grounds }: { placement: Target; grounds: readonly EarlyEndGround[] }) => {
  const t = useTranslations("decisions.requests.early-end");
  const words = useTranslations("letter.grounds");
  return (
    <Panel id="vroeger" title={t("title")}>
      <p className="measure mb-4 text-fact">{t("text")}</p>
      <Form id="early-end" action={requestEarlyEndAction} labels={{ on: t("on"), ground: t("ground"), motivation: t("motivation") }} look="plain">
        <HiddenField name="placementId" value={placement.id} />
        <HiddenField name="version" value={placement.version} />
        <DateField name="on" />
        <SelectField name="ground" placeholder={t("choose")} options={grounds.map((ground) => ({ value: ground, label: words(ground) }))} />
        <TextArea name="motivation" hint={t("motivationHint")} rows={3} maxLength={2000} />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};
