import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { memberships, people } from "@/db/schema/people";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, openByMediator, readPlacement } from "@/db/testing/instrument-scene";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { inviteMentor } from "@/lib/server/mentors/invite-mentor";
import { getDossier } from "@/lib/server/placements/get-dossier";
import { listPlacements } from "@/lib/server/placements/list-placements";

useTestDatabase();

const bvs = { instrument: "bvs", startsOn: "2027-02-01", endsOn: "2027-02-26", hoursPerWeek: 19 };
const hanne = { givenName: "Hanne", familyName: "Vos", email: "hanne.vos@example.be" };

const actorOf = async (email: string, organisationId: string | null): Promise<Actor> => {
  const [person] = await db().select().from(people).where(eq(people.email, email));
  return { userId: person?.id ?? "", personId: person?.id ?? "", role: "mentor", organisationId, organisationKind: "company", name: "Hanne V." };
};

beforeEach(() => playOn(scenarioDay));

describe("a mentor with access", () => {
  test("sees the trainee of the invitation and no other, and is made once, whoever asks twice", async () => {
    const [cast, other] = [await createCast(), await createCast()];
    const [id, otherId] = [await openByMediator(cast, bvs), await openByMediator(other, bvs)];
    await inviteMentor(cast.entity, { id, version: (await readPlacement(id)).version, ...hanne });
    await inviteMentor(cast.entity, { id, version: (await readPlacement(id)).version, ...hanne, givenName: "Iemand", familyName: "Anders" });
    const mentor = await actorOf(hanne.email, cast.entity.organisationId);
    expect((await listPlacements(mentor)).items.map((row) => row.id)).toEqual([id]);
    expect((await getDossier(mentor, id)).placement.id).toBe(id);
    await expect(getDossier(mentor, otherId)).rejects.toMatchObject({ code: "notFound" });
    expect(await db().select().from(memberships).where(and(eq(memberships.personId, mentor.personId), eq(memberships.role, "mentor")))).toHaveLength(1);
    // The name in the file stays as it was agreed, and that of a known person too.
    expect((await readPlacement(id)).mentorName).toBe("Marc T.");
    expect((await db().select().from(people).where(eq(people.id, mentor.personId)))[0]).toMatchObject({ givenName: "Hanne" });
  });

  test("is never the trainee, nor invited to a file that is over or of another organisation", async () => {
    const cast = await createCast();
    const id = await openByMediator(cast, bvs);
    const [trainee] = await db().select().from(people).where(eq(people.id, cast.candidate.personId));
    const { version } = await readPlacement(id);
    await expect(inviteMentor(cast.entity, { id, version, ...hanne, email: trainee?.email ?? "" })).rejects.toMatchObject({ code: "placement.mentorIsTrainee", field: "email" });
    await expect(inviteMentor(await createActor("entity", await createOrganisation("company")), { id, version, ...hanne })).rejects.toMatchObject({ code: "notFound" });
    await expect(inviteMentor(cast.entity, { id, version: version + 1, ...hanne })).rejects.toMatchObject({ code: "conflict" });
  });
});
