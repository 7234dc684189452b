import { useLocale, useTranslations } from "next-intl";
import type { Dossier } from "@/lib/domain/placements/dossier";
import type { DossierRights } from "@/lib/domain/placements/dossier-rights";
import { maySuspend } from "@/lib/domain/regulation/may-suspend";
import { addressOf } from "@/lib/i18n/address";

/** The ways out of the plan of a placement: suspend it, end it early or ask that, or let it not begin. */
export const DossierExits = ({ dossier, rights }: { dossier: Dossier; rights: DossierRights }) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const { id, instrument, startsOn, signedOn } = dossier.placement;
  const end = rights.endEarly ? t("end.linkEnd") : rights.cancel ? t("end.linkCancel") : null;
  const asks = rights.askEarlyEnd ? t("end.linkAsk") : rights.askExtension ? t("end.linkExtend") : null;
  // Where the version of the law knows no suspension, the offer would only mislead.
  const isSuspendable = rights.suspend && maySuspend(instrument, { startsOn, signedOn: signedOn ?? undefined });
  if (!end && !asks && !isSuspendable) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2 text-fact">
      {isSuspendable && <li><a href={addressOf({ pathname: "/placements/[id]/pause", params: { id } }, locale)}>{t("pause.title")}</a></li>}
      {asks && <li><a href={addressOf({ pathname: "/placements/[id]/requests", params: { id } }, locale)}>{asks}</a></li>}
      {end && <li><a href={addressOf({ pathname: "/placements/[id]/end", params: { id } }, locale)}>{end}</a></li>}
    </ul>
  );
};
