import { useTranslations } from "next-intl";
import { FindingList } from "@/components/ui/finding-list";
import { LawPanel } from "@/components/ui/law-panel";
import type { Source } from "@/components/ui/source-note";
import { Section } from "./section";

const outcomes = ["pass", "warn", "fail", "unknown"] as const;

export const LawSamples = () => {
  const t = useTranslations("showcase.law");
  const source: Source = { title: t("source"), reference: t("reference"), status: "verified" };
  return (
    <Section title={t("title")}>
      <LawPanel
        rows={outcomes.map((outcome) => ({
          key: outcome,
          outcome,
          title: t(`${outcome}.title`),
          sentence: t(`${outcome}.sentence`),
          source,
        }))}
        statements={[{ key: "insurance", title: t("insurance.title"), sentence: t("insurance.sentence"), source }]}
        checkedOn={t("checked")}
      />
    </Section>
  );
};

export const FindingSamples = () => {
  const t = useTranslations("showcase.law");
  return (
    <FindingList
      title={t("title")}
      checkedAt={t("checked")}
      findings={outcomes.map((outcome) => ({
        key: outcome,
        outcome,
        title: t(`${outcome}.title`),
        sentence: t(`${outcome}.sentence`),
        lastAllowedDay: outcome === "fail" ? t("lastDay") : undefined,
        source: outcome === "fail" ? { title: t("source"), reference: t("reference"), status: "verified" } : undefined,
      }))}
      footer={t("help")}
    />
  );
};
