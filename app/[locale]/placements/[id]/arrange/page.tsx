import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AllowancePanel } from "@/components/placements/allowance-panel";
import { ArrangeForm } from "@/components/placements/arrange-form";
import { ArrangeLawPanel } from "@/components/placements/arrange-law-panel";
import { LawFindings } from "@/components/placements/law-findings";
import { PresentPanel } from "@/components/placements/present-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/domain/access";
import { dossierRights } from "@/lib/domain/placements/dossier-rights";
import { legalAllowance } from "@/lib/domain/placements/legal-allowance";
import { processOf } from "@/lib/domain/placements/process";
import { isPaidByLaw, premiumRatesOn } from "@/lib/domain/placements/terms";
import { addressOf } from "@/lib/i18n/address";
import { formatInstantDay, formatTime } from "@/lib/i18n/format";
import { requireActor } from "@/lib/server/auth/session";
import { currentExtraRows, readParameters } from "@/lib/server/law/read-extra-rows";
import { orNotFound } from "@/lib/server/not-found-page";
import { factsToArrange } from "@/lib/server/placements/facts-to-arrange";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.arrange"))("title") });

/** The check of the law beside the form, with what the reader may know. */
const ArrangeLawOf = async ({ actor, placementId }: { actor: Actor; placementId: string }) => {
  const [known, extraRows] = await Promise.all([factsToArrange(actor, placementId), currentExtraRows()]);
  return known && <ArrangeLawPanel known={known} extraRows={extraRows} />;
};

export default async function ArrangePage({ params }: PageProps<"/[locale]/placements/[id]/arrange">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  if (!dossierRights(actor, dossier).arrange) notFound();
  const t = await getTranslations("placements");
  const locale = await getLocale();
  const { placement, terms, agreement } = dossier;
  const rights = dossierRights(actor, dossier);
  const isLocked = agreement?.status === "to-sign";
  const parameters = await readParameters();
  return (
    <div className="space-y-6">
      <div>
        <Breadcrumb trail={[{ label: t("agreement.back"), href: addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale) }]} current={t("arrange.title")} />
        <h1 className="mt-2">{t("arrange.title")}</h1>
        <p className="measure mt-2 text-ink-2">{t("arrange.intro")}</p>
        {terms.arrangedAt && <output className="measure mt-2 block font-bold">{t("arrange.savedAt", { day: formatInstantDay(terms.arrangedAt, locale), time: formatTime(terms.arrangedAt, locale) })}</output>}
      </div>
      {isLocked ? <Notice tone="warning">{t("arrange.locked")}</Notice> : (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
          <ArrangeForm key={placement.version} placement={placement} terms={terms} premiumRates={premiumRatesOn(placement.startsOn, parameters)} />
          <div className="grid gap-6">
            <ArrangeLawOf actor={actor} placementId={placement.id} />
            {processOf(placement.instrument)?.plan && <AllowancePanel terms={terms} legal={legalAllowance(placement, terms, parameters)} isPaid={isPaidByLaw(placement.instrument)} />}
            <LawFindings placement={placement} />
            <PresentPanel placement={placement} mayPresent={rights.present} />
          </div>
        </div>
      )}
    </div>
  );
}
