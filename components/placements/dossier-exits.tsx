import { useLocale, useTranslations } from "next-intl";
import type { Dossier } from "@/lib/domain/placements/dossier";
import type { DossierRights } from "@/lib/domain/placements/dossier-rights";
import { maySuspend } from "@/lib/domain/regulation/may-suspend";
import { addressOf } from "@/lib/i18n/address";

interface Exit {
  pathname: "/placements/[id]/pause" | "/placements/[id]/requests" | "/placements/[id]/end";
  words: string;
}

const useExits = ({ placement: { instrument, startsOn, signedOn } }: Dossier, rights: DossierRights): Exit[] => {
  const t = useTranslations("placements");
  // Where the version of the law knows no suspension, the offer would only mislead.
  const isSuspendable = rights.suspend && maySuspend(instrument, { startsOn, signedOn: signedOn ?? undefined });
  const asks = rights.askEarlyEnd ? t("end.linkAsk") : rights.askExtension ? t("end.linkExtend") : null;
  const end = rights.endEarly ? t("end.linkEnd") : rights.cancel ? t("end.linkCancel") : null;
  return [
    ...(isSuspendable ? [{ pathname: "/placements/[id]/pause" as const, words: t("pause.title") }] : []),
    ...(asks ? [{ pathname: "/placements/[id]/requests" as const, words: asks }] : []),
    ...(end ? [{ pathname: "/placements/[id]/end" as const, words: end }] : []),
  ];
};

/** The ways out of the plan of a placement: suspend it, end it early or ask that, or let it not begin. */
export const DossierExits = ({ dossier, rights }: { dossier: Dossier; rights: DossierRights }) => {
  const locale = useLocale();
  const exits = useExits(dossier, rights);
  if (exits.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2 text-fact">
      {exits.map(({ pathname, words }) => <li key={pathname}><a href={addressOf({ pathname, params: { id: dossier.placement.id } }, locale)}>{words}</a></li>)}
    </ul>
  );
};
