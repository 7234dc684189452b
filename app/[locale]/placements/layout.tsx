import { requireActor } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function PlacementsLayout({ children }: LayoutProps<"/[locale]/placements">) {
  return <WorkspaceFrame actor={await requireActor()} namespaces={["placements", "attendance"]}>{children}</WorkspaceFrame>;
}
