import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { WorkspaceShell } from "@/components/shell/workspace-shell";
import { workspaceTabs } from "@/components/shell/workspace-tabs";
import type { Actor, Role } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";
import type { Namespace } from "@/lib/i18n/namespaces";
import { listMemberships } from "@/lib/server/auth/session";
import { countTabs } from "@/lib/server/home/count-tabs";
import { countUnread } from "@/lib/server/notifications/count-unread";

interface WorkspaceFrameProps {
  actor: Actor;
  /** What the client components inside speak, besides the words of forms, errors, dates and components. */
  namespaces?: readonly Namespace[];
  /** Of a page beside the workspaces: no tab of the role leads to it, so none is marked. */
  isBeside?: boolean;
  /** The tab that leads to a page beside the workspaces, where one does. */
  tab?: (typeof workspaceTabs)[Role][number]["key"];
  children: ReactNode;
}

/** The list in which a role searches people, placements and numbers, with `/` from anywhere. */
const searchedLists: Partial<Record<Role, Href>> = {
  entity: "/entity/placements", school: "/school/placements", coordinator: "/coordinator/placements", mediator: "/mediator/candidates",
};

/** What stands around every page of someone who is signed in: the bar and the tabs of the role in which they act. */
export const WorkspaceFrame = async ({ actor, namespaces, isBeside, tab, children }: WorkspaceFrameProps) => {
  const [t, locale] = await Promise.all([getTranslations("workspace"), getLocale()]);
  const [memberships, unread, counts] = await Promise.all([listMemberships(actor.personId), countUnread(actor), countTabs(actor)]);
  const capacities = memberships.map(({ id, role, organisationId, organisationName }) => ({
    id, role: t(`role.${role}`), organisation: organisationName ?? undefined,
    isCurrent: role === actor.role && organisationId === actor.organisationId,
  }));
  const tabs = workspaceTabs[actor.role].filter(({ isForVdab }) => !isForVdab || actor.organisationKind === "vdab").map(({ key, href, segment }) => ({ label: t(`tab.${key}`), href, segment: isBeside ? undefined : segment, isHere: key === tab, count: counts[key] }));
  const searched = searchedLists[actor.role];
  return (
    <ClientMessages namespaces={namespaces}>
      <WorkspaceShell
        density={actor.role === "student" ? "student" : "staff"}
        personName={actor.name}
        capacities={capacities}
        switchAction="/api/switch-role"
        signOutAction="/api/sign-out"
        tabs={tabs}
        search={searched && { action: addressOf(searched, locale) }}
        unread={unread}
      >
        {children}
      </WorkspaceShell>
    </ClientMessages>
  );
};
