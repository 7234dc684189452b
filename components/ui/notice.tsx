import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const looks: Record<NoticeTone, { icon: LucideIcon; box: string; mark: string }> = {
  info: { icon: Info, box: "border-info bg-info-soft", mark: "text-info" },
  success: { icon: CircleCheck, box: "border-success bg-success-soft", mark: "text-success" },
  warning: { icon: TriangleAlert, box: "border-warning bg-warning-soft", mark: "text-warning" },
  danger: { icon: CircleAlert, box: "border-danger bg-danger-soft", mark: "text-danger" },
};

interface NoticeProps {
  tone?: NoticeTone;
  icon?: LucideIcon;
  /** The first words, in bold. */
  title?: ReactNode;
  /** Set it on what appears after an act, so that it is read out; not on what stood there from the start. */
  isNews?: boolean;
  children?: ReactNode;
}

/** A message in the page: what happened, what to mind. */
export const Notice = ({ tone = "info", icon, title, isNews, children }: NoticeProps) => {
  const look = looks[tone];
  return (
    <div
      role={isNews ? (tone === "danger" ? "alert" : "status") : undefined}
      className={`flex gap-3 rounded-md border border-l-4 px-4 py-3.5 text-fact ${look.box}`}
    >
      <span className={`flex h-[1lh] items-center ${look.mark}`}>
        <Icon as={icon ?? look.icon} />
      </span>
      <div className="min-w-0 flex-1">
        {title && <strong>{title} </strong>}
        {children}
      </div>
    </div>
  );
};
