import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const secretsSchema = z.object({
  databasePassword: z.string().min(1),
  authSecret: z.string().min(32),
  actionsKey: z.string().min(1),
  /** Seals origin and disability. Installations from before it go on with the key that follows from `authSecret`. */
  specialKey: z.string().min(1).optional(),
});

/** What the embedded case needs and nobody has to choose. */
export type Secrets = z.output<typeof secretsSchema>;

/**
 * Reads the secrets of this installation, which are made once and readable by their owner only. Losing the file means
 * losing the key to the embedded database, so both live in the same folder.
 */
export const readSecrets = async (dataDirectory: string): Promise<Secrets> => {
  const file = path.join(dataDirectory, "secrets.json");
  const known = await readFile(file, "utf8").catch(() => null);
  if (known !== null) return secretsSchema.parse(JSON.parse(known));

  await mkdir(dataDirectory, { recursive: true });
  const fresh: Secrets = {
    databasePassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(33).toString("base64url"),
    actionsKey: randomBytes(32).toString("base64"),
    specialKey: randomBytes(32).toString("base64"),
  };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  // A link never overwrites: of two first starts, the second reads what the first wrote.
  const isFirst = await link(draft, file).then(() => true, () => false);
  await rm(draft);
  return isFirst ? fresh : secretsSchema.parse(JSON.parse(await readFile(file, "utf8")));
};
