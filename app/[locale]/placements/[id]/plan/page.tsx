import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlanLawPanel } from "@/components/plans/plan-law-panel";
import { PlanPage } from "@/components/plans/plan-page";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { planModeOf } from "@/lib/domain/plans/plan-mode";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { currentExtraRows } from "@/lib/server/law/read-extra-rows";
import { orNotFound } from "@/lib/server/not-found-page";
import { factsToArrange } from "@/lib/server/placements/facts-to-arrange";
import { getPlan } from "@/lib/server/plans/get-plan";
import { listModelPlans } from "@/lib/server/plans/list-model-plans";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("plans"))("title.plan") });

export default async function PlanOfPlacementPage({ params, searchParams }: PageProps<"/[locale]/placements/[id]/plan">) {
  const actor = await requireActor();
  const { id } = await params;
  const plan = await orNotFound(getPlan(actor, id));
  const query = await searchParams;
  const { mode, compare } = planModeOf(plan, query);
  const writes = mode !== "read";
  const [t, locale, known, extraRows, models] = await Promise.all([
    getTranslations("plans"), getLocale(), writes ? factsToArrange(actor, id) : null, currentExtraRows(), mode === "write" ? listModelPlans(actor, plan.kind) : [],
  ]);
  const { placement, kind, versions } = plan;
  return (
    <div className="space-y-6">
      <div>
        <Breadcrumb trail={[{ label: t("back", { dossier: placement.reference }), href: addressOf({ pathname: "/placements/[id]", params: { id } }, locale) }]} current={t(`title.${kind}`)} />
        <h1 className="mt-2">{t("heading", { kind: t(`title.${kind}`), trainee: plan.traineeName })}</h1>
        <p className="measure mt-2 text-ink-2">
          {t("facts", { title: placement.title, host: plan.hostName, from: formatDay(placement.startsOn, locale), to: formatDay(placement.endsOn, locale), hours: placement.hoursPerWeek.toLocaleString(locale === "nl" ? "nl-BE" : "en-GB") })}
        </p>
        {writes && <p className="measure mt-2 text-ink-2">{t(mode === "review" ? "introReview" : "intro")}</p>}
      </div>
      <PlanPage
        plan={plan} mode={mode} formKey={String(query.from ?? "")} compare={compare} models={models} keys={{ talk: randomUUID(), comment: randomUUID() }}
        law={known && <PlanLawPanel known={known} kind={kind} stored={versions[0]?.content ?? null} extraRows={extraRows} today={today().toString()} />}
      />
    </div>
  );
}
