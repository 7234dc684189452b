import { requireRole } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function EntityLayout({ children }: LayoutProps<"/[locale]/entity">) {
  return <WorkspaceFrame actor={await requireRole("entity")} namespaces={["offer-form"]}>{children}</WorkspaceFrame>;
}
