import { ArrowRight, CircleCheck, CircleX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import { addressOf } from "@/lib/i18n/address";

interface InstrumentHeadProps {
  code: InstrumentCode;
  isOpen: boolean;
  /** Open places of this kind. */
  offerCount: number;
}

/** What it is in two sentences, whether it can start now, and the ways on. */
export const InstrumentHead = ({ code, isOpen, offerCount }: InstrumentHeadProps) => {
  const t = useTranslations("instruments");
  const names = useTranslations(`offers.instruments.${code}`);
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
      <div className="max-w-[41rem] flex-1 basis-96">
        <p className="flex flex-wrap items-center gap-3">
          {names("name") !== "" && <span className="rounded-sm bg-soft px-2.5 py-0.5 text-fact font-bold text-accent">{names("code")}</span>}
          <Badge tone={isOpen ? "success" : "neutral"} icon={isOpen ? CircleCheck : CircleX}>{t(isOpen ? "open" : "closed")}</Badge>
        </p>
        <h1 className="mt-2">{t(`code.${code}.name`)}</h1>
        <p className="mt-3 text-lead text-ink-2">{t(`code.${code}.lead`)}</p>
      </div>
      {isOpen && (
        <div className="grid gap-3 max-md:w-full">
          {offerCount > 0 && (
            <ButtonLink variant="primary" href={addressOf({ pathname: "/offers", query: { instrument: code } }, locale)}>{t("offers", { count: offerCount })}<Icon as={ArrowRight} size="sm" /></ButtonLink>
          )}
          <ButtonLink href={addressOf("/guidance", locale)}>{t("guide", { code: names("code") })}</ButtonLink>
        </div>
      )}
    </div>
  );
};
