import { eq, or, sql, type SQL } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";

const nothing = sql`false`;

/**
 * The placements an actor may see in lists, as SQL: the same scopes as `placement.read`, and for the diversity service
 * also those at Flemish entities, whose trainees it tracks (their files open only when it facilitates them).
 * The query must join `organisations` as the host.
 */
export const visibleTo = (actor: Actor): SQL => {
  switch (actor.role) {
    case "student":
      return eq(placements.personId, actor.personId);
    case "entity":
      return actor.organisationId ? eq(placements.hostId, actor.organisationId) : nothing;
    case "school":
      return actor.organisationId ? eq(placements.schoolId, actor.organisationId) : nothing;
    case "mediator":
      return actor.organisationId ? eq(placements.mediatorOrganisationId, actor.organisationId) : nothing;
    case "mentor":
      return eq(placements.mentorId, actor.personId);
    case "coordinator":
      return or(eq(placements.facilitated, true), eq(organisations.kind, "flemish-government")) ?? nothing;
    case "admin":
      return nothing;
  }
};
