"use client";

import { Check, CloudOff } from "lucide-react";
import { useEffect, useState } from "react";
import { HiddenField } from "@/components/forms/hidden-field";
import { Icon } from "@/components/ui/icon";
import { keepPlanAction } from "@/lib/actions/plans/keep-plan";
import { refusalOf } from "@/lib/domain/form-state";

/** Long enough that a sentence is not kept word by word, short enough that little is lost. */
const pauseMilliseconds = 2000;

interface Seen {
  number: number;
  version: number;
}

type Kept = { kind: "kept"; at: Date } | { kind: "refused" } | { kind: "conflict" };

interface PlanAutosaveProps {
  formId: string;
  /** The newest version as the page read it; both 0 while there is none. */
  seen: Seen;
  words: { kept: string; notKept: string; conflict: string };
  /** For the time of the last save. */
  locale: string;
}

const later = (a: Seen, b: Seen): Seen => (a.number > b.number || (a.number === b.number && a.version >= b.version) ? a : b);

/**
 * Keeps the form of a plan by itself while somebody types, and carries which version was seen last, so that the next
 * save is not refused by the one before. Written over by a colleague, it stops and says so.
 */
export const PlanAutosave = ({ formId, seen, words, locale }: PlanAutosaveProps) => {
  const [own, setOwn] = useState<Seen>(seen);
  const [kept, setKept] = useState<Kept | null>(null);
  const current = later(own, seen);
  const isConflict = kept?.kind === "conflict";

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement) || isConflict) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => {
      const state = await keepPlanAction({}, new FormData(form));
      if (state.data) {
        setOwn({ number: state.data.number, version: state.data.version });
        setKept({ kind: "kept", at: new Date() });
        return;
      }
      setKept({ kind: refusalOf(state)?.formError?.code === "plan.conflict" ? "conflict" : "refused" });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep().catch(() => setKept({ kind: "refused" })), pauseMilliseconds);
    };
    const stop = () => clearTimeout(timer);
    form.addEventListener("input", soon);
    form.addEventListener("submit", stop);
    return () => {
      stop();
      form.removeEventListener("input", soon);
      form.removeEventListener("submit", stop);
    };
  }, [formId, isConflict]);

  return (
    <>
      <HiddenField name="number" value={current.number} />
      <HiddenField name="version" value={current.version} />
      <output className="flex min-h-[1lh] items-center gap-2 text-small text-ink-2">
        {kept?.kind === "kept" && <><Icon as={Check} size="sm" />{words.kept.replace("{time}", new Intl.DateTimeFormat(locale === "nl" ? "nl-BE" : "en-GB", { timeStyle: "short" }).format(kept.at))}</>}
        {kept?.kind === "refused" && <><Icon as={CloudOff} size="sm" />{words.notKept}</>}
        {kept?.kind === "conflict" && <strong className="text-danger">{words.conflict}</strong>}
      </output>
    </>
  );
};
