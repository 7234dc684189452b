import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";

interface InstrumentBadgeProps {
  /** What people call it for short, `WES`. */
  code: string;
  /** Its full name; left out where the code is a word by itself, as with `Schoolstage`. */
  name?: string;
  /** One or two plain sentences. */
  explanation: ReactNode;
  /** Where everything about it stands. */
  href: string;
  /** `inPlace` pushes what follows down, as in a list of results; `over` lies on top. */
  opens?: "inPlace" | "over";
}

const panels = {
  inPlace: "mt-2 border-l-4 border-info bg-info-soft px-4 py-3",
  over: "absolute z-30 mt-2 w-max max-w-[min(26rem,calc(100vw-2rem))] rounded-md border border-line bg-paper px-4 py-3 shadow-float",
} as const;

/**
 * An abbreviation that explains itself on a tap, before any script has come.
 * One name for all of them, so the browser keeps one explanation open at a time.
 */
export const InstrumentBadge = ({ code, name, explanation, href, opens = "over" }: InstrumentBadgeProps) => {
  const t = useTranslations("ui.instrument");
  return (
    <details name="instrument" className={opens === "over" ? "relative inline-block" : "block"}>
      <summary className="inline-flex min-h-7 max-md:-my-2 max-md:min-h-11 items-center gap-2 text-fact">
        <span className="rounded-sm bg-soft px-2 py-0.5 text-small font-bold text-accent">{code}</span>
        {name && <span className="border-b border-dotted border-field leading-5">{name}</span>}
        <span className="text-accent">
          <Icon as={Info} size="sm" />
        </span>
        <span className="sr-only">{t("explain")}</span>
      </summary>
      <div data-no-print className={`text-fact text-ink ${panels[opens]}`}>
        {name && <strong className="block">{name.charAt(0).toUpperCase() + name.slice(1)}</strong>}
        {explanation} <a href={href}>{t("all", { code })}</a>
      </div>
    </details>
  );
};
