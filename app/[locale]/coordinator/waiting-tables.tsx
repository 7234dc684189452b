import { getLocale, getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import type { Actor } from "@/lib/domain/access";
import { firstDayOf, monthOf } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { formatMonth } from "@/lib/i18n/format";
import { today } from "@/lib/server/clock";
import { listParameterTables } from "@/lib/server/law/list-parameter-tables";

/** The tables of the law that ended and wait for a row: until then checks say that an amount is not known. */
export const WaitingTables = async ({ actor }: { actor: Actor }) => {
  const [tables, t, locale] = await Promise.all([listParameterTables(actor), getTranslations("parameters"), getLocale()]);
  const thisMonth = monthOf(today().toString());
  const waiting = tables.filter(({ isEnterable, knownUntil }) => isEnterable && knownUntil !== null && knownUntil < thisMonth);
  if (waiting.length === 0) return null;
  return (
    <Panel title={t("waiting.title")} footer={<a href={addressOf("/coordinator/parameters", locale)}>{t("all")}</a>}>
      <p className="text-fact">{t("waiting.text")}</p>
      <ul className="mt-2 space-y-2 text-fact">
        {waiting.map(({ code, knownUntil }) => (
          <li key={code}>
            <a href={addressOf({ pathname: "/coordinator/parameters", query: { table: code } }, locale)}>{t(`tables.${code}.name`)}</a>
            <span className="block text-small text-ink-2">{t("knownUntil", { month: formatMonth(firstDayOf(knownUntil ?? thisMonth), locale) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
