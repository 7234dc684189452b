import { beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { notifications } from "@/db/schema/records";
import { createActor } from "@/db/testing/scenario";
import { useTestDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/domain/access";
import { countUnread } from "@/lib/server/notifications/count-unread";
import { listNotifications } from "@/lib/server/notifications/list-notifications";
import { markRead } from "@/lib/server/notifications/mark-read";
import { notify } from "@/lib/server/outbox";

useTestDatabase();

const tell = (person: Actor, title: string) =>
  transaction((tx) => notify(tx, {
    personIds: [person.personId], kind: "placement-started", params: { title }, href: "/dossiers/1", dedupeKey: title,
  }));

const titles = async (person: Actor, page = 1) => (await listNotifications(person, page)).rows.map(({ params, isRead }) => [params.title, isRead]);

let yara: Actor;
let wout: Actor;
beforeEach(async () => {
  await db().delete(notifications);
  [yara, wout] = [await createActor("student"), await createActor("student")];
});

describe("what somebody was told", () => {
  test("stands newest first, and is theirs alone", async () => {
    await tell(yara, "een");
    await tell(wout, "van Wout");
    await tell(yara, "twee");
    expect(await titles(yara)).toEqual([["twee", false], ["een", false]]);
    expect(await countUnread(yara)).toBe(2);
  });

  test("is read up to what was on screen; what came in meanwhile stays new", async () => {
    for (const title of ["een", "twee"]) await tell(yara, title);
    const [seen] = (await listNotifications(yara, 1)).rows;
    await tell(yara, "drie");
    await tell(wout, "van Wout");
    expect(await markRead(yara, { newestId: seen?.id ?? "" })).toBe(2);
    expect(await titles(yara)).toEqual([["drie", false], ["twee", true], ["een", true]]);
    expect(await countUnread(wout)).toBe(1);
    expect(await markRead(yara, { newestId: seen?.id ?? "" })).toBe(0);
  });

  test("cannot be marked through the notice of somebody else", async () => {
    await tell(yara, "een");
    await tell(wout, "van Wout");
    const [foreign] = (await listNotifications(wout, 1)).rows;
    await expect(markRead(yara, { newestId: foreign?.id ?? "" })).rejects.toMatchObject({ code: "notFound" });
    expect([await countUnread(yara), await countUnread(wout)]).toEqual([1, 1]);
  });

  test("comes fifty at a time", async () => {
    await db().insert(notifications).values(Array.from({ length: 53 }, (_, n) => ({
      personId: yara.personId, kind: "placement-started", params: { title: String(n) }, href: "/dossiers/1",
      createdAt: new Date(Date.UTC(2026, 10, 1, 0, n)),
    })));
    const [first, second] = [await listNotifications(yara, 1), await listNotifications(yara, 2)];
    expect([first.total, first.rows.length, second.rows.length]).toEqual([53, 50, 3]);
    expect(second.rows.map(({ params }) => params.title)).toEqual(["2", "1", "0"]);
  });
});
