import { useLocale, useTranslations } from "next-intl";
import { requestKinds } from "@/lib/domain/decisions/kinds";
import { reasonsFor } from "@/lib/domain/decisions/reasons";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { formatDay } from "@/lib/i18n/format";
import { useKindWords } from "./queue-words";
import { useReasonWords } from "./reason-words";
import { TogetherForm, type TogetherRow } from "./together-form";

interface TogetherViewProps {
  requests: readonly QueuedRequest[];
  queueHref: string;
}

/** The preview of several approvals: what each one is, what the law says of it, and which ones cannot come along. */
export const TogetherView = ({ requests, queueHref }: TogetherViewProps) => {
  const t = useTranslations("mediator");
  const kindOf = useKindWords();
  const reasons = useReasonWords();
  const locale = useLocale();
  const whyNot = ({ check, authority, claimedBy }: QueuedRequest): string | null => {
    const [blocking] = check.blocking;
    if (blocking) return blocking.message[locale];
    return authority.mandate ? null : t(`authority.${authority.why}`, { name: claimedBy ?? "" });
  };
  const rows: TogetherRow[] = requests.map((request) => ({
    id: request.id, version: request.version, kind: request.kind, title: t("together.row", { kind: kindOf(request), person: request.personName }),
    about: t("together.about", { reference: request.reference, host: request.hostName, from: formatDay(request.startsOn, locale), to: formatDay(request.askedUntil, locale) }),
    toSee: request.check.toAcknowledge.map(({ rule, message }) => ({ rule, sentence: message[locale] })), why: whyNot(request),
  }));
  const byKind = Object.fromEntries(requestKinds.map((kind) => [kind, reasons[reasonsFor(kind, "approved")[0] ?? ""] ?? ""]));
  return <TogetherForm rows={rows} reasons={byKind} queueHref={queueHref} />;
};
