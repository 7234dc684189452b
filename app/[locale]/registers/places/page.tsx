import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { PlacesForm } from "@/components/imports/places-form";
import { YearLinks } from "@/components/imports/year-links";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { addressOf } from "@/lib/i18n/address";
import { formatInstant } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getOfferedPlaces } from "@/lib/server/imports/offered-places";
import { orNotFound } from "@/lib/server/not-found-page";

const query = z.object({ year: z.coerce.number().int().min(2010).max(2100).optional().catch(undefined) });

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.places"))("title") });

export default async function OfferedPlacesPage({ searchParams }: PageProps<"/[locale]/registers/places">) {
  const actor = await requireRole("entity");
  const thisYear = today().year;
  const year = query.parse(await searchParams).year ?? thisYear;
  const [view, t, i, locale] = await Promise.all([orNotFound(getOfferedPlaces(actor, year)), getTranslations("imports.places"), getTranslations("imports"), getLocale()]);
  const years = [...new Set([...Array.from({ length: 5 }, (_, ago) => thisYear - ago), ...view.years, year])].toSorted((a, b) => b - a);
  const names = Object.fromEntries(view.rows.map(({ instrument }) => [instrument, instruments[instrument].name[locale]]));
  return (
    <>
      <PageHead back={{ href: addressOf("/registers", locale), label: i("title") }} title={t("title")} meta={<p className="measure">{t("lead")}</p>} />
      <div className="space-y-6">
        <YearLinks label={t("year")} years={years} current={year} hrefOf={(value) => addressOf({ pathname: "/registers/places", query: { year: value } }, locale)} />
        <Panel title={t("heading", { year: String(year), organisation: view.organisation })}>
          <PlacesForm key={`${year} ${view.last?.batchId ?? ""}`} view={view} names={names} />
          {view.last && (
            <output className="mt-4 block text-small text-ink-2">
              {t("last", { at: formatInstant(view.last.at, locale), by: view.last.by ?? t("someone") })} <a href={addressOf({ pathname: "/registers/batches/[id]", params: { id: view.last.batchId } }, locale)}>{t("history")}</a>
            </output>
          )}
        </Panel>
      </div>
    </>
  );
}
