"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { fragmentOf, type GuideState, readFragment } from "@/lib/domain/guidance/fragment";

/** A link to a part of the page, such as the one past the menu: no state of ours, which always has a name and a value. */
const isOfThePage = (fragment: string): boolean => fragment !== "" && !fragment.includes("=");

const subscribe = (notify: () => void): (() => void) => {
  const follow = ({ oldURL }: HashChangeEvent): void => {
    // It did its work; the answers come back in its place, so that a reload keeps them.
    if (isOfThePage(window.location.hash)) window.location.replace(new URL(oldURL).hash || "#");
    else notify();
  };
  window.addEventListener("hashchange", follow);
  return () => window.removeEventListener("hashchange", follow);
};

/** Who reads the address: told by ourselves too, since the browser tells it a moment later and a card that was chosen would look free until then. */
const readers = new Set<() => void>();

const subscribeAtOnce = (notify: () => void): (() => void) => {
  readers.add(notify);
  const stop = subscribe(notify);
  return () => {
    readers.delete(notify);
    stop();
  };
};

const fragmentNow = (): string => (isOfThePage(window.location.hash) ? "" : window.location.hash);

interface GuideAddress {
  state: GuideState;
  /** Grows with every change of the address after the page was opened. */
  moves: number;
}

/** Where somebody is in the guide: the address alone holds it, so that back, reload and a link of it work. */
export const useGuideState = (): GuideAddress => {
  const fragment = useSyncExternalStore(subscribeAtOnce, fragmentNow, () => "");
  const [moves, setMoves] = useState(0);
  useEffect(() => subscribeAtOnce(() => setMoves((count) => count + 1)), []);
  return { state: useMemo(() => readFragment(fragment), [fragment]), moves };
};

const tellReaders = (): void => {
  for (const notify of readers) notify();
};

/** Keeps what was answered at this step, without a step in the history. The browser never sends a fragment. */
export const keepState = (state: GuideState): void => {
  window.location.replace(fragmentOf(state));
  tellReaders();
};

/** Goes on: a step in the history, which "back" undoes. */
export const goToState = (state: GuideState): void => {
  window.location.assign(fragmentOf(state));
  tellReaders();
};
