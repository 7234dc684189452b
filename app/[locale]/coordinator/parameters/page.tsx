import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { ParameterRowForm } from "@/components/parameters/parameter-row-form";
import { ParameterTablePanel } from "@/components/parameters/parameter-table-panel";
import { ClientMessages } from "@/components/shell/client-messages";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { isEnterableTable } from "@/lib/domain/parameters/overview";
import { monthOf } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listParameterTables } from "@/lib/server/law/list-parameter-tables";

const typed = z.string().max(500).optional().catch(undefined);
const query = z.object({
  table: typed, added: typed,
  validFrom: typed, knownUntil: typed, value1: typed, value2: typed, value3: typed, sourceTitle: typed, sourceReference: typed, sourceStatus: typed,
});

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("parameters"))("title") });

export default async function ParametersPage({ searchParams }: PageProps<"/[locale]/coordinator/parameters">) {
  const actor = await requireRole("coordinator");
  const { table: wanted, added, ...values } = query.parse(await searchParams);
  const [tables, t, locale] = await Promise.all([listParameterTables(actor), getTranslations("parameters"), getLocale()]);
  const chosen = tables.find(({ code }) => code === wanted);
  return (
    <div className="space-y-6">
      <div>
        <h1>{t("title")}</h1>
        <p className="measure mt-2 text-ink-2">{t("lead")}</p>
      </div>
      {added && <Notice tone="success" isNews title={t("added")}>{t("addedText")}</Notice>}
      {chosen && isEnterableTable(chosen.code) && !added && (
        <Panel id="toevoegen" title={t("addTo", { table: t(`tables.${chosen.code}.name`) })} aside={<a href={addressOf("/coordinator/parameters", locale)}>{t("all")}</a>}>
          <ClientMessages namespaces={["parameters"]}>
            <ParameterRowForm table={chosen.code} typed={values} />
          </ClientMessages>
        </Panel>
      )}
      {(chosen ? [chosen] : tables).map((table) => (
        <ParameterTablePanel
          key={table.code} table={table} thisMonth={monthOf(today().toString())}
          footer={table.isEnterable && (added || !chosen) && <a href={addressOf({ pathname: "/coordinator/parameters", query: { table: table.code } }, locale)}>{t("addTo", { table: t(`tables.${table.code}.name`) })}</a>}
        />
      ))}
      {chosen && <p><a href={addressOf("/coordinator/parameters", locale)}>{t("all")}</a></p>}
    </div>
  );
}
