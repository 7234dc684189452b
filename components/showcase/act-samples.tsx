import { Bookmark, Lock, PenLine, Printer, Search, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { BlockedButton, Button, ButtonLink } from "@/components/ui/button";
import { ChipList } from "@/components/ui/chip";
import { Count } from "@/components/ui/count";
import { EmptyState } from "@/components/ui/empty-state";
import { InstrumentBadge } from "@/components/ui/instrument-badge";
import { KeyCap } from "@/components/ui/key-cap";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { addressOf } from "@/lib/i18n/address";
import { Section } from "./section";

export const ButtonSamples = () => {
  const t = useTranslations("showcase");
  return (
    <Section title={t("buttons.title")}>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary">{t("buttons.primary")}</Button>
        <Button icon={Bookmark}>{t("buttons.secondary")}</Button>
        <Button variant="quiet" icon={Printer}>
          {t("buttons.quiet")}
        </Button>
        <Button variant="danger" icon={X}>
          {t("buttons.danger")}
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button variant="primary" size="lg" icon={PenLine}>
          {t("buttons.large")}
        </Button>
        <Button size="sm">{t("buttons.small")}</Button>
        <Button size="xs">{t("buttons.smallest")}</Button>
      </div>
      <div className="mt-4">
        <BlockedButton icon={Lock} reason={t("buttons.reason")}>
          {t("buttons.blocked")}
        </BlockedButton>
      </div>
    </Section>
  );
};

export const WordSamples = () => {
  const t = useTranslations("showcase");
  const locale = useLocale();
  const here = addressOf("/components", locale);
  return (
    <Section title={t("words.title")}>
      <div className="space-y-4">
        <InstrumentBadge
          code="WES"
          name={t("words.wes")}
          explanation={t("words.wesExplained")}
          href={addressOf({ pathname: "/instruments/[code]", params: { code: "wes" } }, locale)}
        />
        <ChipList chips={[{ label: t("words.chip"), href: `${here}#chip` }]} clearHref={here} />
        <p className="flex flex-wrap items-center gap-2 text-fact">
          {t("words.count")} <Count isStrong>23</Count> <Count>4</Count> <KeyCap>/</KeyCap> <KeyCap>enter</KeyCap>
        </p>
      </div>
    </Section>
  );
};

export const MessageSamples = () => {
  const t = useTranslations("showcase.messages");
  return (
    <Section title={t("title")}>
      <div className="space-y-4">
        <Notice>{t("info")}</Notice>
        <Notice tone="success" title={t("successTitle")}>
          {t("success")}
        </Notice>
        <Notice tone="warning" title={t("warningTitle")}>
          {t("warning")}
        </Notice>
        <Notice tone="danger" title={t("dangerTitle")}>
          {t("danger")}
        </Notice>
      </div>
    </Section>
  );
};

export const EmptySamples = () => {
  const t = useTranslations("showcase.empty");
  const locale = useLocale();
  return (
    <Section title={t("title")}>
      <div className="space-y-6">
        <EmptyState
          icon={Search}
          level={3}
          title={t("nothing")}
          actions={
            <ButtonLink variant="primary" href={addressOf({ pathname: "/offers", query: { radiusKm: 20 } }, locale)}>
              {t("wider")}
            </ButtonLink>
          }
        >
          {t("why")}
        </EmptyState>
        <Skeleton />
      </div>
    </Section>
  );
};
