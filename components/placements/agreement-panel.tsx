import { CircleCheck, CircleX, Hourglass, Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { SignatureList } from "@/components/agreements/signature-list";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { addressOf } from "@/lib/i18n/address";
import { isClosed } from "@/lib/domain/placements/badge";
import type { Dossier, DossierAgreement } from "@/lib/domain/placements/dossier";

/** Where the text stands: signed by all, waiting for some, taken back, or no longer in force because the placement goes not on. */
const AgreementBadge = ({ agreement: { status, parties } }: { agreement: DossierAgreement }) => {
  const t = useTranslations("placements.agreement");
  const count = t("signedBy", { done: parties.filter(({ signedAt }) => signedAt).length, all: parties.length });
  if (status === "cancelled") return <Badge tone="neutral" icon={CircleX}>{t("lapsed")}</Badge>;
  if (status === "draft") return <Badge tone="neutral" icon={Pencil}>{t("takenBack")}</Badge>;
  return status === "signed" ? <Badge tone="success" icon={CircleCheck}>{count}</Badge> : <Badge tone="warning" icon={Hourglass}>{count}</Badge>;
};

/** Who signed the agreement of this placement, and the way to its text. */
export const AgreementPanel = ({ dossier }: { dossier: Dossier }) => {
  const t = useTranslations("placements.agreement");
  const locale = useLocale();
  const { agreement, placement } = dossier;
  const isOver = isClosed(placement.status);
  if (!agreement?.number) return <Panel title={t("panel")}><p className="text-fact text-ink-2">{t(isOver ? "neverMade" : "none")}</p></Panel>;
  return (
    <Panel
      title={t("panel")}
      aside={<AgreementBadge agreement={agreement} />}
      footer={<span className="text-small text-ink-2">{t("code")} <strong className="text-ink">{agreement.code}</strong></span>}
    >
      <p className="mb-3 text-fact">
        <a href={addressOf({ pathname: "/placements/[id]/agreement", params: { id: placement.id } }, locale)}>{t("open")}</a>
        , {t("version", { number: agreement.number }).toLowerCase()}
      </p>
      <SignatureList parties={agreement.parties} names={partyNames(dossier)} isOver={isOver} />
    </Panel>
  );
};

/** The name that stands for each party until somebody signs. */
export const partyNames = ({ agreement }: Dossier): Record<string, string> =>
  (agreement?.canonical ? Object.fromEntries(readFrozenText(agreement.canonical).parties.map(({ party, name }) => [party, name])) : {});
