import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";

/** Append-only, hash chained (trigger). `details` names codes and ids, never free text of a person. */
export const auditEntries = pgTable("audit_entries", {
  seq: bigint({ mode: "number" }).primaryKey(),
  at: instant().notNull(),
  actorId: uuid(),
  actorRole: text().notNull(),
  organisationId: uuid(),
  event: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: uuid().notNull(),
  details: jsonb().$type<Record<string, unknown>>().notNull(),
  previousHash: text().notNull(),
  hash: text().notNull(),
}, (t) => [index().on(t.subjectId, t.seq)]);

/** The end of the chain: one row, locked by every append, so that no two entries follow the same one. */
export const auditHead = pgTable("audit_head", {
  only: boolean().primaryKey().default(true),
  seq: bigint({ mode: "number" }).notNull(),
  hash: text().notNull(),
}, (t) => [check("audit_head_only", sql`${t.only}`)]);

/** One effect for a double submit: the answer is kept in the same transaction as the effect. */
export const idempotencyKeys = pgTable("idempotency_keys", {
  personId: uuid().notNull(),
  action: text().notNull(),
  key: text().notNull(),
  requestSha256: text().notNull(),
  response: jsonb().$type<unknown>().notNull(),
  createdAt: createdAt(),
}, (t) => [primaryKey({ columns: [t.personId, t.action, t.key] }), index().on(t.createdAt)]);

/** Mails that left: the key makes a repeated job harmless. */
export const mailDeliveries = pgTable("mail_deliveries", {
  dedupeKey: text().primaryKey(),
  messageId: text().notNull(),
  template: text().notNull(),
  sentAt: instant().notNull(),
});

export const notifications = pgTable("notifications", {
  id: id(),
  personId: uuid().notNull(),
  /** Message key in the namespace `notifications`. */
  kind: text().notNull(),
  params: jsonb().$type<Record<string, string | number>>().notNull(),
  /** Address within the site, without language prefix. */
  href: text().notNull(),
  createdAt: createdAt(),
  readAt: instant(),
}, (t) => [index().on(t.personId, t.createdAt)]);

/** The declared transitions, copied from the code at migration, so that the database refuses any other. */
export const transitions = pgTable("transitions", {
  machine: text().notNull(),
  event: text().notNull(),
  fromStatus: text().notNull(),
  toStatus: text().notNull(),
  roles: text().array().notNull(),
}, (t) => [primaryKey({ columns: [t.machine, t.event, t.fromStatus] })]);

/** How each kind of placement runs, copied from the code at migration: what the database asks before a signature. */
export const placementKinds = pgTable("placement_kinds", {
  instrument: text().primaryKey(),
  /** Whether VDAB or its partner approves the plan first. */
  isApproved: boolean().notNull(),
  hasPlan: boolean().notNull(),
  /** Who signs; `mediator` stands for VDAB or the partner. */
  parties: text().array().notNull(),
});

/** How many times a key was used in a window; kept in the database so that every instance sees the same count. */
export const rateLimits = pgTable("rate_limits", {
  key: text().notNull(),
  windowStart: instant().notNull(),
  used: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.key, t.windowStart] })]);
