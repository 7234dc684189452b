import { useLocale, useTranslations } from "next-intl";
import { FoldOut } from "@/components/applications/fold-out";
import { Form } from "@/components/forms/form";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { sendRemindersAction } from "@/lib/actions/imports/send-reminders";
import type { ReminderRecipient } from "@/lib/domain/imports/reporting-schema";
import { formatDay } from "@/lib/i18n/format";

interface ReminderPanelProps {
  year: number;
  silent: readonly ReminderRecipient[];
  rounds: readonly { sentOn: string; by: string; entities: number; people: number }[];
  /** Made with the page: a second click sends nothing more. */
  sendKey: string;
}

/** A round of reminders: who would get one, who cannot, and the rounds that went out. */
export const ReminderPanel = ({ year, silent, rounds, sendKey }: ReminderPanelProps) => {
  const t = useTranslations("imports.reminder");
  const locale = useLocale();
  const reachable = silent.filter(({ people }) => people > 0);
  const unreachable = silent.filter(({ people }) => people === 0);
  return (
    <Panel title={t("title")}>
      <div className="space-y-5">
        {silent.length === 0 ? <Notice tone="success" title={t("nobody")} /> : (
          <>
            <p className="measure text-fact">{t("text", { year: String(year) })}</p>
            {reachable.length > 0 && (
              <FoldOut isOpen={reachable.length <= 8} summary={t("recipients", { count: reachable.length })}>
                <ul className="columns-1 gap-8 text-fact sm:columns-2">{reachable.map(({ code, name, people }) => <li key={code} className="py-0.5">{name} <span className="text-ink-2">({t("people", { count: people })})</span></li>)}</ul>
              </FoldOut>
            )}
            {unreachable.length > 0 && (
              <FoldOut summary={t("unreachable", { count: unreachable.length })}>
                <p className="text-fact text-ink-2">{t("unreachableText")}</p>
                <ul className="mt-2 columns-1 gap-8 text-fact sm:columns-2">{unreachable.map(({ code, name }) => <li key={code} className="py-0.5">{name}</li>)}</ul>
              </FoldOut>
            )}
            {reachable.length > 0 && (
              <Form id="reminder" action={sendRemindersAction} labels={{}} look="plain" done={<Notice tone="success" title={t("sent")} isNews>{t("sentText")}</Notice>}>
                <HiddenField name="year" value={year} />
                <IdempotencyKey value={sendKey} />
                <SubmitButton>{t("submit", { count: reachable.length })}</SubmitButton>
              </Form>
            )}
          </>
        )}
        {rounds.length > 0 && (
          <div className="border-t border-line-2 pt-4">
            <h3 className="text-item">{t("rounds")}</h3>
            <ul className="mt-1 text-fact">{rounds.map(({ sentOn, by, entities, people }) => <li key={sentOn} className="py-0.5">{t("round", { on: formatDay(sentOn, locale), by, entities, people })}</li>)}</ul>
          </div>
        )}
      </div>
    </Panel>
  );
};
