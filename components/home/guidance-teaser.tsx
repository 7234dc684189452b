import { BriefcaseBusiness, GraduationCap, Languages, LockOpen, type LucideIcon, Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon, IconText } from "@/components/ui/icon";
import { fragmentOf } from "@/lib/domain/guidance/fragment";
import { addressOf } from "@/lib/i18n/address";

/** Answers to the first question of the guide: who chooses one here goes on with the second. */
const situations: readonly (readonly [answer: "school" | "seeking" | "working" | "newcomer", icon: LucideIcon])[] = [
  ["school", GraduationCap], ["seeking", Search], ["working", BriefcaseBusiness], ["newcomer", Languages],
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
          {situations.map(([answer, icon]) => (
            <li key={answer}>
              <a
                href={addressOf("/guidance", locale) + fragmentOf({ side: "candidate", answers: { now: answer }, at: null })}
                className="flex min-h-12 items-center gap-2.5 rounded-md border border-field bg-paper px-3.5 text-fact font-bold text-ink no-underline hover:border-accent hover:bg-soft hover:text-ink"
              >
                <span className="text-accent"><Icon as={icon} /></span>
                {t(answer)}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-fact"><a href={addressOf("/guidance", locale)}>{t("all")}</a></p>
      </div>
    </section>
  );
};
