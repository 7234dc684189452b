import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { municipalities } from "@/db/reference/municipalities";
import { organisations } from "@/db/schema/organisations";
import { demoOrganisations } from "@/scripts/demo/content/hosts";
import { randomFor } from "@/scripts/demo/random";

/** The NIS code of a municipality of the reference data, by its name. */
export const nisOf = (name: string): number => {
  const found = municipalities.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`${name} is no municipality of the reference data.`);
  return Number(found.nis);
};

/** Writes the organisations of the demo; cities that the reference data know already get their address and description. */
export const writeOrganisations = async (tx: Tx): Promise<void> => {
  const random = randomFor("organisations");
  await tx.insert(organisations)
    .values(demoOrganisations.map(({ key, kind, name, street, description, municipality }) => ({
      slug: key, kind, name, street, description, municipalityNis: nisOf(municipality), replyDays: random.pick([5, 7, 10, 10, 15]),
    })))
    .onConflictDoUpdate({
      target: organisations.slug,
      set: {
        street: sql`excluded.street`, description: sql`excluded.description`,
        municipalityNis: sql`excluded.municipality_nis`, replyDays: sql`excluded.reply_days`,
      },
    });
};
