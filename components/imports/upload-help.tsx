import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";

const points = ["columns", "nothing", "again", "undo", "privacy"] as const;

/** What happens with a file, before anybody gives one. */
export const UploadHelp = () => {
  const t = useTranslations("imports.help");
  return (
    <Panel title={t("title")}>
      <ul className="measure space-y-3 text-fact">{points.map((point) => <li key={point}><strong>{t(`${point}.title`)}</strong> {t(`${point}.text`)}</li>)}</ul>
    </Panel>
  );
};
