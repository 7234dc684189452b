import { requireRole } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function SchoolLayout({ children }: LayoutProps<"/[locale]/school">) {
  return <WorkspaceFrame actor={await requireRole("school")}>{children}</WorkspaceFrame>;
}
