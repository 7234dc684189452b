import { CircleCheck, CircleDashed } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { tickConditionAction } from "@/lib/actions/placements/tick-condition";
import type { Role } from "@/lib/domain/access";
import { isClosed } from "@/lib/domain/placements/badge";
import type { Dossier } from "@/lib/domain/placements/dossier";
import type { StartConditionKind } from "@/lib/domain/placements/status";
import { formatInstantDay } from "@/lib/i18n/format";

interface ConditionListProps {
  dossier: Dossier;
  viewer: Role;
  /** The placement has not started, so conditions can still be ticked. */
  isOpen: boolean;
}

/** Kinds of which the host declares the trainee as type STG (since 1 January 2020). */
const declaredAsTrainee: readonly string[] = ["bis", "ibo", "ibo-plus"];

/** What a condition is about: who insures and declares differs by kind. */
const useConditionWords = (instrument: string) => {
  const t = useTranslations("placements.conditions");
  return (kind: StartConditionKind, responsible: Role): string => {
    const by = responsible === "school" || responsible === "mediator" ? responsible : "entity";
    if (kind === "insurance") return t(`insuranceBy.${by}`);
    if (kind === "dimona") return by === "entity" && declaredAsTrainee.includes(instrument) ? t("dimonaBy.entityTrainee") : t(`dimonaBy.${by}`);
    return t(`${kind}Why`);
  };
};

/** What must be arranged before the first day: each by its own party, one button each. */
export const ConditionList = ({ dossier, viewer, isOpen }: ConditionListProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const { conditions, placement } = dossier;
  const why = useConditionWords(placement.instrument);
  const stateOf = ({ doneAt, responsible }: Pick<Dossier["conditions"][number], "doneAt" | "responsible">): string => {
    if (doneAt) return t("conditions.done", { day: formatInstantDay(doneAt, locale) });
    return isClosed(placement.status) ? t("conditions.notDone") : t("conditions.by", { role: t(`role.${responsible}`) });
  };
  const done = conditions.filter(({ doneAt }) => doneAt).length;
  return (
    <Panel title={t("conditions.title")} aside={t("conditions.count", { done, all: conditions.length })} isFlush>
      <ul className="divide-y divide-line-2">
        {conditions.map(({ kind, responsible, doneAt }) => (
          <li key={kind} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 text-fact md:px-5">
            <div className="flex min-w-0 flex-1 basis-72 gap-3">
              <span className={`flex h-[1lh] items-center ${doneAt ? "text-success" : "text-ink-2"}`}><Icon as={doneAt ? CircleCheck : CircleDashed} /></span>
              <div>
                <p className="font-bold">{t(`conditions.${kind}`)}</p>
                <p className="text-small text-ink-2">{why(kind, responsible)}</p>
                <p className="text-small">{stateOf({ doneAt, responsible })}</p>
              </div>
            </div>
            {isOpen && !doneAt && responsible === viewer && (
              <Form id={`tick-${kind}`} action={tickConditionAction} labels={{}} look="plain">
                <HiddenField name="id" value={placement.id} />
                <HiddenField name="kind" value={kind} />
                <HiddenField name="note" value="" />
                <SubmitButton variant="secondary" size="sm">{t("conditions.tick")}<span className="sr-only">: {t(`conditions.${kind}`)}</span></SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
