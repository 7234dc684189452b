import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OutflowForm } from "@/components/outflow/outflow-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { Notice } from "@/components/ui/notice";
import { outflowWork } from "@/lib/domain/outflow/answer";
import { formatDay } from "@/lib/i18n/format";
import { today } from "@/lib/server/clock";
import { readOutflowQuestion } from "@/lib/server/outflow/read-question";

// Its address answers for somebody: no search engine keeps it, and the referrer policy of every page tells no other site.
export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("outflow"))("title"), robots: { index: false, follow: false } });

/** Where the mailed question leads. Opening it answers nothing: mail filters open every link, a person presses the button. */
export default async function OutflowPage({ params, searchParams }: PageProps<"/[locale]/outflow/[token]">) {
  const { token } = await params;
  const { answer } = await searchParams;
  const [t, locale, question] = await Promise.all([getTranslations("outflow"), getLocale(), readOutflowQuestion(token)]);
  return (
    <div className="page-width pt-10 pb-16">
      <div className="max-w-[41rem] space-y-6">
        <h1>{t("title")}</h1>
        {question.state === "open" ? (
          <ClientMessages>
            <p className="text-lead text-ink-2">{t("lead", { host: question.host, day: formatDay(question.endedOn, locale), months: question.months })}</p>
            <OutflowForm token={token} host={question.host} chosen={outflowWork.find((known) => known === answer) ?? null} today={today().toString()} />
          </ClientMessages>
        ) : <Notice tone={question.state === "answered" ? "success" : "warning"} title={t(`${question.state}.title`)}>{t(`${question.state}.text`)}</Notice>}
      </div>
    </div>
  );
}
