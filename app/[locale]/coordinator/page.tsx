import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AttentionPanel } from "@/components/coordinator/attention-panel";
import { CoveragePanel } from "@/components/coordinator/coverage-panel";
import { EntityTable } from "@/components/coordinator/entity-table";
import { coordinatorRows } from "@/components/coordinator/waiting-rows";
import { BudgetBar } from "@/components/funding/budget-bar";
import { WaitingPlacements } from "@/components/placements/waiting-placements";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { formatEuro, formatLongDay } from "@/lib/i18n/format";
import { listAnswers } from "@/lib/server/answers/queries";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listAttention } from "@/lib/server/coordinator/attention";
import { entityOverview } from "@/lib/server/coordinator/entity-overview";
import { getReporting } from "@/lib/server/imports/reminders";
import { listBatches } from "@/lib/server/imports/list-batches";
import { listBudget, listBudgetChanges, listOpenFunding, listPaymentRuns } from "@/lib/server/funding/queries";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";
import { WaitingTables } from "./waiting-tables";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("today") });

export default async function CoordinatorHome() {
  const actor = await requireRole("coordinator");
  const day = today();
  const [waiting, entities, { coverage }, batches, lines, changes, requests, runs, attention, answers] = await Promise.all([
    listWaitingPlacements(actor), entityOverview(actor), getReporting(actor, day.year), listBatches(actor), listBudget(actor), listBudgetChanges(actor), listOpenFunding(actor), listPaymentRuns(actor), listAttention(actor), listAnswers(actor),
  ]);
  const [t, w, f, locale] = await Promise.all([getTranslations("coordinator.today"), getTranslations("workspace"), getTranslations("funding"), getLocale()]);
  return (
    <div className="space-y-8">
      <div>
        <h1>{w("hello", { name: actor.name.split(" ")[0] ?? "" })}</h1>
        <p className="text-ink-2 first-letter:uppercase">{formatLongDay(day, locale)}. {t("lead")}</p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid gap-6">
          {/* A contract that must follow is for the host or the mediator to register: here it stands under what needs a look. */}
          <WaitingPlacements placements={waiting.filter(({ step }) => step !== "contract")} today={day.toString()} others={coordinatorRows({ today: day.toString(), answers, requests, changes, runs }, (key, values) => f(`home.${key}`, values ?? {}), locale)} />
          {lines.filter(({ year }) => year === day.year).toSorted((a, b) => b.totalCents - a.totalCents).map((line) => (
            <Panel key={line.id} title={`${line.name} ${line.year}`} aside={f("budget.granted", { amount: formatEuro(line.totalCents, locale) })} footer={<a href={addressOf("/coordinator/budget", locale)}>{f("home.toBudget")}</a>}>
              <BudgetBar line={line} />
            </Panel>
          ))}
          <Panel title={t("overview")} isFlush footer={<a href={addressOf("/coordinator/entities", locale)}>{t("all")}</a>}>
            {entities.length === 0 ? <p className="px-5 py-4 text-fact text-ink-2">{t("none")}</p> : <EntityTable rows={entities.toSorted((a, b) => b.running - a.running)} shown={10} caption={t("overview")} />}
          </Panel>
        </div>
        <div className="grid gap-6">
          <CoveragePanel year={day.year} {...coverage.byAnything} />
          <AttentionPanel items={attention} />
          <WaitingTables actor={actor} />
          <Panel title={t("registers")}>
            <p className="text-fact">{t("registersText", { count: batches.length })}</p>
            <p className="mt-2 text-fact"><a href={addressOf("/coordinator/registers", locale)}>{t("registersLink")}</a></p>
          </Panel>
        </div>
      </div>
    </div>
  );
}
