import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { memberships, people } from "./people";

/** Who can sign in: one account of ours per person. Column names of the first four tables are those the adapter of next-auth reads. */
export const users = pgTable("users", {
  id: id(),
  personId: uuid().notNull().unique().references(() => people.id),
  name: text(),
  email: text().unique(),
  emailVerified: instant(),
  image: text(),
});

/** An identity at the identity provider. Of its tokens only the last ID token is kept: signing out there needs it as a hint. */
export const accounts = pgTable("accounts", {
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  type: text().$type<"oauth" | "oidc" | "email" | "webauthn">().notNull(),
  provider: text().notNull(),
  providerAccountId: text().notNull(),
  refresh_token: text(),
  access_token: text(),
  expires_at: integer(),
  token_type: text(),
  scope: text(),
  id_token: text(),
  session_state: text(),
}, (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index().on(t.userId)]);

/** A browser that is signed in. A row that is gone, or whose membership ended, stops at the next request. */
export const sessions = pgTable("sessions", {
  /** SHA-256 of the token in the cookie: who reads this table can sign in as nobody. */
  sessionToken: text().primaryKey(),
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  /** The absolute end; never moved. */
  expires: instant().notNull(),
  /** The role in which the person acts; null until one is chosen. */
  membershipId: uuid().references(() => memberships.id, { onDelete: "set null" }),
  /** How the person signed in: a mailed link opens no staff role. */
  method: text().$type<"acm" | "mail">().notNull(),
  createdAt: createdAt(),
  lastSeenAt: instant().notNull().defaultNow(),
}, (t) => [index().on(t.userId), index().on(t.expires), check("sessions_method", sql`${t.method} in ('acm', 'mail')`)]);

/** A mailed link that was not used yet; next-auth stores its hash. */
export const verificationTokens = pgTable("verification_tokens", {
  identifier: text().notNull(),
  token: text().notNull(),
  expires: instant().notNull(),
}, (t) => [primaryKey({ columns: [t.identifier, t.token] })]);

/** A key with which an organisation's own software calls the API. The secret is shown once and stored hashed. */
export const apiKeys = pgTable("api_keys", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  name: text().notNull(),
  /** The first characters of the secret, to recognise a key by. */
  prefix: text().notNull(),
  secretSha256: text().notNull(),
  createdById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
  lastUsedAt: instant(),
  revokedAt: instant(),
}, (t) => [unique("api_keys_secret").on(t.secretSha256), index().on(t.organisationId)]);
