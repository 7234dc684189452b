import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { FileLink } from "@/components/ui/file-link";
import { Select } from "./select";

interface Choice {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

interface FiguresFormProps {
  choices: readonly Choice[];
  /** Name of the table that is handed out as files: `2022-h1`, `reeks`. */
  table: string;
  locale: string;
  /** Address of the same figures as JSON, where there is one. */
  json: string | null;
}

/** Chooses what the page is about, without script, and hands out the same figures as files. */
export const FiguresForm = ({ choices, table, locale, json }: FiguresFormProps) => {
  const t = useTranslations("figures.choose");
  const file = (format: string) => `/api/v1/statistics/tables/${table}.${format}?taal=${locale}`;
  return (
    <div className="mt-6 flex flex-wrap items-end justify-between gap-4 rounded-md border border-line bg-mist p-4 md:p-5">
      <form method="get" aria-label={t("label")} className="flex flex-wrap items-end gap-3">
        {choices.map((choice) => (
          <Select key={choice.name} {...choice} />
        ))}
        <Button type="submit">{t("show")}</Button>
      </form>
      <p className="flex flex-wrap gap-2.5">
        <FileLink href={file("csv")} icon={Download}>{t("download")}</FileLink>
        <FileLink href={file("xlsx")} variant="quiet">{t("xlsx")}</FileLink>
        <FileLink href={file("ods")} variant="quiet">{t("ods")}</FileLink>
        {json !== null && <a href={json} className={buttonLook({ variant: "quiet" })}>{t("json")}</a>}
      </p>
    </div>
  );
};
