import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DuplicateComparison } from "@/components/imports/duplicate-comparison";
import { DuplicateGroupForm } from "@/components/imports/duplicate-group-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { duplicateGroupQuery } from "@/lib/domain/imports/duplicate-group";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { previewDuplicateGroup } from "@/lib/server/imports/duplicate-groups";
import { orNull } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.duplicates"))("group.title") });

export default async function DuplicateGroupPage({ searchParams }: PageProps<"/[locale]/coordinator/registers/duplicates/group">) {
  const actor = await requireRole("coordinator");
  const key = duplicateGroupQuery.safeParse(await searchParams);
  const [group, t, locale] = await Promise.all([key.success ? orNull(previewDuplicateGroup(actor, key.data)) : null, getTranslations("imports.duplicates"), getLocale()]);
  const back = { href: addressOf({ pathname: "/coordinator/registers/duplicates", query: { show: "groups" } }, locale), label: t("title") };
  // A colleague may have decided between the list and this page.
  if (!group) return <><PageHead back={back} title={t("group.title")} /><EmptyState title={t("group.none")}>{t("group.noneText")}</EmptyState></>;
  const [first, second] = group.sources;
  return (
    <>
      <PageHead
        back={back}
        title={t("group.between", { first: first.name ?? t("own"), second: second.name ?? t("own") })}
        meta={<p className="measure">{t("same")} {group.reasons.map((reason) => t(`reason.${reason}`)).join(", ")}. {t("group.lead", { seen: group.seen, count: group.pairs })}</p>}
      />
      <div className="space-y-6">
        <DuplicateGroupForm group={group} />
        <h2 className="text-item font-bold">{t("group.examples", { count: group.examples.length })}</h2>
        {group.examples.map((pair) => (
          <Panel key={pair.id} title={pair.records.map(({ number }) => number).join(" / ")}><DuplicateComparison pair={pair} /></Panel>
        ))}
      </div>
    </>
  );
}
