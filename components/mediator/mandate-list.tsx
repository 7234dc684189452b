import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { delegateMandateAction } from "@/lib/actions/mediation/delegate-mandate";
import { withdrawDelegationAction } from "@/lib/actions/mediation/withdraw-delegation";
import type { MandatePage, MandateView } from "@/lib/domain/mediation/mandates";
import { formatDay } from "@/lib/i18n/format";
import { shortInstrument } from "@/lib/domain/mediation/kind-words";

interface LendFormProps {
  mandate: MandateView;
  colleagues: MandatePage["colleagues"];
  today: string;
}

const LendForm = ({ mandate, colleagues, today }: LendFormProps) => {
  const t = useTranslations("mediator.mandates");
  return (
    <details className="mt-4">
      <summary className="cursor-pointer font-bold text-accent">{t("lend")}</summary>
      <div className="mt-3">
        <Form id={`lend-${mandate.id}`} action={delegateMandateAction} labels={{ toPersonId: t("to"), validFrom: t("from"), validTo: t("until") }} look="plain">
          <HiddenField name="mandateId" value={mandate.id} />
          <SelectField name="toPersonId" options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} placeholder={t("choose")} />
          <div className="grid gap-4 sm:grid-cols-2">
            <DateField name="validFrom" defaultValue={today} min={mandate.validFrom} max={mandate.validTo ?? undefined} />
            <DateField name="validTo" min={today} max={mandate.validTo ?? undefined} />
          </div>
          <SubmitButton size="sm">{t("lendSubmit")}</SubmitButton>
        </Form>
      </div>
    </details>
  );
};

const Lent = ({ mandate }: { mandate: MandateView }) => {
  const t = useTranslations("mediator.mandates");
  const locale = useLocale();
  if (mandate.owner !== null || mandate.lent.length === 0) return null;
  return (
    <ul className="mt-3 divide-y divide-line-2 text-fact">
      {mandate.lent.map(({ id, toName, validFrom, validTo }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <span>{t("lentTo", { name: toName, from: formatDay(validFrom, locale), to: formatDay(validTo, locale) })}</span>
          <Form id={`back-${id}`} action={withdrawDelegationAction} labels={{}} look="plain">
            <HiddenField name="delegationId" value={id} />
            <SubmitButton variant="secondary" size="xs">{t("takeBack")}<span className="sr-only"> {toName}</span></SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
};

/** Under which mandates the reader decides, and whom they lent theirs to for an absence. */
export const MandateList = ({ mandates, colleagues, today }: MandatePage & { today: string }) => {
  const t = useTranslations("mediator.mandates");
  const p = useTranslations("offers.values.province");
  const locale = useLocale();
  const isOver = ({ isWithdrawn, validTo }: MandateView) => isWithdrawn || (validTo !== null && validTo < today);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      {mandates.map((mandate) => {
        const [lent] = mandate.lent;
        return (
          <Panel key={`${mandate.id}:${lent?.id ?? ""}`} title={mandate.owner ? t("ofColleague", { name: mandate.owner }) : t("own")} aside={isOver(mandate) && <Badge>{t("over")}</Badge>}>
            <DescriptionList
              facts={[
                { term: t("instruments"), value: mandate.instruments.map(shortInstrument).join(", ") },
                { term: t("provinces"), value: mandate.provinces.map((code) => (p.has(code) ? p(code) : code)).join(", ") },
                { term: t("period"), value: mandate.validTo ? t("fromTo", { from: formatDay(mandate.validFrom, locale), to: formatDay(mandate.validTo, locale) }) : t("since", { from: formatDay(mandate.validFrom, locale) }) },
                ...(mandate.owner && lent ? [{ term: t("lentToYou"), value: t("fromTo", { from: formatDay(lent.validFrom, locale), to: formatDay(lent.validTo, locale) }) }] : []),
              ]}
            />
            <Lent mandate={mandate} />
            {mandate.owner === null && !isOver(mandate) && <LendForm mandate={mandate} colleagues={colleagues} today={today} />}
          </Panel>
        );
      })}
    </div>
  );
};
