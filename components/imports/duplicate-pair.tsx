import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { decideDuplicateAction } from "@/lib/actions/imports/decide-duplicate";
import type { DuplicatePair as Pair, DuplicateRecord } from "@/lib/domain/imports/duplicate-schema";
import { formatInstant } from "@/lib/i18n/format";
import { DuplicateComparison } from "./duplicate-comparison";

const nameOf = (record: DuplicateRecord, own: string): string => `${record.sourceName ?? own}: ${record.number}`;

/** Which of the two counts; a placement of this site does so by itself. */
const MergeForm = ({ pair: { id, records } }: { pair: Pair }) => {
  const t = useTranslations("imports.duplicates");
  const own = records.find(({ sourceName }) => sourceName === null);
  return (
    <Form id={`merge-${id}`} action={decideDuplicateAction} labels={{ countsId: t("which") }} look="plain">
      <HiddenField name="id" value={id} />
      <HiddenField name="decision" value="merge" />
      {own
        ? <><HiddenField name="countsId" value={own.id} /><p className="text-fact">{t("ownCounts")}</p></>
        : <RadioGroup name="countsId" look="line" defaultValue={records[0]?.id} options={records.map((record) => ({ value: record.id, label: nameOf(record, t("own")) }))} />}
      <SubmitButton variant="secondary">{t("merge")}</SubmitButton>
    </Form>
  );
};

/** Two records that look like one internship, with what is the same, and what a person says of them. */
export const DuplicatePair = ({ pair, title }: { pair: Pair; title: string }) => {
  const t = useTranslations("imports.duplicates");
  const locale = useLocale();
  return (
    <Panel title={title} aside={pair.decision && pair.decidedAt ? t(`decided.${pair.decision}`, { by: pair.decidedBy ?? "", at: formatInstant(pair.decidedAt, locale) }) : undefined}>
      <div className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <p className="mb-2 text-small text-ink-2">{t("same")} {pair.reasons.map((reason) => t(`reason.${reason}`)).join(", ")}.</p>
          <DuplicateComparison pair={pair} />
        </div>
        {pair.decision
          ? <StepForm id={`reopen-${pair.id}`} action={decideDuplicateAction} fields={{ id: pair.id, decision: "reopen" }} variant="secondary">{t("reopen")}<span className="sr-only">: {title}</span></StepForm>
          : (
            <div className="space-y-5">
              <MergeForm pair={pair} />
              <div className="border-t border-line-2 pt-4">
                <Form id={`apart-${pair.id}`} action={decideDuplicateAction} labels={{}} look="plain">
                  <HiddenField name="id" value={pair.id} />
                  <HiddenField name="decision" value="apart" />
                  <SubmitButton variant="secondary">{t("apart")}</SubmitButton>
                </Form>
              </div>
            </div>
          )}
      </div>
    </Panel>
  );
};
