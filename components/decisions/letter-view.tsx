import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import type { Letter } from "@/lib/domain/decisions/letter";
import { formatKboNumber } from "@/lib/domain/identifiers";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

interface LetterViewProps {
  letter: Letter;
  sha256: string;
  /** The same text as a tagged PDF. */
  pdfAddress: string;
}

/** A letter of a decision as it was sent: from the frozen text, in Dutch, on paper as on the screen. */
export const LetterView = ({ letter, sha256, pdfAddress }: LetterViewProps) => {
  const t = useTranslations("decisions.letter");
  const locale = useLocale();
  const authority = letter.parties.find(({ party }) => party === "authority");
  const code = codeOfHash(sha256);
  const readers = letter.parties.filter(({ party }) => party !== "authority");
  return (
    <div className="space-y-6">
      {locale !== "nl" && <div className="print:hidden"><Notice>{t("dutchApplies")}</Notice></div>}
      <p className="print:hidden"><a href={pdfAddress} className="inline-flex items-center gap-1.5 text-fact"><Icon as={Download} size="sm" />{t("pdf")}</a></p>
      <article lang="nl" className="max-w-[46rem] space-y-6 rounded-md border border-line bg-paper px-5 py-6 md:px-10 md:py-9 print:max-w-none print:border-0 print:p-0">
        <header className="grid gap-x-8 gap-y-4 border-b-2 border-ink pb-5 text-fact sm:grid-cols-2">
          <div>
            <p className="font-bold">{authority?.name}</p>
            {authority?.enterpriseNumber && <p className="text-ink-2">{t("number", { number: formatKboNumber(authority.enterpriseNumber) })}</p>}
          </div>
          <dl className="grid grid-cols-[auto_1fr] gap-x-3">
            <dt className="text-ink-2">{t("reference")}</dt><dd className="font-semibold tabular-nums">{letter.reference}</dd>
            <dt className="text-ink-2">{t("dossier")}</dt><dd className="tabular-nums">{letter.dossier}</dd>
            <dt className="text-ink-2">{t("day")}</dt><dd>{formatDay(letter.decidedOn, "nl")}</dd>
          </dl>
          <div className="sm:col-span-2">
            <p className="text-ink-2">{t("to")}</p>
            <ul>{readers.map(({ party, role, name }) => <li key={party}>{name} <span className="text-ink-2">({role.toLowerCase()})</span></li>)}</ul>
          </div>
        </header>
        <h1>{letter.title}</h1>
        {letter.clauses.map(({ heading, text, items = [] }) => (
          <section key={heading} className="break-inside-avoid">
            <h2 className="mb-1 text-section">{heading}</h2>
            {text.split("\n").map((paragraph) => <p key={paragraph} className="measure mb-2">{paragraph}</p>)}
            {items.length > 0 && <ul className="measure list-disc space-y-1 pl-5">{items.map((item) => <li key={item}>{item}</li>)}</ul>}
          </section>
        ))}
        <footer className="border-t border-line pt-4 text-fact">
          <p>{letter.signedBy.name}</p>
          <p className="text-ink-2">{letter.signedBy.organisation}</p>
          <p className="mt-4 text-small text-ink-2">{t("code")} <a className="font-semibold tabular-nums" href={addressOf({ pathname: "/verify/[code]", params: { code } }, locale)}>{code}</a></p>
          <p className="text-small break-all text-ink-2">SHA-256 {sha256}</p>
        </footer>
      </article>
    </div>
  );
};
