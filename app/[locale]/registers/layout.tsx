import { requireActor } from "@/lib/server/auth/session";
import { WorkspaceFrame } from "../workspace-frame";

export default async function RegistersLayout({ children }: LayoutProps<"/[locale]/registers">) {
  return <WorkspaceFrame actor={await requireActor()} isBeside tab="registers">{children}</WorkspaceFrame>;
}
