import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepForm } from "@/components/placements/step-form";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { decideDuplicateAction } from "@/lib/actions/imports/decide-duplicate";
import type { DuplicatePair as Pair, DuplicateRecord } from "@/lib/domain/imports/duplicate-schema";
import { placementStatuses } from "@/lib/domain/placements/status";
import { formatInstant, formatNumber, formatShortDay } from "@/lib/i18n/format";

const facts = ["host", "instrument", "startsOn", "endsOn", "birthYear", "gender", "education", "personRef", "hours", "status"] as const;
type Fact = (typeof facts)[number];

/** The words for what a record says, by fact; null = not known. */
const useFacts = () => {
  const v = useTranslations("imports.value");
  const s = useTranslations("placements.status");
  const locale = useLocale();
  return (record: DuplicateRecord): Record<Fact, string | null> => {
    const status = placementStatuses.find((known) => known === record.status);
    return {
      host: record.host, instrument: record.instrument.toUpperCase(), birthYear: record.birthYear === null ? null : String(record.birthYear),
      startsOn: formatShortDay(record.startsOn, locale), endsOn: record.endsOn && formatShortDay(record.endsOn, locale),
      gender: record.gender && v(`gender.${record.gender}`), education: record.education && v(`education.${record.education}`),
      personRef: record.personRef, hours: record.hoursPerWeek === null ? null : formatNumber(record.hoursPerWeek, locale), status: status ? s(status) : null,
    };
  };
};

const nameOf = (record: DuplicateRecord, own: string): string => `${record.sourceName ?? own}: ${record.number}`;

/** The two records side by side; what differs is in bold. */
const Comparison = ({ pair: { records, countsId } }: { pair: Pair }) => {
  const t = useTranslations("imports.duplicates");
  const wordsOf = useFacts();
  const words = records.map(wordsOf);
  const differs = (fact: Fact) => words[0]?.[fact] !== words[1]?.[fact];
  return (
    <table className="w-full table-fixed text-small md:text-fact">
      <caption className="sr-only">{t("compare")}</caption>
      <thead>
        <tr className="border-b border-line text-start">
          <th scope="col" className="w-26 py-2 pr-2 text-start text-small text-ink-2 md:w-36">{t("what")}</th>
          {records.map((record) => (
            <th key={record.id} scope="col" className="py-2 pr-2 text-start align-top md:pr-4">
              <span className="block break-words">{record.number}</span>
              <span className="block text-small font-normal break-words text-ink-2">{record.sourceName ?? t("own")}</span>
              {countsId === record.id && <Badge tone="success">{t("counts")}</Badge>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact} className="border-b border-line-2 last:border-b-0">
            <th scope="row" className="py-1.5 pr-2 md:pr-4 text-start align-top font-normal text-ink-2">{t(`fact.${fact}`)}</th>
            {words.map((said, index) => (
              <td key={records[index]?.id} className={`py-1.5 pr-2 md:pr-4 align-top break-words ${differs(fact) ? "font-bold" : ""}`}>{said[fact] ?? <span className="font-normal text-ink-2">{t("notKnown")}</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

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
          <Comparison pair={pair} />
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
