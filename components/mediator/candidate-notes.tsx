import { Eye } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { writeNoteAction } from "@/lib/actions/mediation/write-note";
import type { CaseNote } from "@/lib/domain/mediation/caseload";
import { noteReaders } from "@/lib/domain/mediation/schema";
import { formatInstant } from "@/lib/i18n/format";

interface NoteListProps {
  notes: readonly CaseNote[];
  /** What stands there when there is none. */
  none: string;
}

/** Notes, each with who may read it. */
export const NoteList = ({ notes, none }: NoteListProps) => {
  const t = useTranslations("mediator.note");
  const locale = useLocale();
  if (notes.length === 0) return <p className="text-fact text-ink-2">{none}</p>;
  return (
    <ul className="divide-y divide-line-2 text-fact">
      {notes.map(({ id, readers, body, createdAt, authorName }) => (
        <li key={id} className="py-3 first:pt-0">
          <p className="measure whitespace-pre-line">{body}</p>
          <p className="mt-1 flex flex-wrap gap-x-3 text-small text-ink-2">
            <span>{authorName}, {formatInstant(createdAt, locale)}</span>
            <span className="inline-flex items-center gap-1.5"><Icon as={Eye} size="sm" />{t(`readBy.${noteReaders.find((known) => known === readers) ?? "author"}`)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
};

interface NoteFormProps {
  personId: string;
  idempotencyKey: string;
}

/** A note with its readers: who reads it is chosen before it is written. */
export const NoteForm = ({ personId, idempotencyKey }: NoteFormProps) => {
  const t = useTranslations("mediator.note");
  return (
    <Panel title={t("new")}>
      <Form key={idempotencyKey} id="note" action={writeNoteAction} labels={{ readers: t("readers"), body: t("body") }} look="plain">
        <HiddenField name="personId" value={personId} />
        <IdempotencyKey value={idempotencyKey} />
        <RadioGroup name="readers" look="line" defaultValue="organisation" options={noteReaders.map((value) => ({ value, label: t(`choice.${value}`) }))} />
        <TextArea name="body" hint={t("bodyHint")} rows={4} maxLength={4000} />
        <SubmitButton>{t("write")}</SubmitButton>
      </Form>
    </Panel>
  );
};
