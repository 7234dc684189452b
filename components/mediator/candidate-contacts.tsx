import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { cancelContactAction } from "@/lib/actions/mediation/cancel-contact";
import { finishContactAction } from "@/lib/actions/mediation/finish-contact";
import { planContactAction } from "@/lib/actions/mediation/plan-contact";
import type { CandidateFile, ContactMoment } from "@/lib/domain/mediation/caseload";
import { contactKinds } from "@/lib/domain/mediation/schema";
import { formatDay } from "@/lib/i18n/format";

interface OpenContactProps {
  contact: ContactMoment;
  today: string;
}

/** A contact that is planned: note that it took place, or call it off. */
const OpenContact = ({ contact, today }: OpenContactProps) => {
  const t = useTranslations("mediator.contact");
  const locale = useLocale();
  const kind = contactKinds.find((known) => known === contact.kind) ?? "talk";
  const target = (
    <>
      <HiddenField name="id" value={contact.id} />
      <HiddenField name="version" value={contact.version} />
    </>
  );
  return (
    <li className="space-y-3 px-4 py-4 md:px-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{t(`kind.${kind}`)}, {formatDay(contact.plannedOn, locale)}</strong>
        {contact.plannedOn < today && <Badge tone="danger">{t("overdue")}</Badge>}
        <span className="text-small text-ink-2">{contact.mediatorName}</span>
      </div>
      <Form id={`finish-${contact.id}`} action={finishContactAction} labels={{ doneOn: t("doneOn"), summary: t("summary") }} look="plain">
        {target}
        <DateField name="doneOn" defaultValue={today} max={today} />
        <TextArea name="summary" hint={t("summaryReaders")} rows={3} maxLength={2000} />
        <SubmitButton size="sm">{t("finish")}</SubmitButton>
      </Form>
      <Form id={`cancel-${contact.id}`} action={cancelContactAction} labels={{}} look="plain">
        {target}
        <SubmitButton variant="quiet" size="sm">{t("cancel")}</SubmitButton>
      </Form>
    </li>
  );
};

interface ContactsProps {
  file: CandidateFile;
  today: string;
}

/** Contacts to come, with those whose day passed first, and those that were. */
export const CandidateContacts = ({ file, today }: ContactsProps) => {
  const t = useTranslations("mediator.contact");
  const locale = useLocale();
  const open = file.contacts.filter(({ doneOn, isCancelled }) => doneOn === null && !isCancelled).toReversed();
  const over = file.contacts.filter(({ doneOn, isCancelled }) => doneOn !== null || isCancelled);
  const kindOf = (kind: string) => t(`kind.${contactKinds.find((known) => known === kind) ?? "talk"}`);
  return (
    <div className="space-y-6">
      <Panel title={t("planned")} isFlush>
        {open.length === 0 ? <p className="px-4 py-4 text-fact text-ink-2 md:px-5">{t("nonePlanned")}</p>
          : <ul className="divide-y divide-line text-fact">{open.map((contact) => <OpenContact key={contact.id} contact={contact} today={today} />)}</ul>}
      </Panel>
      {over.length > 0 && (
        <Panel title={t("over")}>
          <ul className="divide-y divide-line-2 text-fact">
            {over.map(({ id, kind, plannedOn, doneOn, summary, isCancelled, mediatorName }) => (
              <li key={id} className="py-2.5">
                <p><strong>{kindOf(kind)}, {formatDay(doneOn ?? plannedOn, locale)}</strong> <span className="text-small text-ink-2">{isCancelled ? t("cancelled") : mediatorName}</span></p>
                {summary && <p className="measure whitespace-pre-line">{summary}</p>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
};

/** Plans a contact; the candidate reads when and with whom. */
export const PlanContactForm = ({ file, today }: ContactsProps) => {
  const t = useTranslations("mediator.contact");
  return (
    <Panel title={t("plan")}>
      <Form id="plan-contact" action={planContactAction} labels={{ kind: t("how"), plannedOn: t("when"), placementId: t("about") }} look="plain">
        <HiddenField name="personId" value={file.personId} />
        <RadioGroup name="kind" look="line" columns={2} defaultValue="talk" options={contactKinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        <DateField name="plannedOn" min={today} hint={t("whenHint")} />
        {file.placements.length > 0 && (
          <SelectField name="placementId" isOptional options={file.placements.map(({ id, reference, hostName }) => ({ value: id, label: `${reference}, ${hostName}` }))} placeholder={t("aboutNone")} />
        )}
        <SubmitButton>{t("planSubmit")}</SubmitButton>
      </Form>
    </Panel>
  );
};
