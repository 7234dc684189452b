import { useTranslations } from "next-intl";
import { useLawWords } from "@/components/law/law-words";
import type { ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import type { Facts } from "@/lib/domain/regulation/schema";
import { arrangeFormId } from "./arrange-form";
import { ArrangeLaw } from "./arrange-law";

/** The check of the law beside the form of the arrangements, with its words. */
export const ArrangeLawPanel = ({ known, extraRows }: { known: Facts; extraRows: ExtraRows }) => {
  const t = useTranslations("law.arrange");
  const words = useLawWords({ footer: t("footer"), waiting: t("waiting") });
  return <ArrangeLaw formId={arrangeFormId} known={known} extraRows={extraRows} words={words} />;
};
