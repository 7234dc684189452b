import { eq, sql } from "drizzle-orm";
import { profiles } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { UpdateProfile } from "@/lib/domain/profiles/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

/** Keeps what a candidate tells of themselves. Throws `conflict` when another window changed it. */
export const updateProfile = (actor: Actor, { version, ...content }: UpdateProfile): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "profile.edit", { personId: actor.personId });
    const [saved] = await tx.insert(profiles).values({ personId: actor.personId, ...content })
      .onConflictDoUpdate({
        target: profiles.personId,
        set: { ...content, version: sql`${profiles.version} + 1` },
        setWhere: eq(profiles.version, version),
      })
      .returning({ version: profiles.version });
    if (saved?.version !== version + 1) throw new DomainError("conflict");
    await recordAudit(tx, { actor, event: "profile.edit", subjectKind: "person", subjectId: actor.personId });
  });
