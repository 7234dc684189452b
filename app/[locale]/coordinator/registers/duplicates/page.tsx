import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { DuplicatePair } from "@/components/imports/duplicate-pair";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { SegmentLinks } from "@/components/ui/segment-links";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listDuplicates } from "@/lib/server/imports/list-duplicates";

const query = z.object({ show: z.enum(["decided"]).optional().catch(undefined) });

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.duplicates"))("title") });

export default async function DuplicatesPage({ searchParams }: PageProps<"/[locale]/coordinator/registers/duplicates">) {
  const actor = await requireRole("coordinator");
  const decided = query.parse(await searchParams).show === "decided";
  const [{ pairs, total }, t, r, locale] = await Promise.all([
    listDuplicates(actor, { decided }), getTranslations("imports.duplicates"), getTranslations("coordinator.registers"), getLocale(),
  ]);
  const address = (query?: { show: string }) => addressOf(query ? { pathname: "/coordinator/registers/duplicates", query } : "/coordinator/registers/duplicates", locale);
  return (
    <>
      <PageHead back={{ href: addressOf("/coordinator/registers", locale), label: r("title") }} title={t("title")} meta={<p className="measure">{t("lead")}</p>} />
      <div className="space-y-6">
        <SegmentLinks label={t("show")} segments={[
          { label: t("waiting"), href: address(), isCurrent: !decided }, { label: t("done"), href: address({ show: "decided" }), isCurrent: decided },
        ]} />
        {pairs.length === 0 ? <EmptyState title={t(decided ? "noneDone" : "none")}>{t("noneText")}</EmptyState> : (
          <>
            <p className="text-fact text-ink-2">{t("total", { shown: pairs.length, count: total })}</p>
            {pairs.map((pair) => <DuplicatePair key={`${pair.id} ${pair.decision}`} pair={pair} title={pair.records.map(({ number }) => number).join(" / ")} />)}
          </>
        )}
      </div>
    </>
  );
}
