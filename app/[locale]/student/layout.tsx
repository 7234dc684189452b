import { requireRole } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function StudentLayout({ children }: LayoutProps<"/[locale]/student">) {
  return <WorkspaceFrame actor={await requireRole("student")}>{children}</WorkspaceFrame>;
}
