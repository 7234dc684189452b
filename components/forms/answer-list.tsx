import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface Answer {
  key: string;
  question: string;
  answer: ReactNode;
  /** The step where it can be changed. */
  href: string;
}

/** "Controleer je antwoorden": everything once more before it is sent, each with the way to change it. */
export const AnswerList = ({ answers }: { answers: readonly Answer[] }) => {
  const t = useTranslations("forms");
  return (
    <dl className="@container divide-y divide-line-2 border-y border-line-2">
      {answers.map(({ key, question, answer, href }) => (
        <div key={key} className="grid grid-cols-[1fr_auto] gap-x-4 py-3 @xl:grid-cols-[12rem_1fr_auto]">
          <dt className="col-span-2 text-fact text-ink-2 @xl:col-span-1">{question}</dt>
          <dd className="min-w-0">{answer}</dd>
          <dd>
            <Link href={href} prefetch={false} className="text-fact">
              {t("change")}
              <span className="sr-only">: {question}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
};
