import { useLocale, useTranslations } from "next-intl";
import { instrumentCodes, type InstrumentCode } from "@/lib/domain/regulation/schema";
import { addressOf } from "@/lib/i18n/address";

/** Instruments by name, with one sentence each. */
export const InstrumentList = ({ codes }: { codes: readonly InstrumentCode[] }) => {
  const t = useTranslations("instruments.code");
  const names = useTranslations("offers.instruments");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line-2 border-t-2 border-ink">
      {instrumentCodes.filter((code) => codes.includes(code)).map((code) => (
        <li key={code} className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[6.5rem_20rem_minmax(0,1fr)]">
          {/* The abbreviation, where people know it better than the name. */}
          <p className="pt-0.5">{names(`${code}.name`) !== "" && <span className="rounded-sm bg-soft px-2 py-0.5 text-small font-bold whitespace-nowrap text-accent">{names(`${code}.code`)}</span>}</p>
          <h3 className="text-item"><a href={addressOf({ pathname: "/instruments/[code]", params: { code } }, locale)}>{t(`${code}.name`)}</a></h3>
          <p className="measure">{t(`${code}.short`)}</p>
        </li>
      ))}
    </ul>
  );
};
