import { useTranslations } from "next-intl";

const widths = ["w-3/5", "w-4/5", "w-1/2", "w-2/3"];

interface SkeletonProps {
  rows?: number;
}

/** The shape of a list that is on its way. It shows after 300 ms: what comes sooner needs no shape. */
export const Skeleton = ({ rows = 3 }: SkeletonProps) => {
  const t = useTranslations("ui");
  return (
    <output className="delayed block space-y-4">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} aria-hidden="true" className="flex items-center gap-3">
          <span className="size-5 rounded-sm bg-line" />
          <span className={`h-4 rounded-sm bg-line ${widths[row % widths.length] ?? ""}`} />
        </span>
      ))}
    </output>
  );
};
