import { Briefcase, Clock, Euro, Scale, Users, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";

const facts: readonly { key: "who" | "long" | "decides" | "pays" | "after"; icon: LucideIcon }[] = [
  { key: "who", icon: Users }, { key: "long", icon: Clock }, { key: "decides", icon: Scale }, { key: "pays", icon: Euro }, { key: "after", icon: Briefcase },
];

/** The five answers people look for first. */
export const InstrumentFacts = ({ code }: { code: InstrumentCode }) => {
  const t = useTranslations("instruments");
  return (
    <dl className="grid border-t-2 border-b border-t-ink border-b-line sm:grid-cols-2 lg:grid-cols-5">
      {facts.map(({ key, icon }) => (
        <div key={key} className="border-line-2 py-3.5 pr-4 max-lg:border-b lg:border-l lg:px-4 lg:first:border-l-0 lg:first:pl-0">
          <dt className="flex items-center gap-2 text-fact text-ink-2"><Icon as={icon} size="sm" />{t(`facts.${key}`)}</dt>
          <dd className="mt-1 font-bold">{t(`code.${code}.${key}`)}</dd>
        </div>
      ))}
    </dl>
  );
};
