import type { Role } from "@/lib/domain/access";
import type { Href } from "./navigation";

/** Where a role begins its day. Administrators have no workspace of their own: they start at what is told to them. */
const homes: Record<Role, Href> = {
  student: "/student",
  entity: "/entity",
  mediator: "/mediator",
  coordinator: "/coordinator",
  school: "/school",
  mentor: "/mentor",
  admin: "/notifications",
};

/** The first page of a role's workspace. */
export const workspaceHome = (role: Role): Href => homes[role];
