import { useLocale, useTranslations } from "next-intl";
import type { situationKeys } from "@/lib/domain/guidance/situations";
import { situations } from "@/lib/domain/guidance/situations";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import { addressOf } from "@/lib/i18n/address";

type Situation = (typeof situationKeys)[number];

/** What may fit somebody in this situation, each with its reason and the ways on. */
export const SituationSection = ({ situation }: { situation: Situation }) => {
  const t = useTranslations("guidance");
  const names = useTranslations("instruments.code");
  const locale = useLocale();
  const reasons: Readonly<Record<string, string>> = reasonsOf(situation, t);
  const codes: readonly InstrumentCode[] = situations[situation];
  return (
    <section id={situation} aria-labelledby={`${situation}-title`} className="space-y-4">
      <h2 id={`${situation}-title`}>{t(`situation.${situation}.title`)}</h2>
      <p className="measure">{t(`situation.${situation}.text`)}</p>
      <ul className="divide-y divide-line-2 border-t-2 border-ink">
        {codes.map((code) => (
          <li key={code} className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[18rem_minmax(0,1fr)]">
            <h3 className="text-item">{names(`${code}.name`)}</h3>
            <div>
              <p className="measure">{reasons[code]}</p>
              <p className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-fact">
                <a href={addressOf({ pathname: "/instruments/[code]", params: { code } }, locale)}>{t("read", { name: names(`${code}.name`) })}</a>
                {situation !== "host" && <a href={addressOf({ pathname: "/offers", query: { instrument: code } }, locale)}>{t("offers")}<span className="sr-only">: {names(`${code}.name`)}</span></a>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const reasonsOf = (situation: Situation, t: ReturnType<typeof useTranslations<"guidance">>): Record<string, string> =>
  Object.fromEntries(situations[situation].map((code) => [code, t(`why.${situation}.${code}`)]));
