import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { DuplicateGroups } from "@/components/imports/duplicate-groups";
import { DuplicatePair } from "@/components/imports/duplicate-pair";
import { DuplicateRounds } from "@/components/imports/duplicate-rounds";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { SegmentLinks } from "@/components/ui/segment-links";
import type { Actor } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listDuplicateGroups, listDuplicateRounds } from "@/lib/server/imports/duplicate-groups";
import { listDuplicates } from "@/lib/server/imports/list-duplicates";

const query = z.object({ show: z.enum(["decided", "groups"]).optional().catch(undefined) });

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.duplicates"))("title") });

/** Groups of waiting pairs, or the decisions on groups that were taken; nothing where pairs stand one by one. */
const readGroups = async (actor: Actor, show: "decided" | "groups" | undefined) => ({
  groups: show === "groups" ? await listDuplicateGroups(actor) : [],
  rounds: show === "decided" ? await listDuplicateRounds(actor) : [],
});

export default async function DuplicatesPage({ searchParams }: PageProps<"/[locale]/coordinator/registers/duplicates">) {
  const actor = await requireRole("coordinator");
  const { show } = query.parse(await searchParams);
  const decided = show === "decided";
  const [{ pairs, total }, { groups, rounds }, t, r, locale] = await Promise.all([
    listDuplicates(actor, { decided }), readGroups(actor, show), getTranslations("imports.duplicates"), getTranslations("coordinator.registers"), getLocale(),
  ]);
  const address = (query?: { show: string }) => addressOf(query ? { pathname: "/coordinator/registers/duplicates", query } : "/coordinator/registers/duplicates", locale);
  return (
    <>
      <PageHead back={{ href: addressOf("/coordinator/registers", locale), label: r("title") }} title={t("title")} meta={<p className="measure">{t("lead")}</p>} />
      <div className="space-y-6">
        <SegmentLinks label={t("show")} segments={[
          { label: t("waiting"), href: address(), isCurrent: show === undefined },
          { label: t("group.segment"), href: address({ show: "groups" }), isCurrent: show === "groups" },
          { label: t("done"), href: address({ show: "decided" }), isCurrent: decided },
        ]} />
        {groups.length > 0 && <DuplicateGroups groups={groups} />}
        {rounds.length > 0 && <DuplicateRounds rounds={rounds} />}
        {pairs.length === 0 && rounds.length === 0 && <EmptyState title={t(decided ? "noneDone" : "none")}>{t("noneText")}</EmptyState>}
        {show !== "groups" && pairs.length > 0 && (
          <>
            <p className="text-fact text-ink-2">{t("total", { shown: pairs.length, count: total })}</p>
            {pairs.map((pair) => <DuplicatePair key={`${pair.id} ${pair.decision}`} pair={pair} title={pair.records.map(({ number }) => number).join(" / ")} />)}
          </>
        )}
      </div>
    </>
  );
}
