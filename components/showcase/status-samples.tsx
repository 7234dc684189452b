import { useTranslations } from "next-intl";
import { type Status, StatusBadge, statuses } from "@/components/ui/status-badge";
import { Section } from "./section";

const isStatus = (key: string): key is Status => key in statuses;

export const StatusSamples = () => {
  const t = useTranslations("showcase.status");
  return (
    <Section title={t("title")}>
      <ul className="flex flex-wrap gap-2.5">
        {Object.keys(statuses)
          .filter(isStatus)
          .map((status) => (
            <li key={status}>
              <StatusBadge status={status} name={status === "waitsForOffice" ? "VDAB" : t("someone")} />
            </li>
          ))}
      </ul>
    </Section>
  );
};
