import { bigint, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";

/** A stored file. The bytes lie in the file store under `storageKey`; the name is only for people. */
export const files = pgTable("files", {
  id: id(),
  /** Who uploaded it. No reference to people: people reference files. */
  ownerId: uuid().notNull(),
  purpose: text().notNull(),
  name: text().notNull(),
  mediaType: text().notNull(),
  sizeBytes: bigint({ mode: "number" }).notNull(),
  sha256: text().notNull(),
  storageKey: text().notNull().unique(),
  createdAt: createdAt(),
  deletedAt: instant(),
});
