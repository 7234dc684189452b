import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { AttachedCv } from "@/lib/domain/applications/view";
import { formatNumber } from "@/lib/i18n/format";

/** A CV to download, with its kind and size, as every link to a file says. */
export const CvLink = ({ cv }: { cv: AttachedCv }) => {
  const t = useTranslations("applications.cv");
  const size = formatNumber(Math.max(1, Math.round(cv.sizeBytes / 1024)), useLocale());
  return (
    // A file, not a page: the browser fetches it, never the router.
    <a href={`/api/files/${cv.id}`} download className="inline-flex items-center gap-1.5">
      <Icon as={Download} size="sm" />
      {t("download", { name: cv.name, size })}
    </a>
  );
};
