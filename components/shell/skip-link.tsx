import { useTranslations } from "next-intl";

/** The first stop of the Tab key: past the bars, to `<main id="inhoud">`. */
export const SkipLink = () => {
  const t = useTranslations("shell");
  return (
    <a
      href="#inhoud"
      className="fixed top-2 left-2 z-50 -translate-y-24 rounded-md bg-accent px-4 py-2 font-bold text-on-accent no-underline focus:translate-y-0"
    >
      {t("skip")}
    </a>
  );
};
