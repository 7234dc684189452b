import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Source } from "@/lib/domain/regulation/source";

/** Says of what is no law for sure that it is none: general knowledge, or a choice of ours. Nothing for what was read in its source. */
export const SourceStatus = ({ status }: Pick<Source, "status">) => {
  const t = useTranslations("ui.source");
  if (status === "verified") return null;
  return <Badge tone={status === "assumption" ? "info" : "unknown"} icon={CircleDashed}>{t(status)}</Badge>;
};
