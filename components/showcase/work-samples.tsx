import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { Places, StepBar } from "@/components/ui/step-bar";
import { type Step, StepLine, Timeline } from "@/components/ui/step-line";
import { WaitingList } from "@/components/ui/waiting-list";
import { formatShortDay } from "@/lib/i18n/format";

// The samples stand on a fixed day, so that the page looks the same every day.
const today = "2026-11-24";
const acts = [
  { key: "sign", day: "2026-11-27" },
  { key: "confirm", day: "2026-12-04" },
] as const;

const useSampleSteps = (): Step[] => {
  const t = useTranslations("showcase.work");
  const locale = useLocale();
  return [
    { key: "sent", title: t("sent"), detail: formatShortDay("2026-11-02", locale), state: "done" },
    { key: "chosen", title: t("chosen"), detail: formatShortDay("2026-11-16", locale), state: "done" },
    { key: "plan", title: t("plan"), detail: formatShortDay("2026-11-27", locale), state: "current", isUrgent: true },
    { key: "first", title: t("first"), detail: formatShortDay("2027-02-01", locale), state: "coming" },
  ];
};

export const WorkSamples = () => {
  const t = useTranslations("showcase.work");
  const locale = useLocale();
  const steps = useSampleSteps();
  return (
    <div className="space-y-6">
      <WaitingList
        title={t("waits")}
        empty={t("empty")}
        moreLabel={(count) => t("more", { count })}
        rows={acts.map(({ key, day }) => ({
          key,
          title: t(`${key}.title`),
          reason: t(`${key}.reason`),
          deadline: <Deadline day={day} today={today} align="end" />,
          action: (isFirst) => <Button variant={isFirst ? "primary" : "secondary"}>{t(`${key}.verb`)}</Button>,
        }))}
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel title={t("steps")} level={3} footer={<Places taken={3} total={5}>{t("places")}</Places>}>
          <StepLine label={t("steps")} steps={steps} />
          <div className="mt-6">
            <StepBar reached={3} total={4}>
              {t("stepBar")}
            </StepBar>
          </div>
        </Panel>
        <Panel title={t("timeline")} level={3} kind="private" aside={t("onlyYou")}>
          <Timeline label={t("timeline")} steps={steps} />
          <div className="mt-4">
            <DescriptionList
              facts={[
                { term: t("first"), value: formatShortDay("2027-02-01", locale) },
                { term: t("hours"), value: t("hoursValue"), note: t("hoursNote") },
              ]}
            />
          </div>
        </Panel>
      </div>
    </div>
  );
};
