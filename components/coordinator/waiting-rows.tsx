import { Deadline } from "@/components/dates/deadline";
import type { DatedRow } from "@/components/placements/waiting-placements";
import { ButtonLink } from "@/components/ui/button";
import type { AnswerListItem } from "@/lib/domain/answers/answer-view";
import type { BudgetChange, FundingRow } from "@/lib/domain/funding/overview";
import { addressOf } from "@/lib/i18n/address";
import { formatEuro, formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

interface Waiting {
  /** The day of the reader, `YYYY-MM-DD`. */
  today: string;
  answers: readonly AnswerListItem[];
  requests: readonly FundingRow[];
  changes: readonly BudgetChange[];
  runs: readonly { id: string; month: string; isMine: boolean; payments: number; totalCents: number }[];
}

type Words = (key: "readTitle" | "readReason" | "readVerb" | "askTitle" | "askReason" | "askVerb" | "payTitle" | "payReason" | "payVerb" | "budgetTitle" | "budgetReason" | "budgetVerb", values?: Record<string, string | number>) => string;

/** What waits for this coordinator: answers to read, requests, lists and budgets of a colleague. Own proposals wait for somebody else. */
export const coordinatorRows = ({ today, answers, requests, changes, runs }: Waiting, t: Words, locale: Locale): DatedRow[] => [
  ...answers.filter(({ toRead }) => toRead > 0).map((answer): DatedRow => ({
    key: answer.id, dueOn: answer.dueOn, deadline: answer.dueOn && <Deadline day={answer.dueOn} today={today} align="end" />, title: t("readTitle", { number: answer.number }), reason: t("readReason", { count: answer.toRead, title: answer.title }),
    action: (isFirst) => <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf({ pathname: "/coordinator/answers/[id]", params: { id: answer.id } }, locale)}>{t("readVerb")}</ButtonLink>,
  })),
  ...requests.slice(0, 1).map((oldest): DatedRow => ({
    key: "funding", dueOn: oldest.startsOn, deadline: <Deadline day={oldest.startsOn} today={today} align="end" />, title: t("askTitle", { count: requests.length }), reason: t("askReason", { host: oldest.hostName }),
    action: (isFirst) => <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf("/coordinator/funding", locale)}>{t("askVerb")}</ButtonLink>,
  })),
  ...runs.filter(({ isMine }) => !isMine).map((run): DatedRow => ({
    key: run.id, dueOn: null, title: t("payTitle", { count: run.payments }), reason: t("payReason", { month: formatMonth(run.month, locale), amount: formatEuro(run.totalCents, locale) }),
    action: (isFirst) => <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf("/coordinator/payments", locale)}>{t("payVerb")}</ButtonLink>,
  })),
  ...changes.filter(({ isMine }) => !isMine).map((change): DatedRow => ({
    key: change.id, dueOn: null, title: t("budgetTitle", { name: `${change.name} ${change.year}` }), reason: t("budgetReason", { person: change.proposedBy }),
    action: (isFirst) => <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf("/coordinator/budget", locale)}>{t("budgetVerb")}</ButtonLink>,
  })),
];
