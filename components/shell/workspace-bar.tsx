import { Bell, CircleHelp, LogOut, Menu, UserRound } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";
import { CapacityList, CapacitySwitch } from "./capacity-switch";
import type { WorkspaceShellProps } from "./workspace-shell";
import { UnreadCount } from "./unread-count";
import { WorkspaceSearch } from "./workspace-search";
import { Wordmark } from "./wordmark";

const barLink = "inline-flex min-h-9 max-md:min-h-11 items-center gap-2 rounded-md px-1.5 text-ink no-underline hover:bg-mist hover:text-ink";
const menuLink = "flex min-h-11 w-full items-center gap-3 px-4 text-start text-ink no-underline hover:bg-soft hover:text-ink";

const HelpLink = () => {
  const t = useTranslations("shell.nav");
  return (
    <Link href={addressOf("/help", useLocale())} prefetch={false} className={barLink}>
      <Icon as={CircleHelp} size="sm" />
      {t("help")}
    </Link>
  );
};

const NotificationsLink = ({ unread, className }: { unread: number; className: string }) => {
  const t = useTranslations("shell");
  return (
    <Link href={addressOf("/notifications", useLocale())} prefetch={false} className={className}>
      <Icon as={Bell} size="sm" />
      {t("nav.notifications")}
      <UnreadCount unread={unread} />
    </Link>
  );
};

const AccountItems = ({ profileHref, signOutAction }: Pick<WorkspaceShellProps, "profileHref" | "signOutAction">) => {
  const t = useTranslations("shell");
  return (
    <>
      {profileHref && (
        <Link href={profileHref} prefetch={false} className={menuLink}>
          <Icon as={UserRound} size="sm" />
          {t("workspace.profile")}
        </Link>
      )}
      {/* A plain form to a route: signing out must work when nothing else does. */}
      <form method="post" action={signOutAction}>
        <button type="submit" className={menuLink}>
          <Icon as={LogOut} size="sm" />
          {t("signOut")}
        </button>
      </form>
    </>
  );
};

/** The 56 px bar: mark, role and organisation, search, help, notifications, account; on a phone mark, help and menu. */
export const WorkspaceBar = ({ tabs, ...props }: Omit<WorkspaceShellProps, "children" | "tabs" | "note"> & { tabs: ReactNode }) => {
  const t = useTranslations("shell");
  const { personName, capacities, switchAction, search, unread, profileHref, signOutAction } = props;
  const searchField = search && (
    <WorkspaceSearch
      {...search}
      label={t("workspace.search")}
      submitLabel={t("workspace.searchSubmit")}
      keyHint={t("workspace.searchKey")}
    />
  );
  return (
    <div className="page-width relative flex min-h-14 items-center gap-4 text-fact">
      <Wordmark className="text-[1.25rem]! text-ink" />
      <div className="hidden min-w-0 border-l border-line pl-2.5 md:block">
        <CapacitySwitch capacities={capacities} switchAction={switchAction} />
      </div>
      <div className="ml-auto hidden w-80 shrink lg:block">{searchField}</div>
      <div className="ml-auto flex items-center gap-2 lg:ml-0">
        <HelpLink />
        <NotificationsLink unread={unread} className={`${barLink} max-md:hidden`} />
      </div>
      <Disclosure
        className="relative hidden md:block"
        summaryClassName={barLink}
        summary={
          <>
            <Avatar name={personName} />
            {personName}
            <span className="sr-only">, {t("workspace.account")}</span>
          </>
        }
      >
        <div className="absolute top-full right-0 z-40 mt-1 w-56 rounded-md border border-field bg-paper py-1 shadow-float">
          <AccountItems profileHref={profileHref} signOutAction={signOutAction} />
        </div>
      </Disclosure>
      <Disclosure
        className="md:hidden"
        summaryClassName="inline-flex min-h-11 items-center gap-2 rounded-md border border-accent px-3.5 font-bold text-accent"
        summary={
          <>
            <Icon as={Menu} size="sm" />
            {t("menu")}
          </>
        }
      >
        <div className="absolute inset-x-0 top-full z-40 divide-y divide-line-2 border-y border-line bg-paper shadow-float">
          <nav aria-label={t("nav.workspace")} className="px-(--gutter) py-1">
            {tabs}
          </nav>
          {searchField && <div className="px-(--gutter) py-3">{searchField}</div>}
          <NotificationsLink unread={unread} className={menuLink} />
          {capacities.length > 1 && <CapacityList capacities={capacities} switchAction={switchAction} />}
          <div>
            <p className="flex items-center gap-3 px-4 pt-3">
              <Avatar name={personName} />
              {personName}
            </p>
            <AccountItems profileHref={profileHref} signOutAction={signOutAction} />
          </div>
        </div>
      </Disclosure>
    </div>
  );
};
