"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { useShortcut } from "@/components/shell/shortcuts";
import { Button } from "@/components/ui/button";
import { isClean, type QueueRow as Row } from "@/lib/domain/mediation/queue";
import { addressOf } from "@/lib/i18n/address";
import { withReadableDays } from "@/lib/i18n/readable-days";
import { QueueBulkBar } from "./queue-bulk-bar";
import { QueueHeader } from "./queue-header";
import { QueueRow } from "./queue-row";
import { useApprovals } from "./use-approvals";

interface QueueListProps {
  rows: readonly Row[];
  today: string;
  query: Record<string, string>;
  openId: string | null;
  /** How many rows the filters leave; the next ones come when the list runs short. */
  total: number;
}

/** Rows still to be seen below which the next ones are fetched. */
const shortList = 20;

const linkOf = (id: string | undefined): HTMLElement | null => (id ? document.querySelector<HTMLElement>(`[data-row="${id}"]`) : null);

/** The queue with its keys: j and k move, x chooses, w assigns, Enter opens, a approves what is clean and goes on to the next. */
export const QueueList = ({ rows, today, query, openId, total }: QueueListProps) => {
  const t = useTranslations("mediator.queue");
  const e = useTranslations("errors");
  const locale = useLocale();
  const router = useRouter();
  const { states, approve, isBusy } = useApprovals();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isArmed, setIsArmed] = useState(false);
  const [said, setSaid] = useState("");
  const current = useRef<string | undefined>(openId ?? undefined);
  const shown = rows.filter(({ id }) => states.get(id)?.step !== "done");
  const unsent = shown.filter(({ id }) => states.get(id)?.step !== "sending");

  const focusRow = useCallback((id: string | undefined) => {
    if (!id) return;
    current.current = id;
    linkOf(id)?.focus();
  }, []);

  useEffect(() => {
    if (openId) current.current = openId;
  }, [openId]);

  const move = (step: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === current.current);
    focusRow((shown[at === -1 ? 0 : at + step] ?? shown[at])?.id);
  };
  const choose = (id: string, isChosen: boolean) => {
    setChosen((known) => new Set(isChosen ? [...known, id] : [...known].filter((other) => other !== id)));
  };
  const open = (id: string) => router.push(addressOf({ pathname: "/mediator/decisions", query: { ...query, open: id } }, locale), { scroll: false });

  const assign = addressOf("/mediator/decisions/assign", locale);
  const assignChosen = () => {
    const ids = chosen.size > 0 ? [...chosen] : current.current ? [current.current] : [];
    if (ids.length > 0) router.push(`${assign}?${new URLSearchParams(ids.map((id) => ["id", id])).toString()}`);
  };

  const approveCurrent = () => {
    const row = unsent[Math.max(0, unsent.findIndex(({ id }) => id === current.current))];
    if (!row) return;
    focusRow(row.id);
    if (!isClean(row)) {
      setSaid(t("notClean", { person: row.personName }));
      open(row.id);
      return;
    }
    if (!isArmed) {
      setIsArmed(true);
      setSaid(t("armed", { person: row.personName }));
      return;
    }
    approve(row);
    setSaid(t("approving", { person: row.personName }));
    const at = unsent.indexOf(row);
    focusRow((unsent[at + 1] ?? unsent[at - 1])?.id);
  };

  useShortcut("j", () => move(1));
  useShortcut("k", () => move(-1));
  useShortcut("x", () => current.current && choose(current.current, !chosen.has(current.current)));
  useShortcut("a", approveCurrent);
  useShortcut("w", assignChosen);
  useShortcut("o", () => current.current && open(current.current));

  // The next rows come before the list runs out; those on their way stand among them until they are answered.
  const isShort = unsent.length < shortList && total > rows.length;
  useEffect(() => {
    if (isShort) router.refresh();
  }, [isShort, rows, isBusy, router]);

  // The focus goes on when its row was answered; whoever went elsewhere on the page is left there.
  useEffect(() => {
    const { activeElement } = document;
    if (!isArmed || unsent.some(({ id }) => id === current.current)) return;
    if (activeElement === document.body || activeElement?.hasAttribute("data-row")) focusRow(unsent[0]?.id);
  });

  const stateOf = (id: string) => {
    const state = states.get(id);
    if (state?.step === "sending") return t("sending");
    return state?.step === "refused" ? <span className="font-bold text-danger">{e.has(state.problem.code) ? e(state.problem.code, withReadableDays(state.problem.params, locale)) : e("unexpected", { reference: state.problem.code })}</span> : null;
  };

  return (
    <form method="get" action={addressOf("/mediator/decisions/together", locale)} className="min-w-0">
      <QueueBulkBar rows={shown.filter(({ id }) => chosen.has(id))} assignHref={assign} onClear={() => setChosen(new Set())} />
      <table className="w-full text-fact max-md:block">
        <caption className="sr-only">{t("caption")}</caption>
        <QueueHeader />
        <tbody className="max-md:block">
          {shown.map((row) => (
            <QueueRow
              key={row.id} row={row} today={today} query={query} isOpen={row.id === openId} isBusy={states.get(row.id)?.step === "sending"} isChosen={chosen.has(row.id)}
              onChoose={(isChosen) => choose(row.id, isChosen)} onFocus={() => { current.current = row.id; }} state={stateOf(row.id)}
            />
          ))}
        </tbody>
      </table>
      <output aria-live="polite" className={said ? "block border-b border-line bg-info-soft px-4 py-2 text-small" : "sr-only"}>{said}</output>
      <noscript><div className="p-4"><Button type="submit">{t("together")}</Button></div></noscript>
    </form>
  );
};
