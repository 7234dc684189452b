import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { applicationStatuses } from "@/lib/domain/applications/status";
import type { CandidateFile } from "@/lib/domain/mediation/caseload";
import { placementBadges } from "@/lib/domain/placements/badge";
import { placementStatuses } from "@/lib/domain/placements/status";
import { addressOf } from "@/lib/i18n/address";
import { formatInstantDay, formatShortDay } from "@/lib/i18n/format";

interface FilesProps {
  file: CandidateFile;
}

const line = "flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-3 md:px-5";

/** What was proposed to the candidate, and what became of it. */
export const CandidateReferrals = ({ file }: FilesProps) => {
  const t = useTranslations("mediator.candidate");
  const locale = useLocale();
  const refer = <ButtonLink size="sm" icon={Plus} href={addressOf({ pathname: "/mediator/candidates/[id]/refer", params: { id: file.personId } }, locale)}>{t("refer")}</ButtonLink>;
  return (
    <Panel title={t("referrals")} isFlush aside={refer}>
      {file.referrals.length === 0 && <p className="px-4 py-4 text-fact text-ink-2 md:px-5">{t("noReferrals")}</p>}
      <ul className="divide-y divide-line-2 text-fact">
        {file.referrals.map(({ id, reference, title, hostName, status, referredOn, reasonText }) => {
          const state = applicationStatuses.find((known) => known === status);
          return (
            <li key={id} className={line}>
              <div className="min-w-0">
                <p className="font-bold">{title}, {hostName}</p>
                <p className="text-small text-ink-2">{reference}, {t("referredOn", { day: formatInstantDay(referredOn, locale) })}</p>
                {reasonText && <p className="measure mt-1">{reasonText}</p>}
              </div>
              {state && <ApplicationBadge status={state} viewer="host" name={file.name} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};

/** The placements of the candidate that this organisation mediates. */
export const CandidatePlacements = ({ file }: FilesProps) => {
  const t = useTranslations("mediator.candidate");
  const locale = useLocale();
  return (
    <Panel title={t("placements")} isFlush>
      {file.placements.length === 0 && <p className="px-4 py-4 text-fact text-ink-2 md:px-5">{t("noPlacements")}</p>}
      <ul className="divide-y divide-line-2 text-fact">
        {file.placements.map(({ id, reference, title, hostName, status, startsOn, endsOn }) => {
          const state = placementStatuses.find((known) => known === status);
          return (
            <li key={id} className={line}>
              <div className="min-w-0">
                <p><a className="font-bold" href={addressOf({ pathname: "/placements/[id]", params: { id } }, locale)}>{title}, {hostName}</a></p>
                <p className="text-small text-ink-2">{reference}, {formatShortDay(startsOn, locale)} – {formatShortDay(endsOn, locale)}</p>
              </div>
              {state && <StatusBadge status={placementBadges[state]} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
