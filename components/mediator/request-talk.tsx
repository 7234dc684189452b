import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { decisionOutcomeOf } from "@/lib/domain/decisions/kinds";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { formatInstant, formatInstantDay } from "@/lib/i18n/format";

/** Questions of deciders and answers of who asked, in the order in which they came. */
export const RequestTalk = ({ messages }: Pick<QueuedRequest, "messages">) => {
  const t = useTranslations("mediator.panel");
  const locale = useLocale();
  if (messages.length === 0) return <p className="text-fact text-ink-2">{t("noTalk")}</p>;
  return (
    <ol className="space-y-3 text-fact">
      {messages.map(({ id, authorName, body, at }) => (
        <li key={id} className="rounded-md border border-line bg-mist px-4 py-3">
          <p className="text-small text-ink-2"><strong className="text-ink">{authorName}</strong>, {formatInstant(at, locale)}</p>
          <p className="whitespace-pre-line">{body}</p>
        </li>
      ))}
    </ol>
  );
};

/** What was decided about this placement before. */
export const RequestHistory = ({ history }: Pick<QueuedRequest, "history">) => {
  const t = useTranslations("mediator.panel");
  const o = useTranslations("mediator.decide.outcome");
  const locale = useLocale();
  if (history.length === 0) return <p className="text-fact text-ink-2">{t("noHistory")}</p>;
  return (
    <ol className="divide-y divide-line-2 text-fact">
      {history.map(({ reference, outcome, reasonText, decidedAt, decidedBy }) => {
        const known = decisionOutcomeOf(outcome);
        return (
          <li key={reference} className="space-y-1 py-3">
            <p className="flex flex-wrap items-center gap-2">{known && <Badge>{o(known)}</Badge>}<span className="text-small text-ink-2">{reference}, {formatInstantDay(decidedAt, locale)}, {decidedBy}</span></p>
            {reasonText && <p className="whitespace-pre-line">{reasonText}</p>}
          </li>
        );
      })}
    </ol>
  );
};
