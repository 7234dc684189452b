import type { Role } from "@/lib/domain/access";
import type { Href } from "@/lib/i18n/navigation";

interface TabOfRole {
  /** Word in the namespace `workspace.tab`. */
  key: "today" | "applications" | "myPlacements" | "profile" | "offers" | "candidates" | "trainees" | "organisation" | "pupils" | "placements" | "entities" | "parameters" | "parliament" | "budget" | "funding" | "payments" | "registers" | "figures" | "queue" | "caseload" | "sanctions" | "mandates" | "letters";
  href: Href;
  /** Folder below the workspace's layout; null for its home. */
  segment: string | null;
  /** Not for partners: what VDAB alone does. */
  isForVdab?: boolean;
}

/** The tabs of each workspace, in order. */
export const workspaceTabs: Record<Role, readonly TabOfRole[]> = {
  student: [
    { key: "today", href: "/student", segment: null },
    { key: "applications", href: "/student/applications", segment: "applications" },
    { key: "myPlacements", href: "/student/placements", segment: "placements" },
    { key: "profile", href: "/student/profile", segment: "profile" },
  ],
  entity: [
    { key: "today", href: "/entity", segment: null },
    { key: "offers", href: "/entity/offers", segment: "offers" },
    { key: "candidates", href: "/entity/applications", segment: "applications" },
    { key: "trainees", href: "/entity/placements", segment: "placements" },
    { key: "registers", href: "/registers", segment: "registers" },
    { key: "figures", href: "/entity/figures", segment: "figures" },
    { key: "organisation", href: "/entity/organisation", segment: "organisation" },
  ],
  school: [
    { key: "today", href: "/school", segment: null },
    { key: "placements", href: "/school/placements", segment: "placements" },
    { key: "pupils", href: "/school/pupils", segment: "pupils" },
    { key: "registers", href: "/registers", segment: "registers" },
    { key: "figures", href: "/school/figures", segment: "figures" },
  ],
  coordinator: [
    { key: "today", href: "/coordinator", segment: null },
    { key: "offers", href: "/coordinator/offers", segment: "offers" },
    { key: "trainees", href: "/coordinator/placements", segment: "placements" },
    { key: "entities", href: "/coordinator/entities", segment: "entities" },
    { key: "parameters", href: "/coordinator/parameters", segment: "parameters" },
    { key: "budget", href: "/coordinator/budget", segment: "budget" },
    { key: "funding", href: "/coordinator/funding", segment: "funding" },
    { key: "payments", href: "/coordinator/payments", segment: "payments" },
    { key: "figures", href: "/coordinator/figures", segment: "figures" },
    { key: "parliament", href: "/coordinator/answers", segment: "answers" },
    { key: "registers", href: "/coordinator/registers", segment: "registers" },
  ],
  mediator: [
    { key: "today", href: "/mediator", segment: null },
    { key: "queue", href: "/mediator/decisions", segment: "decisions" },
    { key: "caseload", href: "/mediator/candidates", segment: "candidates" },
    { key: "mandates", href: "/mediator/mandates", segment: "mandates" },
    { key: "letters", href: "/mediator/authority", segment: "authority" },
    { key: "sanctions", href: "/mediator/sanctions", segment: "sanctions", isForVdab: true },
  ],
  mentor: [{ key: "today", href: "/mentor", segment: null }],
  admin: [],
};
