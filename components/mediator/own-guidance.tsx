import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { OwnGuidance } from "@/lib/domain/mediation/caseload";
import { contactKinds } from "@/lib/domain/mediation/schema";
import { formatDay } from "@/lib/i18n/format";
import { NoteList } from "./candidate-notes";

interface OwnGuidanceProps {
  guidance: OwnGuidance;
  today: string;
}

/** For the candidate: who guides, what is planned, and what was shared. */
export const OwnGuidanceView = ({ guidance, today }: OwnGuidanceProps) => {
  const t = useTranslations("mediator.own");
  const c = useTranslations("mediator.contact");
  const locale = useLocale();
  const { mediator } = guidance;
  const contacts = (list: OwnGuidance["contacts"]) => (
    <ul className="divide-y divide-line-2">
      {list.map(({ id, kind, plannedOn, doneOn, mediatorName }) => (
        <li key={id} className="py-2.5"><strong>{c(`kind.${contactKinds.find((known) => known === kind) ?? "talk"}`)}, {formatDay(doneOn ?? plannedOn, locale)}</strong> {t("with", { name: mediatorName })}</li>
      ))}
    </ul>
  );
  const planned = guidance.contacts.filter(({ doneOn, plannedOn }) => doneOn === null && plannedOn >= today);
  const done = guidance.contacts.filter(({ doneOn }) => doneOn !== null).toReversed();
  return (
    <div className="space-y-6">
      <Panel title={t("who")}>
        <DescriptionList
          facts={[
            { term: t("organisation"), value: guidance.organisationName },
            ...(mediator ? [{ term: t("mediator"), value: mediator.name, note: [mediator.email, mediator.phone].filter(Boolean).join(", ") }] : []),
            { term: t("registeredSince"), value: formatDay(guidance.registeredSince, locale) },
          ]}
        />
      </Panel>
      <Panel title={t("planned")}>{planned.length === 0 ? <p className="text-fact text-ink-2">{t("nonePlanned")}</p> : contacts(planned)}</Panel>
      <Panel title={t("shared")}><NoteList notes={guidance.notes} none={t("noneShared")} /></Panel>
      {done.length > 0 && <Panel title={t("done")}>{contacts(done)}</Panel>}
    </div>
  );
};
