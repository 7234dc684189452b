import { requireRole } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function MediatorLayout({ children }: LayoutProps<"/[locale]/mediator">) {
  return <WorkspaceFrame actor={await requireRole("mediator")} namespaces={["mediator"]}>{children}</WorkspaceFrame>;
}
