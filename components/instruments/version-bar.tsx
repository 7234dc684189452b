import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import type { Day } from "@/lib/domain/regulation/calendar";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import type { BarPart } from "@/lib/domain/regulation/version-bar";

interface VersionBarProps {
  code: InstrumentCode;
  parts: readonly BarPart[];
  chosen: Day;
}

/** Pins near an end of the bar lean inwards, so that their word stays in sight. */
const pinShift = (pin: number): string => (pin < 0.15 ? "-translate-x-2" : pin > 0.85 ? "-translate-x-[calc(100%-0.5rem)]" : "-translate-x-1/2");

const Pin = ({ pin, day }: { pin: number; day: string }) => (
  <span aria-hidden="true" className="absolute bottom-full hidden md:block" style={{ left: `${Math.round(pin * 1000) / 10}%` }}>
    <span className={`block w-max ${pinShift(pin)} rounded-sm bg-ink px-2 text-small font-bold text-paper`}>{day}</span>
    <span className="block h-4 w-0.5 bg-ink" />
  </span>
);

/** Every version on a line of time, with a pin at the chosen day; each leads to its own first or last day. Upright on a phone. */
export const VersionBar = ({ code, parts, chosen }: VersionBarProps) => {
  const t = useTranslations("instruments.bar");
  const locale = useLocale();
  const nameOf = ({ version, from }: BarPart): string => {
    if (!version) return t(from ? "ended" : "notYet");
    return from ? t("rulesOf", { year: from.slice(0, 4) }) : t(parts.length === 1 ? "same" : "firstRules");
  };
  const spanOf = ({ from, to }: BarPart): string => {
    const words = { from: from && formatDay(from, locale), to: to && formatDay(to, locale) };
    if (words.from && words.to) return t("fromTo", { from: words.from, to: words.to });
    return words.from ? t("from", { from: words.from }) : words.to ? t("to", { to: words.to }) : t("always");
  };
  return (
    <ol aria-label={t("label")} className="mt-4 grid gap-3 md:mt-12 md:flex md:gap-1">
      {parts.map((part) => {
        const { version, from, to, isChosen, days, pin } = part;
        const day = from ?? to ?? chosen;
        const colour = isChosen ? "border-accent" : version ? "border-accent/35" : "border-dashed border-field";
        return (
          <li key={version?.id ?? nameOf(part)} style={{ flexGrow: days }} className={`relative min-w-0 border-l-8 pl-3 md:basis-32 md:border-t-8 md:border-l-0 md:pt-2 md:pl-0 ${colour}`}>
            {pin !== null && <div className="absolute inset-x-0 -top-2"><Pin pin={pin} day={formatDay(chosen, locale)} /></div>}
            <a href={`${addressOf({ pathname: "/instruments/[code]", params: { code }, query: { on: day } }, locale)}#wet`} aria-current={isChosen ? "true" : undefined} className={`text-fact ${isChosen ? "font-bold text-ink" : ""}`}>
              {nameOf(part)}{isChosen && version ? t("chosen") : ""}
            </a>
            <span className="block text-small text-ink-2">{spanOf(part)}</span>
          </li>
        );
      })}
    </ol>
  );
};
