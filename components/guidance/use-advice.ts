"use client";

import { useEffect, useMemo, useState } from "react";
import type { Advice, adviseOn } from "@/lib/domain/guidance/advice";
import type { GuideState } from "@/lib/domain/guidance/fragment";

type Engine = typeof adviseOn;

/**
 * The law in the browser, fetched once the first question stands: reading it needs no rules. `null` while it is on its
 * way, `failed` when it did not come.
 */
export const useAdvice = ({ side, answers }: GuideState, today: string): readonly Advice[] | "failed" | null => {
  const [engine, setEngine] = useState<{ adviseOn: Engine } | "failed" | null>(null);
  useEffect(() => {
    let isGone = false;
    import("@/lib/domain/guidance/advice").then(
      (loaded) => !isGone && setEngine({ adviseOn: loaded.adviseOn }),
      () => !isGone && setEngine("failed"),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return useMemo(() => (engine === null || engine === "failed" ? engine : engine.adviseOn(side, answers, today)), [engine, side, answers, today]);
};
