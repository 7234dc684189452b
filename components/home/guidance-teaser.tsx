import { BriefcaseBusiness, GraduationCap, Languages, LockOpen, type LucideIcon, Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon, IconText } from "@/components/ui/icon";
import { situations as guideSituations } from "@/lib/domain/guidance/situations";
import { addressOf } from "@/lib/i18n/address";

/** Situations of the guide for who looks for a place; the fifth is for hosts. */
const situations: readonly (readonly [key: Exclude<keyof typeof guideSituations, "host">, icon: LucideIcon])[] = [
  ["school", GraduationCap], ["work-seeker", Search], ["working", BriefcaseBusiness], ["newcomer", Languages],
];

/** The way to the guide for who does not know which kind fits. */
export const GuidanceTeaser = () => {
  const t = useTranslations("home.guidance");
  const locale = useLocale();
  return (
    <section aria-labelledby="wegwijzer" className="grid gap-x-14 gap-y-6 rounded-md border border-sand-line bg-sand p-5 md:grid-cols-2 md:p-10">
      <div>
        <h2 id="wegwijzer">{t("title")}</h2>
        <p className="mt-2">{t("text")}</p>
        <p className="mt-3 text-fact text-ink-2"><IconText as={LockOpen}>{t("privacy")}</IconText></p>
      </div>
      <div>
        <h3 className="text-[1.25rem]/7">{t("question")}</h3>
        <ul className="mt-3 grid gap-2.5 sm:grid-cols-2">
          {situations.map(([key, icon]) => (
            <li key={key}>
              <a
                href={`${addressOf("/guidance", locale)}#${key}`}
                className="flex min-h-12 items-center gap-2.5 rounded-md border border-field bg-paper px-3.5 text-fact font-bold text-ink no-underline hover:border-accent hover:bg-soft hover:text-ink"
              >
                <span className="text-accent"><Icon as={icon} /></span>
                {t(key)}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-fact"><a href={addressOf("/guidance", locale)}>{t("all")}</a></p>
      </div>
    </section>
  );
};
