import { requireRole } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function MentorLayout({ children }: LayoutProps<"/[locale]/mentor">) {
  return <WorkspaceFrame actor={await requireRole("mentor")}>{children}</WorkspaceFrame>;
}
