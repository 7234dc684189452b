import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BudgetBar } from "@/components/funding/budget-bar";
import { BudgetChangeList } from "@/components/funding/budget-change-list";
import { BudgetForm } from "@/components/funding/budget-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatEuro } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listBudget, listBudgetChanges } from "@/lib/server/funding/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("funding.budget"))("title") });

export default async function BudgetPage() {
  const actor = await requireRole("coordinator");
  const [lines, changes, t, locale] = await Promise.all([listBudget(actor), listBudgetChanges(actor), getTranslations("funding.budget"), getLocale()]);
  return (
    <div className="space-y-6">
      <h1>{t("title")}</h1>
      <p className="measure text-ink-2">{t("lead")}</p>
      <BudgetChangeList changes={changes} />
      {lines.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      {lines.map((line) => (
        <Panel key={line.id} title={`${line.name} ${line.year}`} aside={t("granted", { amount: formatEuro(line.totalCents, locale) })}><BudgetBar line={line} /></Panel>
      ))}
      <section className="space-y-4">
        <h2>{t("change")}</h2>
        <p className="measure text-ink-2">{t("changeText")}</p>
        <BudgetForm year={today().year} />
      </section>
    </div>
  );
}
