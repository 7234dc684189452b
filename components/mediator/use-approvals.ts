"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { approveTogetherAction } from "@/lib/actions/mediation/approve-together";
import type { Problem } from "@/lib/domain/form-state";
import { refusalOf } from "@/lib/domain/form-state";
import type { QueueRow } from "@/lib/domain/mediation/queue";

export type RowState = { step: "sending" } | { step: "done"; reference: string } | { step: "refused"; problem: Problem };

const formOf = (rows: readonly QueueRow[]): FormData => {
  const form = new FormData();
  for (const { id, version, kind } of rows) form.append("request", `${id}:${version}:${kind}`);
  return form;
};

/** As many as go in one call, and how long a call lasts at least, in milliseconds: a person may act sixty times a minute. */
const mostAtOnce = 20;
const pace = 1_100;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What became of each row that was sent: its number, or why it was left alone. */
const send = async (rows: readonly QueueRow[]): Promise<ReadonlyMap<string, RowState>> => {
  const state = await approveTogetherAction({}, formOf(rows));
  const refusal = refusalOf(state);
  const problem = refusal?.formError ?? { code: "unexpected", params: { reference: "" } };
  const answers = state.data ?? [];
  return new Map(rows.map(({ id }): [string, RowState] => {
    const answer = answers.find(({ requestId }) => requestId === id);
    if (answer?.reference) return [id, { step: "done", reference: answer.reference }];
    return [id, { step: "refused", problem: answer?.problem ?? problem }];
  }));
};

/**
 * Approvals by a single key. They go to the server one batch after the other: what is pressed while one is on its way goes
 * with the next, so that fast hands cost few calls and every approval is answered.
 */
export const useApprovals = () => {
  const [states, setStates] = useState<ReadonlyMap<string, RowState>>(new Map());
  const waiting = useRef<QueueRow[]>([]);
  const isSending = useRef(false);

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    while (waiting.current.length > 0) {
      const batch = waiting.current.splice(0, mostAtOnce);
      const begun = Date.now();
      const answers = await send(batch).catch((): ReadonlyMap<string, RowState> => new Map(batch.map(({ id }) => [id, { step: "refused", problem: { code: "busy", params: {} } }])));
      setStates((known) => new Map([...known, ...answers]));
      await pause(Math.max(0, begun + pace - Date.now()));
    }
    isSending.current = false;
  }, []);

  const approve = useCallback((row: QueueRow) => {
    setStates((known) => new Map(known).set(row.id, { step: "sending" }));
    waiting.current.push(row);
    void flush();
  }, [flush]);

  const isBusy = [...states.values()].some(({ step }) => step === "sending");
  useEffect(() => {
    if (!isBusy) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [isBusy]);

  return { states, approve, isBusy };
};
