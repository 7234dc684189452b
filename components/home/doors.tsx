import { ArrowRight, Building2, Footprints, HandHelping, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";

interface Door {
  key: string;
  icon: LucideIcon;
  links: readonly (readonly [word: string, href: Href])[];
}

const doors: readonly Door[] = [
  { key: "search", icon: Footprints, links: [["offers", "/offers"], ["guidance", "/guidance"], ["mine", "/student/applications"]] },
  { key: "offer", icon: Building2, links: [["new", "/entity/offers/new"], ["rules", "/instruments"], ["others", "/programmes"]] },
  { key: "guide", icon: HandHelping, links: [["plans", "/mediator"], ["follow", "/school/pupils"], ["find", "/offers"]] },
];

/** The three reasons to come, each with its first steps. */
export const Doors = () => {
  const t = useTranslations("home.doors");
  const locale = useLocale();
  return (
    <ul aria-label={t("label")} className="grid gap-y-10 md:grid-cols-3 md:divide-x md:divide-line">
      {doors.map(({ key, icon, links }) => (
        <li key={key} className="md:px-8 md:first:pl-0 md:last:pr-0">
          <h2 className="flex items-center gap-2.5 text-[1.375rem]/7 text-accent">
            <Icon as={icon} size="lg" />
            {t(`${key}.title`)}
          </h2>
          <p className="mt-1.5 min-h-12 text-fact text-ink-2">{t(`${key}.text`)}</p>
          <ul className="mt-3 divide-y divide-line-2 border-t border-line-2">
            {links.map(([word, href]) => (
              <li key={word}>
                <Link href={addressOf(href, locale)} prefetch={false} className="flex min-h-11 items-center justify-between gap-3 text-fact no-underline hover:underline">
                  {t(`${key}.${word}`)}
                  <Icon as={ArrowRight} size="sm" />
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
