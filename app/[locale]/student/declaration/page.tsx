import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FoldOut } from "@/components/applications/fold-out";
import { DeclarationForm } from "@/components/declarations/declaration-form";
import { StepForm } from "@/components/placements/step-form";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { withdrawDeclarationAction } from "@/lib/actions/declarations/withdraw-declaration";
import { addressOf } from "@/lib/i18n/address";
import { formatInstant } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { getOwnDeclaration } from "@/lib/server/special/own-declaration";

const promises = ["voluntary", "nobody", "selection", "counted", "withdraw"] as const;

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("declaration"))("title") });

export default async function DeclarationPage() {
  const actor = await requireRole("student");
  const [own, t, locale] = await Promise.all([getOwnDeclaration(actor), getTranslations("declaration"), getLocale()]);
  return (
    <>
      <PageHead title={t("title")} back={{ href: addressOf("/student/profile", locale), label: t("back") }} />
      <p className="measure mb-8">{t("intro")}</p>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <DeclarationForm declaration={own?.declaration ?? null} version={own?.consentedAt.toISOString() ?? "none"} />
        <div className="space-y-6 max-lg:order-first">
          <Panel title={t("before")}>
            <ul className="list-disc space-y-2 pl-5">
              {promises.map((promise) => <li key={promise}>{t(`promises.${promise}`)}</li>)}
            </ul>
          </Panel>
          <Panel title={t("kept")}>
            <p>{own ? t("keptSince", { moment: formatInstant(own.consentedAt, locale) }) : t("keptNothing")}</p>
            {own && (
              <FoldOut summary={t("withdraw")}>
                <p className="mb-3 text-fact">{t("withdrawText")}</p>
                <StepForm id="withdraw-declaration" action={withdrawDeclarationAction} fields={{}} variant="danger">{t("withdrawSubmit")}</StepForm>
              </FoldOut>
            )}
          </Panel>
        </div>
      </div>
    </>
  );
}
