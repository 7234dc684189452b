import { useLocale } from "next-intl";
import { writtenLanguage } from "@/lib/i18n/written-language";

interface OfferTextProps {
  id: string;
  title: string;
  /** As the organisation typed it: lines, with or without a dash before them. */
  text: string;
  children?: React.ReactNode;
}

const linesOf = (text: string): string[] =>
  text.split("\n").map((line) => line.replace(/^\s*[-•*]\s+/u, "").trim()).filter(Boolean);

/** A part of an offer's text: one line is a sentence, several are a list. Nothing when nothing was written. */
export const OfferText = ({ id, title, text, children }: OfferTextProps) => {
  const lines = linesOf(text);
  const lang = writtenLanguage(useLocale());
  if (lines.length === 0 && !children) return null;
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="text-item md:text-[1.5rem]/8">{title}</h2>
      <div className="mt-2.5">
        {lines.length > 1 ? (
          <ul lang={lang} className="list-disc space-y-1.5 ps-5 marker:text-accent">
            {lines.map((line) => <li key={line}>{line}</li>)}
          </ul>
        ) : lines.map((line) => <p key={line} lang={lang} className="measure">{line}</p>)}
        {children}
      </div>
    </section>
  );
};
