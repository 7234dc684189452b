import { useTranslations } from "next-intl";
import { partyNames } from "@/components/placements/agreement-panel";
import { StepForm } from "@/components/placements/step-form";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { reviseAgreementAction } from "@/lib/actions/agreements/revise-agreement";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import type { Dossier, DossierAgreement } from "@/lib/domain/placements/dossier";
import { SignatureList } from "./signature-list";
import { SignForm } from "./sign-form";

interface AgreementSideProps {
  dossier: Dossier;
  agreement: DossierAgreement & { number: number; versionId: string; sha256: string };
  /** The party this reader signs for, if any. */
  party: AgreementParty | null;
  mayRevise: boolean;
}

const SignState = ({ dossier, agreement, party }: Omit<AgreementSideProps, "mayRevise">) => {
  const t = useTranslations("placements.agreement");
  const own = agreement.parties.find((entry) => entry.party === party);
  if (agreement.status === "signed") return <Notice tone="success">{t("complete")}</Notice>;
  if (agreement.status === "cancelled") return <Notice tone="warning">{t("cancelled")}</Notice>;
  if (!own) return <Notice>{t("notYours")}</Notice>;
  if (own.signedAt) return <Notice tone="success">{t("alreadySigned")}</Notice>;
  return agreement.status === "to-sign"
    ? <SignForm placementId={dossier.placement.id} versionId={agreement.versionId} sha256={agreement.sha256} number={agreement.number} />
    : <Notice>{t("beingChanged")}</Notice>;
};

/** Beside the text: sign it, who signed, and how to check it. */
export const AgreementSide = ({ dossier, agreement, party, mayRevise }: AgreementSideProps) => {
  const t = useTranslations("placements.agreement");
  const done = agreement.parties.filter(({ signedAt }) => signedAt).length;
  return (
    <div className="grid gap-6">
      <SignState dossier={dossier} agreement={agreement} party={party} />
      <Panel title={t("who")} aside={t("signedBy", { done, all: agreement.parties.length })}><SignatureList parties={agreement.parties} names={partyNames(dossier)} /></Panel>
      {mayRevise && (
        <Panel title={t("revise")}>
          <p className="mb-3 text-fact">{t("reviseText")}</p>
          <StepForm id="revise" action={reviseAgreementAction} variant="secondary" fields={{ placementId: dossier.placement.id, version: dossier.placement.version }}>{t("revise")}</StepForm>
        </Panel>
      )}
      <Panel title={t("check")}>
        <p className="text-fact">{t("code")} <strong>{agreement.code}</strong></p>
        <p className="mt-1 text-small text-ink-2">{t("checkText")}</p>
        <details className="mt-2 text-small">
          <summary>{t("fingerprint")}</summary>
          <p className="mt-1 font-mono break-all">SHA-256 {agreement.sha256}</p>
        </details>
      </Panel>
    </div>
  );
};
