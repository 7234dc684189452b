import { useLocale, useTranslations } from "next-intl";
import { partyNames } from "@/components/placements/agreement-panel";
import { StepForm } from "@/components/placements/step-form";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SourceNote } from "@/components/ui/source-note";
import { reviseAgreementAction } from "@/lib/actions/agreements/revise-agreement";
import type { Signing } from "@/lib/domain/agreements/signing";
import type { Dossier, DossierAgreement } from "@/lib/domain/placements/dossier";
import { minorSource } from "@/lib/domain/regulation/minor";
import { addressOf } from "@/lib/i18n/address";
import { SignatureList } from "./signature-list";
import { SignForm } from "./sign-form";

interface AgreementSideProps {
  dossier: Dossier;
  agreement: DossierAgreement & { number: number; versionId: string; sha256: string };
  signing: Pick<Signing, "party" | "toAcknowledge" | "isMinor">;
  mayRevise: boolean;
}

const SignState = ({ dossier, agreement, signing: { party, toAcknowledge } }: Omit<AgreementSideProps, "mayRevise">) => {
  const t = useTranslations("placements.agreement");
  const own = agreement.parties.find((entry) => entry.party === party);
  if (agreement.status === "signed") return <Notice tone="success">{t("complete")}</Notice>;
  if (agreement.status === "cancelled") return <Notice tone="warning">{t("cancelled")}</Notice>;
  if (!own) return <Notice>{t("notYours")}</Notice>;
  if (own.signedAt) return <Notice tone="success">{t("alreadySigned")}</Notice>;
  return agreement.status === "to-sign"
    ? <SignForm placementId={dossier.placement.id} versionId={agreement.versionId} sha256={agreement.sha256} number={agreement.number} toAcknowledge={toAcknowledge} />
    : <Notice>{t("beingChanged")}</Notice>;
};

/** Who is under age: advice from practice, with its source. */
const MinorAdvice = () => {
  const t = useTranslations("agreements");
  return <Notice tone="warning" title={t("minor")}>{t("minorText")} <SourceNote source={minorSource} summary={t("minorSource")} /></Notice>;
};

/** Beside the text: sign it, who signed, and how to check it. */
export const AgreementSide = ({ dossier, agreement, signing, mayRevise }: AgreementSideProps) => {
  const t = useTranslations("placements.agreement");
  const ta = useTranslations("agreements");
  const locale = useLocale();
  const done = agreement.parties.filter(({ signedAt }) => signedAt).length;
  return (
    <div className="grid gap-6">
      <SignState dossier={dossier} agreement={agreement} signing={signing} />
      {signing.isMinor && <MinorAdvice />}
      <Panel title={t("who")} aside={t("signedBy", { done, all: agreement.parties.length })}><SignatureList parties={agreement.parties} names={partyNames(dossier)} /></Panel>
      {mayRevise && (
        <Panel title={t("revise")}>
          <p className="mb-3 text-fact">{t("reviseText")}</p>
          <StepForm id="revise" action={reviseAgreementAction} variant="secondary" fields={{ placementId: dossier.placement.id, version: dossier.placement.version }}>{t("revise")}</StepForm>
        </Panel>
      )}
      <Panel title={t("check")}>
        <p className="text-fact">{t("code")} <strong>{agreement.code}</strong></p>
        <p className="mt-1 text-small text-ink-2">
          {ta.rich("checkWhere", { link: (words) => <a href={addressOf({ pathname: "/verify/[code]", params: { code: agreement.code } }, locale)}>{words}</a> })} {t("checkText")}
        </p>
        <details className="mt-2 text-small">
          <summary className="inline-flex min-h-6 items-center text-accent underline underline-offset-4 max-md:min-h-11">{t("fingerprint")}</summary>
          <p className="mt-1 font-mono break-all">SHA-256 {agreement.sha256}</p>
        </details>
      </Panel>
    </div>
  );
};
