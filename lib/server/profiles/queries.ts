import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { files } from "@/db/schema/files";
import { people, profiles } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import type { OwnProfile } from "@/lib/domain/profiles/view";

/** What I told of myself; version 0 when I told nothing yet. */
export const getOwnProfile = async (actor: Actor): Promise<OwnProfile> => {
  const [found] = await db().select({
    givenName: people.givenName, familyName: people.familyName, email: people.email, phone: people.phone,
    about: profiles.about, educationLevel: profiles.educationLevel, availableFrom: profiles.availableFrom, adjustments: profiles.adjustments,
    version: profiles.version, cv: { id: files.id, name: files.name, sizeBytes: files.sizeBytes },
  }).from(people).leftJoin(profiles, eq(profiles.personId, people.id)).leftJoin(files, eq(files.id, profiles.cvFileId))
    .where(eq(people.id, actor.personId));
  if (!found) throw new Error("An actor without a person.");
  return { ...found, about: found.about ?? "", adjustments: found.adjustments ?? "", version: found.version ?? 0 };
};
