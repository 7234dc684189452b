import { CalendarDays, ChevronDown, CircleCheck, CircleX, Eye, Undo2, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { MoveButton } from "@/components/applications/move-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { acceptApplicationAction } from "@/lib/actions/applications/accept-application";
import { shortlistApplicationAction } from "@/lib/actions/applications/shortlist-application";
import { applicationEvents, type ApplicationEvent } from "@/lib/domain/applications/status";
import type { BoardCard } from "@/lib/domain/applications/view";
import { isAllowed } from "@/lib/domain/machine";
import { addressOf } from "@/lib/i18n/address";

interface MoveMenuProps {
  card: Pick<BoardCard, "id" | "version" | "status" | "name">;
  isFull: boolean;
}

const row = "flex min-h-9 max-md:min-h-11 w-full items-center gap-3 px-3.5 py-1.5 text-start text-fact text-ink no-underline hover:bg-soft hover:text-ink";

interface ItemLinkProps {
  href: string;
  icon: LucideIcon;
  isDanger?: boolean;
  children: string;
}

const ItemLink = ({ href, icon, isDanger, children }: ItemLinkProps) => (
  <li>
    <Link href={href} prefetch={false} className={`${row} ${isDanger ? "text-danger! hover:text-danger!" : ""}`}>
      <Icon as={icon} size="sm" />
      {children}
    </Link>
  </li>
);

/**
 * "Verplaats naar…": one press for what asks nothing more, a link to the form for what asks a day or a reason.
 * Forms and links in a fold-out, so it works before any script has come.
 */
export const MoveMenu = ({ card, isFull }: MoveMenuProps) => {
  const t = useTranslations("applications.board");
  const locale = useLocale();
  const can = (event: ApplicationEvent): boolean => isAllowed(applicationEvents, card, event, "entity");
  const ask = (decision: string): string =>
    `${addressOf({ pathname: "/entity/applications/[id]", params: { id: card.id }, query: { decision } }, locale)}#${decision}`;
  const fields = { id: card.id, version: card.version };
  return (
    <Disclosure
      className="relative"
      label={t("moveOf", { name: card.name })}
      summaryClassName="button inline-flex min-h-9 max-md:min-h-11 items-center gap-2 rounded-md border border-(--outline) bg-paper px-3 text-fact font-bold text-(--outline-text) hover:bg-soft"
      summary={<>{t("move")}<Icon as={ChevronDown} size="sm" /></>}
    >
      <div className="absolute z-30 mt-1 w-60 rounded-md border border-field bg-paper py-1 shadow-float">
        <p className="px-3.5 py-1.5 text-small text-ink-2">{t("moveTo", { name: card.name })}</p>
        <ul>
          {can("shortlist") && <li><MoveButton id={`shortlist-${card.id}`} action={shortlistApplicationAction} fields={fields} className={row} icon={<Icon as={Eye} size="sm" />}>{t("column.seen")}</MoveButton></li>}
          {can("invite") && <ItemLink href={ask("invite")} icon={CalendarDays}>{t("toInterview")}</ItemLink>}
          {can("accept") && !isFull && <li><MoveButton id={`accept-${card.id}`} action={acceptApplicationAction} fields={fields} className={row} icon={<Icon as={CircleCheck} size="sm" />} readFirst={{ href: ask("accept"), label: t("readFirst") }}>{t("column.chosen")}</MoveButton></li>}
          {can("accept") && isFull && <li className="px-3.5 py-1.5 text-small text-ink-2">{t("full")}</li>}
          {can("reject") && <ItemLink href={ask("reject")} icon={CircleX} isDanger>{t("toReject")}</ItemLink>}
          {can("revoke") && <ItemLink href={ask("revoke")} icon={Undo2} isDanger>{t("toRevoke")}</ItemLink>}
        </ul>
      </div>
    </Disclosure>
  );
};
