"use client";

import { Search } from "lucide-react";
import { useCallback, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { KeyCap } from "@/components/ui/key-cap";
import { useShortcut, useShortcutsSetting } from "./shortcuts";

interface WorkspaceSearchProps {
  /** The address of the results; the words go with it as `q`. */
  action: string;
  label: string;
  submitLabel: string;
  keyHint: string;
  defaultValue?: string;
}

/** One field for people, files and places, reached with `/` from anywhere. A plain form: it works without script. */
export const WorkspaceSearch = ({ action, label, submitLabel, keyHint, defaultValue }: WorkspaceSearchProps) => {
  const field = useRef<HTMLInputElement>(null);
  const [hasShortcuts] = useShortcutsSetting();
  useShortcut("/", useCallback(() => field.current?.focus(), []));
  return (
    <search>
      <form action={action} method="get" className="relative">
        <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-ink-2">
          <Icon as={Search} size="sm" />
        </span>
        <input
          ref={field}
          type="search"
          name="q"
          maxLength={200}
          defaultValue={defaultValue}
          aria-label={label}
          placeholder={label}
          className="h-9 w-full rounded-md border border-field bg-paper pr-10 pl-9.5 text-fact"
        />
        {hasShortcuts && (
          <span title={keyHint} className="pointer-events-none absolute inset-y-0 right-2 hidden items-center md:flex" aria-hidden="true">
            <KeyCap>/</KeyCap>
          </span>
        )}
        {/* For who listens and for speech; by keyboard Enter does the same, and a focus that nobody sees helps nobody. */}
        <button type="submit" tabIndex={-1} className="sr-only">
          {submitLabel}
        </button>
      </form>
    </search>
  );
};
