import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { shownEntry, type AssignableColleague, type AssignableRequest } from "@/lib/domain/decisions/assignment";
import { formatWeekday } from "@/lib/i18n/format";
import { AssignForm, type AssignRow } from "./assign-form";
import { useKindWords } from "./queue-words";

interface AssignViewProps {
  requests: readonly AssignableRequest[];
  colleagues: readonly AssignableColleague[];
  queueHref: string;
}

/** What is about to go to a colleague, and who may get it: those whose mandate covers at least one of the requests. */
export const AssignView = ({ requests, colleagues, queueHref }: AssignViewProps) => {
  const t = useTranslations("mediator");
  const kindOf = useKindWords();
  const locale = useLocale();
  const rows: AssignRow[] = requests.map((request) => ({
    id: request.requestId, entry: shownEntry(request), title: t("together.row", { kind: kindOf(request), person: request.personName }),
    about: t("assign.about", { reference: request.reference, host: request.hostName, due: formatWeekday(request.dueOn, locale) }), holder: request.holderName,
  }));
  const options = colleagues.map(({ id, name, mayDecide }) => ({ value: id, label: t("assign.colleague", { name, count: mayDecide.length, all: requests.length }) }));
  return (
    <div className="space-y-4">
      {options.length === 0 && <Notice tone="warning" title={t("assign.nobody")}>{t("assign.nobodyText")}</Notice>}
      <AssignForm rows={rows} colleagues={options} queueHref={queueHref} />
    </div>
  );
};
