import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { readFrozenAnswer } from "@/lib/domain/answers/frozen-answer";
import { addressOf } from "@/lib/i18n/address";
import { documentOf, draftDocument } from "@/lib/server/answers/answer-document";
import { words } from "@/lib/server/answers/answer-words";
import { getAnswer, getFrozenAnswer } from "@/lib/server/answers/queries";
import { requireRole } from "@/lib/server/auth/session";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("answers"))("document") });

export default async function AnswerDocumentPage({ params }: PageProps<"/[locale]/coordinator/answers/[id]/document">) {
  const actor = await requireRole("coordinator");
  const { id } = await params;
  const answer = await orNotFound(getAnswer(actor, id));
  const document = answer.isFrozen ? documentOf(readFrozenAnswer((await getFrozenAnswer(actor, id)).canonical)) : draftDocument(answer);
  const [t, locale] = await Promise.all([getTranslations("answers"), getLocale()]);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("heading", { number: answer.number, title: answer.title }), href: addressOf({ pathname: "/coordinator/answers/[id]", params: { id } }, locale) }]} current={t("document")} />
      <article lang="nl" className="measure space-y-6">
        <h1>{document.title}</h1>
        <p>{document.asked}</p>
        {document.parts.map((part) => (
          <section key={part.heading} className="space-y-3">
            <h2 className="text-item">{part.heading}</h2>
            {part.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
            {part.tables.map((table) => (
              <table key={table.title} className="w-full text-fact">
                <caption className="pb-1 text-start font-bold">{table.title}</caption>
                <thead className="border-b border-ink"><tr>{table.head.map((word, column) => <th key={word} scope="col" className={column === 0 ? "py-1 text-start" : "py-1 text-end"}>{word}</th>)}</tr></thead>
                <tbody>{table.rows.map(({ cells: [label, value], isPart, isTotal }, index) => (
                  <tr key={`${index}-${label}`} className="border-b border-line-2"><th scope="row" className={`py-1 text-start ${isTotal ? "" : "font-normal"} ${isPart ? "pl-5" : ""}`}>{label}</th><td className={`py-1 text-end tabular-nums ${isTotal ? "font-bold" : ""}`}>{value}</td></tr>
                ))}</tbody>
              </table>
            ))}
            {part.notes.map((note) => <p key={note} className="text-small text-ink-2">{note}</p>)}
          </section>
        ))}
        <p className="text-small text-ink-2">{document.measured}</p>
        {answer.frozen && <p className="text-small break-all text-ink-2">{words("document.fingerprint")}: SHA-256 {answer.frozen.sha256}</p>}
      </article>
    </div>
  );
}
