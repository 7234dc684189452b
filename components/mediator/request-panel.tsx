import { ArrowRight, UserPlus, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { PlanText } from "@/components/plans/plan-text";
import { Icon } from "@/components/ui/icon";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import type { DecisionOutcome } from "@/lib/domain/decisions/kinds";
import { queuePanels, type QueuePanel } from "@/lib/domain/mediation/queue";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstantDay, formatNumber } from "@/lib/i18n/format";
import { AuthorityNotice, ClaimForm } from "./authority-notice";
import { DecisionForm } from "./decision-form";
import { useKindWords } from "./queue-words";
import { RequestLaw } from "./request-law";
import { RequestHistory, RequestTalk } from "./request-talk";

interface RequestPanelProps {
  request: QueuedRequest;
  /** The filters of the list beside it. */
  query: Record<string, string>;
  tab: QueuePanel;
  choice: DecisionOutcome;
  /** Where the reader goes on after a decision, with the next row in it. */
  back: string;
  /** Words of each coded reason. */
  reasons: Readonly<Record<string, string>>;
}

const RequestFacts = ({ request }: { request: QueuedRequest }) => {
  const t = useTranslations("mediator.panel");
  const g = useTranslations("mediator.panel.ground");
  const locale = useLocale();
  const { kind, ground, motivation } = request;
  const isEarly = kind === "early-end";
  return (
    <DescriptionList
      termWidth="sm"
      facts={[
        { term: t("host"), value: request.hostName, note: request.place },
        { term: t("period"), value: t("fromTo", { from: formatDay(request.startsOn, locale), to: formatDay(request.endsOn, locale) }), note: t("hours", { hours: formatNumber(request.hoursPerWeek, locale) }) },
        ...(kind === "plan" ? [] : [{ term: t(isEarly ? "lastDay" : "newLastDay"), value: <strong>{formatDay(request.askedUntil, locale)}</strong> }]),
        ...(ground ? [{ term: t("groundLabel"), value: g.has(ground) ? g(ground) : ground }] : []),
        ...(motivation ? [{ term: t("motivation"), value: <p className="whitespace-pre-line">{motivation}</p> }] : []),
        { term: t("mentor"), value: request.mentorName },
        { term: t("askedBy"), value: request.requestedBy, note: formatInstantDay(request.requestedAt, locale) },
      ]}
    />
  );
};

/** A request beside the queue: the law and the plan, what was said, what was decided before, and the decision. */
export const RequestPanel = ({ request, query, tab, choice, back, reasons }: RequestPanelProps) => {
  const t = useTranslations("mediator.panel");
  const a = useTranslations("mediator.assign");
  const kindOf = useKindWords();
  const locale = useLocale();
  const address = (extra: Record<string, string>) => addressOf({ pathname: "/mediator/decisions", query: { ...query, ...extra } }, locale);
  const { check, authority } = request;
  return (
    <aside id="aanvraag" aria-labelledby="request-title" className="min-w-0 space-y-5 bg-paper p-4 md:p-5">
      <div>
        <div className="flex flex-wrap items-center justify-between gap-x-4 text-small text-ink-2">
          <span>{request.reference}</span>
          <span className="flex items-center gap-4">
            {request.mayOpen && <a className="inline-flex items-center gap-1.5 font-bold" href={addressOf({ pathname: "/placements/[id]", params: { id: request.placementId } }, locale)}>{t("open")}<Icon as={ArrowRight} size="sm" /></a>}
            <Link prefetch={false} scroll={false} className="inline-flex size-8 items-center justify-center" href={address({})} aria-label={t("close")}><Icon as={X} size="sm" /></Link>
          </span>
        </div>
        <h2 id="request-title" className="text-section">{t("title", { kind: kindOf(request), person: request.personName })}</h2>
        <p className="text-ink-2">{request.title}</p>
      </div>
      <Tabs
        label={t("tabsLabel")}
        tabs={queuePanels.map((name) => ({ label: t(`tabs.${name}`), href: address({ open: request.id, ...(name === "law" ? {} : { tab: name }) }), isCurrent: name === tab, count: (name === "talk" ? request.messages.length : name === "history" ? request.history.length : 0) || undefined }))}
      />
      {tab === "talk" && <RequestTalk messages={request.messages} />}
      {tab === "history" && <RequestHistory history={request.history} />}
      {tab === "law" && (
        <>
          <RequestLaw check={check} />
          <RequestFacts request={request} />
          {request.plan && <section className="border-t border-line pt-4"><h3 className="mb-3 text-section">{t("plan", { number: request.plan.number })}</h3><PlanText content={request.plan.content} /></section>}
        </>
      )}
      <div className="space-y-4 border-t border-line pt-4">
        <AuthorityNotice authority={authority} claimedBy={request.claimedBy} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <ClaimForm request={request} />
          {authority.why !== "claimed" && <Link prefetch={false} className="inline-flex min-h-8 items-center gap-1.5 text-fact" href={addressOf({ pathname: "/mediator/decisions/assign", query: { id: request.id } }, locale)}><Icon as={UserPlus} size="sm" />{a("link")}</Link>}
        </div>
        {authority.mandate && (
          <DecisionForm
            key={`${request.id}:${request.version}:${choice}`} request={request} isBlocked={check.blocking.length > 0} choice={choice} back={back} reasons={reasons}
            toSee={check.toAcknowledge.map(({ rule, message }) => ({ rule, sentence: message[locale] }))}
          />
        )}
        <noscript>
          <Notice>{t("noScript")} {(["approved", "approved-other-duration", "changes-requested", "refused"] as const).map((outcome) => <a key={outcome} className="mr-3" href={address({ open: request.id, choice: outcome })}>{t(`choose.${outcome}`)}</a>)}</Notice>
        </noscript>
      </div>
    </aside>
  );
};
