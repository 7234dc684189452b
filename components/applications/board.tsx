import { CalendarDays, CircleCheck, Eye, Inbox, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { BoardCard } from "@/components/applications/board-card";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import type { BoardColumn } from "@/lib/domain/applications/rules";
import type { BoardCard as Card } from "@/lib/domain/applications/view";

const icons: Record<BoardColumn, LucideIcon> = { new: Inbox, seen: Eye, interview: CalendarDays, chosen: CircleCheck };
const order: readonly BoardColumn[] = ["new", "seen", "interview", "chosen"];

interface BoardProps {
  board: Readonly<Record<BoardColumn, readonly Card[]>>;
  today: string;
  replyDays: number;
  places: number;
  taken: number;
}

/** Candidates in four columns. Every card moves by its own menu, with the keyboard and without any script. */
export const Board = ({ board, today, replyDays, places, taken }: BoardProps) => {
  const t = useTranslations("applications.board");
  const free = places - taken;
  return (
    <div className="grid items-start gap-3 md:grid-cols-2 lg:grid-cols-4">
      {order.map((column) => (
        <section key={column} aria-labelledby={`column-${column}`} className="rounded-md bg-mist p-2.5">
          <h2 id={`column-${column}`} className="flex items-center gap-2 px-1 pt-0.5 pb-2.5 text-item">
            <Icon as={icons[column]} size="sm" />
            {t(`column.${column}`)}
            <span className="ml-auto"><Count>{board[column].length}</Count></span>
          </h2>
          <ul className="space-y-2.5">
            {board[column].map((card) => (
              <li key={card.id}>
                <BoardCard card={card} today={today} replyDays={replyDays} isFull={free <= 0} />
              </li>
            ))}
          </ul>
          {board[column].length === 0 && <p className="px-1 pb-1 text-small text-ink-2">{t(`none.${column}`)}</p>}
          {column === "chosen" && <p className="px-1 pt-2 text-small text-ink-2">{t("free", { free, places })}</p>}
        </section>
      ))}
    </div>
  );
};
