import { useLocale, useTranslations } from "next-intl";
import { Scale } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { StepLine, type Step } from "@/components/ui/step-line";
import { formatDay, formatInstantDay, formatShortDay } from "@/lib/i18n/format";
import { evaluationFormOf } from "@/lib/domain/evaluations/form";
import { isClosed } from "@/lib/domain/placements/badge";
import { wayIn } from "@/lib/domain/placements/process";
import { lastDayOf } from "@/lib/domain/placements/rules";
import type { Dossier } from "@/lib/domain/placements/dossier";

interface Moment {
  key: string;
  title: string;
  /** When it happened, or undefined. */
  done?: string;
  /** What stands there until then. */
  expected?: string;
}

/** The first moment that has not happened is the current one. Of a placement that is over, only what happened is left. */
const toSteps = (moments: Moment[], isOver: boolean): Step[] => {
  const current = moments.findIndex(({ done }) => done === undefined);
  return moments.filter(({ done }) => !isOver || done !== undefined).map(({ key, title, done, expected }, index) => ({
    key, title, detail: done ?? expected, state: done !== undefined ? "done" : index === current ? "current" : "coming",
  }));
};

/** From application to end, with the legal line below it. */
export const DossierTimeline = ({ dossier }: { dossier: Dossier }) => {
  const t = useTranslations("placements.timeline");
  const locale = useLocale();
  const { placement, application, agreement, evaluations } = dossier;
  const instant = (at: Date | null | undefined) => (at ? formatInstantDay(at, locale) : undefined);
  const day = (on: string | null | undefined) => (on ? formatShortDay(on, locale) : undefined);
  const planned = (on: string) => t("planned", { day: formatShortDay(on, locale) });
  const evaluatedAt = (kind: "mid-term" | "final") => instant(evaluations.find((evaluation) => evaluation.kind === kind)?.submittedAt);
  const signed = agreement?.parties.filter(({ signedAt }) => signedAt).length ?? 0;
  const isOver = isClosed(placement.status);
  const { kinds } = evaluationFormOf(placement.instrument);
  const moments: Moment[] = [
    ...(application ? [{ key: "applied", title: t(wayIn(placement.instrument) === "application" ? "applied" : "agreed"), done: instant(application.submittedAt) }, { key: "accepted", title: t("accepted"), done: instant(application.acceptedAt) }] : []),
    { key: "confirmed", title: t("confirmed"), done: instant(placement.createdAt) },
    { key: "signed", title: t("signed"), done: day(placement.signedOn), expected: agreement ? t("signedDetail", { done: signed, all: agreement.parties.length }) : undefined },
    { key: "started", title: t("started"), done: instant(placement.startedAt), expected: planned(placement.startsOn) },
    ...(kinds.includes("mid-term") ? [{ key: "mid", title: t("midTerm"), done: evaluatedAt("mid-term") }] : []),
    { key: "final", title: t("final"), done: evaluatedAt("final") },
    placement.status === "cancelled"
      ? { key: "cancelled", title: t("cancelled"), done: t("cancelledDetail") }
      : { key: "ended", title: t("ended"), done: isOver ? day(placement.endedOn) : undefined, expected: planned(lastDayOf(placement)) },
  ];
  return (
    <div className="rounded-md border border-line bg-paper">
      <div className="px-4 py-4 md:px-5"><StepLine label={t("label")} steps={toSteps(moments, isOver)} /></div>
      <p className="flex gap-2 border-t border-line-2 px-4 py-2.5 text-small text-ink-2 md:px-5">
        <span className="flex h-[1lh] items-center"><Icon as={Scale} size="sm" /></span>
        {placement.lastAllowedDay ? t("law", { day: formatDay(placement.lastAllowedDay, locale) }) : t(placement.instrument === "school" ? "lawNone" : "lawNoneOther")}
      </p>
    </div>
  );
};
