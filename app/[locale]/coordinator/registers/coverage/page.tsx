import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { CoverageTable } from "@/components/imports/coverage-table";
import { ReminderPanel } from "@/components/imports/reminder-panel";
import { YearLinks } from "@/components/imports/year-links";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getReporting } from "@/lib/server/imports/reminders";

const query = z.object({ year: z.coerce.number().int().min(2010).max(2100).optional().catch(undefined) });

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.coverage"))("title") });

export default async function CoveragePage({ searchParams }: PageProps<"/[locale]/coordinator/registers/coverage">) {
  const actor = await requireRole("coordinator");
  const thisYear = today().year;
  const year = query.parse(await searchParams).year ?? thisYear;
  const [{ coverage, silent, rounds }, t, r, locale] = await Promise.all([
    getReporting(actor, year), getTranslations("imports.coverage"), getTranslations("coordinator.registers"), getLocale(),
  ]);
  const years = [...new Set([...Array.from({ length: 5 }, (_, ago) => thisYear - ago), year])].toSorted((a, b) => b - a);
  const { byAnything, byPlacement } = coverage;
  return (
    <>
      <PageHead back={{ href: addressOf("/coordinator/registers", locale), label: r("title") }} title={t("title")} />
      <div className="space-y-6">
        <YearLinks label={t("year")} years={years} current={year} hrefOf={(value) => addressOf({ pathname: "/coordinator/registers/coverage", query: { year: value } }, locale)} />
        <p><strong className="text-[1.625rem]/8">{t("part", { reported: byAnything.reported, of: byAnything.of })}</strong> <span className="block text-ink-2">{t("partText", { year: String(year), placements: byPlacement.reported, totals: byAnything.reported - byPlacement.reported })}</span></p>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_28rem]">
          <Panel title={t("list")} aside={t("count", { count: coverage.entities.length })} isFlush><CoverageTable reports={coverage.entities} /></Panel>
          <ReminderPanel year={year} silent={silent} rounds={rounds} sendKey={randomUUID()} />
        </div>
      </div>
    </>
  );
}
