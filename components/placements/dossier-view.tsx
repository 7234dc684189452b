import { useLocale, useTranslations } from "next-intl";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import type { Role } from "@/lib/domain/access";
import type { Dossier } from "@/lib/domain/placements/dossier";
import type { DossierRights } from "@/lib/domain/placements/dossier-rights";
import type { DossierTab } from "@/lib/domain/placements/dossier-tabs";
import type { NextStep } from "@/lib/domain/placements/next-step";
import { earlyEndGroundOf } from "@/lib/domain/decisions/kinds";
import { endReasons } from "@/lib/domain/placements/schema";
import type { Finding } from "@/lib/domain/regulation/finding";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";
import { formatDay } from "@/lib/i18n/format";
import { DossierExits } from "./dossier-exits";
import { DossierHeader, DossierTabBar } from "./dossier-header";
import { DossierPart } from "./dossier-part";
import { DossierTimeline } from "./dossier-timeline";
import { NextStepAction } from "./next-step-action";
import { NextStepBox } from "./next-step-box";

export interface DossierViewProps {
  dossier: Dossier;
  viewer: Role;
  rights: DossierRights;
  step: NextStep;
  tab: DossierTab;
  /** What an evaluation scores: competences of the plan, or goals. */
  scored: readonly string[];
  /** The business date, `YYYY-MM-DD`. */
  today: string;
  /** Makes a double send of the message form one message. */
  messageKey: string;
  /** What the law warns for or does not know at the start, for who starts it. */
  toAcknowledge: readonly Finding[];
}

const lists: Record<Role, Href> = {
  student: "/student/placements", entity: "/entity/placements", school: "/school/placements", coordinator: "/coordinator/placements",
  mediator: "/mediator", mentor: "/mentor", admin: "/",
};


/** The one page of a placement that all roles share: next step on top, the way so far, then its parts. */
export const DossierView = (props: DossierViewProps) => {
  const { dossier, viewer, rights, step, tab, today } = props;
  const t = useTranslations("placements");
  const locale = useLocale();
  const { placement } = dossier;
  const reason = endReasons.find((known) => known === placement.endReasonCode);
  const ground = earlyEndGroundOf(placement.endReasonCode);
  const why = reason ? t(`end.reasons.${reason}`) : ground ? t(`end.grounds.${ground}`) : t("unknownName");
  const sentence = placement.endReasonText ? `. ${placement.endReasonText.replace(/\.$/u, "")}` : "";
  return (
    <div className="space-y-6">
      <div>
        <Breadcrumb trail={[{ label: t(`dossier.back.${viewer}`), href: addressOf(lists[viewer], locale) }]} current={placement.reference} />
        <div className="mt-2 flex flex-wrap items-start justify-between gap-4">
          <DossierHeader dossier={dossier} viewer={viewer} />
          <div data-no-print className="flex flex-wrap gap-2.5">
            <PrintButton variant="secondary" label={t("dossier.print")} />
            {rights.arrange && step.step !== "arrange" && step.step !== "present" && dossier.agreement?.status !== "to-sign" && (
              <ButtonLink href={addressOf({ pathname: "/placements/[id]/arrange", params: { id: placement.id } }, locale)}>{t("arrange.title")}</ButtonLink>
            )}
          </div>
        </div>
      </div>
      <NextStepBox
        step={step}
        viewer={viewer}
        today={today}
        placement={placement}
        endReason={why + sentence}
        endedOn={placement.endedOn ? formatDay(placement.endedOn, locale) : ""}
        action={<NextStepAction dossier={dossier} step={step} rights={rights} today={today} toAcknowledge={props.toAcknowledge} />}
      />
      <DossierTimeline dossier={dossier} />
      <DossierTabBar dossier={dossier} viewer={viewer} tab={tab} />
      <DossierPart {...props} />
      <DossierExits dossier={dossier} rights={rights} />
    </div>
  );
};
