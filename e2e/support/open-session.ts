import { createHash, randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { withDatabase } from "./database";

/** A page of somebody who works for an organisation and whom the demo's identity provider does not know: their session is written down. */
export const openSession = async (browser: Browser, email: string): Promise<Page> => {
  const token = randomBytes(32).toString("base64url");
  await withDatabase((sql) => sql.begin(async (tx) => {
    const [member] = await tx<{ personId: string; membershipId: string }[]>`
      select p.id as "personId", m.id as "membershipId" from people p join memberships m on m.person_id = p.id where p.email = ${email} limit 1`;
    if (!member) throw new Error(`Nobody with a role has the address ${email}.`);
    await tx`insert into users (person_id, email) values (${member.personId}, ${email}) on conflict do nothing`;
    await tx`
      insert into sessions (session_token, user_id, expires, membership_id, method)
      select ${createHash("sha256").update(token).digest("hex")}, u.id, now() + interval '1 hour', ${member.membershipId}, 'acm'
      from users u where u.person_id = ${member.personId}`;
  }));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/");
  await context.addCookies([{ name: "authjs.session-token", value: token, url: page.url() }]);
  return page;
};
