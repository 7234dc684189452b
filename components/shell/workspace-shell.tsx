import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AriaLocale } from "@/components/ui/aria-locale";
import { Count } from "@/components/ui/count";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";
import type { Capacity } from "./capacity-switch";
import { NavLink } from "./nav-link";
import { WorkspaceBar } from "./workspace-bar";

export interface WorkspaceTab {
  label: string;
  href: Href;
  /** Folder below the workspace's layout; null for its home. */
  segment?: string | null;
  /** The reader is there, whatever the folder. */
  isHere?: boolean;
  /** What is there, or waits there; left out where it says nothing. */
  count?: number;
}

export interface WorkspaceShellProps {
  /** `student`: 18 px and 44 px buttons, at most 1120 px wide. `staff`: 15 px and 36 px, the full width. */
  density: "student" | "staff";
  /** "Els V.": as the person is called in the product. */
  personName: string;
  /** Every role and organisation of this person; one is current. With a single one there is no switch. */
  capacities: readonly Capacity[];
  /** Address of the route that takes `membershipId` and goes to that role's home. */
  switchAction: string;
  /** Address of the route that ends the session when it is posted to. */
  signOutAction: string;
  tabs: readonly WorkspaceTab[];
  /** Where staff search people, files and places; none for a student. */
  search?: { action: string; defaultValue?: string };
  /** Notifications that were not read yet. */
  unread: number;
  profileHref?: string;
  /** At the foot, right: "Alles is bewaard. Laatst bijgewerkt om 9.41 uur." */
  note?: ReactNode;
  children: ReactNode;
}

interface TabListProps {
  tabs: readonly WorkspaceTab[];
  look: "bar" | "menu";
}

const tabLooks = {
  bar: {
    list: "flex gap-x-1 overflow-x-auto",
    link: "flex min-h-11 items-center gap-2 border-b-3 border-transparent px-2.5 whitespace-nowrap text-ink-2 no-underline hover:border-line hover:text-ink",
    current: "border-accent! font-bold text-ink!",
  },
  menu: {
    list: "divide-y divide-line-2",
    link: "flex min-h-11 items-center justify-between gap-2 text-ink no-underline",
    current: "font-bold text-accent!",
  },
} as const;

const TabList = ({ tabs, look }: TabListProps) => {
  const locale = useLocale();
  const style = tabLooks[look];
  return (
    <ul className={style.list}>
      {tabs.map(({ label, href, segment, isHere, count }) => (
        <li key={label}>
          <NavLink href={addressOf(href, locale)} segment={segment} isHere={isHere} className={style.link} currentClassName={style.current}>
            {label}
            {count !== undefined && <Count>{count}</Count>}
          </NavLink>
        </li>
      ))}
    </ul>
  );
};

const footerLinks = [
  ["helpAndContact", "/help"],
  ["accessibility", "/accessibility"],
  ["privacy", "/privacy"],
  ["glossary", "/glossary"],
  ["statusShort", "/status"],
] as const;

/** What stands around every page of someone who is signed in. The layout of each workspace fills it in. */
export const WorkspaceShell = ({ children, note, tabs, ...bar }: WorkspaceShellProps) => {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <AriaLocale locale={locale}>
      <div data-density={bar.density} className="flex min-h-dvh flex-col">
        <header data-shell className="border-b border-line bg-paper">
          <WorkspaceBar {...bar} tabs={<TabList tabs={tabs} look="menu" />} />
          <nav aria-label={t("nav.workspace")} className="page-width hidden md:block">
            <div className="-mx-2.5 -mb-px text-fact">
              <TabList tabs={tabs} look="bar" />
            </div>
          </nav>
        </header>
        <main id="inhoud" tabIndex={-1} className="flex-1 outline-none">
          <div className="page-width py-6 md:py-8">{children}</div>
        </main>
        <footer data-shell className="border-t border-line text-small">
          <div className="page-width flex flex-wrap justify-between gap-x-8 gap-y-2 py-4">
            <ul aria-label={t("footer.links")} className="flex flex-wrap gap-x-5 gap-y-1">
              {footerLinks.map(([word, href]) => (
                <li key={word}>
                  <Link href={addressOf(href, locale)} prefetch={false} className="inline-flex min-h-6 max-md:min-h-11 items-center text-ink-2">
                    {t(`nav.${word}`)}
                  </Link>
                </li>
              ))}
            </ul>
            {note && <p className="text-ink-2">{note}</p>}
          </div>
        </footer>
      </div>
    </AriaLocale>
  );
};
