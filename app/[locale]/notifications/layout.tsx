import { requireActor } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function NotificationsLayout({ children }: LayoutProps<"/[locale]/notifications">) {
  return <WorkspaceFrame actor={await requireActor()} isBeside>{children}</WorkspaceFrame>;
}
