import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseloadFilters } from "@/components/mediator/caseload-filters";
import { CaseloadTable } from "@/components/mediator/caseload-table";
import { SavedViews } from "@/components/mediator/saved-views";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { caseloadFilterOf } from "@/lib/domain/mediation/caseload";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { countCaseload, listCaseload } from "@/lib/server/mediation/list-caseload";
import { listViews } from "@/lib/server/mediation/saved-views";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.caseload"))("title") });

export default async function CaseloadPage({ searchParams }: PageProps<"/[locale]/mediator/candidates">) {
  const actor = await requireRole("mediator");
  const filter = caseloadFilterOf(await searchParams);
  const { after: _after, ...kept } = filter;
  const [{ items, next }, counts, views, t, locale] = await Promise.all([listCaseload(actor, filter), countCaseload(actor, filter), listViews(actor, "caseload"), getTranslations("mediator.caseload"), getLocale()]);
  const query = new URLSearchParams(Object.entries(kept).filter(([, value]) => value)).toString();
  const takeOn = <ButtonLink size="sm" icon={Plus} href={addressOf("/mediator/candidates/new", locale)}>{t("takeOn")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("title")} meta={t("total", { count: counts.all })} actions={<><SavedViews place="caseload" views={views} query={query} />{takeOn}</>} />
      <div className="space-y-4">
        <CaseloadFilters filter={filter} counts={counts} />
        {items.length === 0
          ? <EmptyState title={t("none")} actions={<ButtonLink href={addressOf("/mediator/candidates", locale)}>{t("clear")}</ButtonLink>}>{t("noneText")}</EmptyState>
          : <div className="overflow-hidden rounded-md border border-line bg-paper"><CaseloadTable rows={items} today={today().toString()} isTeam={filter.who === "team"} /></div>}
        {next && <p><ButtonLink href={addressOf({ pathname: "/mediator/candidates", query: { ...kept, after: next } }, locale)}>{t("more")}</ButtonLink></p>}
      </div>
    </>
  );
}
