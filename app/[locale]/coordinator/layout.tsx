import { requireRole } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function CoordinatorLayout({ children }: LayoutProps<"/[locale]/coordinator">) {
  return <WorkspaceFrame actor={await requireRole("coordinator")}>{children}</WorkspaceFrame>;
}
