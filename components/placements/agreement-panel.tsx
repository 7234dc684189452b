import { useLocale, useTranslations } from "next-intl";
import { SignatureList } from "@/components/agreements/signature-list";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { addressOf } from "@/lib/i18n/address";
import type { Dossier } from "@/lib/domain/placements/dossier";

/** Who signed the agreement of this placement, and the way to its text. */
export const AgreementPanel = ({ dossier }: { dossier: Dossier }) => {
  const t = useTranslations("placements.agreement");
  const locale = useLocale();
  const { agreement, placement } = dossier;
  if (!agreement?.number) return <Panel title={t("panel")}><p className="text-fact text-ink-2">{t("none")}</p></Panel>;
  const done = agreement.parties.filter(({ signedAt }) => signedAt).length;
  return (
    <Panel
      title={t("panel")}
      aside={<Badge tone={agreement.status === "signed" ? "success" : "warning"}>{t("signedBy", { done, all: agreement.parties.length })}</Badge>}
      footer={<span className="text-small text-ink-2">{t("code")} <strong className="text-ink">{agreement.code}</strong></span>}
    >
      <p className="mb-3 text-fact">
        <a href={addressOf({ pathname: "/placements/[id]/agreement", params: { id: placement.id } }, locale)}>{t("open")}</a>
        , {t("version", { number: agreement.number }).toLowerCase()}
      </p>
      <SignatureList parties={agreement.parties} names={partyNames(dossier)} />
    </Panel>
  );
};

/** The name that stands for each party until somebody signs. */
export const partyNames = ({ agreement }: Dossier): Record<string, string> =>
  (agreement?.canonical ? Object.fromEntries(readFrozenText(agreement.canonical).parties.map(({ party, name }) => [party, name])) : {});
