"use client";

import { useTranslations } from "next-intl";
import { KeyCap } from "@/components/ui/key-cap";
import { useShortcutsSetting } from "./shortcuts";

interface ShortcutHelpProps {
  /** Keys that belong together, and what they do: `[["j", "k"], "volgende, vorige rij"]`. */
  shortcuts: readonly (readonly [keys: readonly string[], act: string])[];
}

/** What single keys do here, and the switch that turns them off on this device. Inside `ClientMessages` with `shell`. */
export const ShortcutHelp = ({ shortcuts }: ShortcutHelpProps) => {
  const t = useTranslations("shell.workspace");
  const [isEnabled, setEnabled] = useShortcutsSetting();
  return (
    <div className="text-fact">
      <dl className="space-y-2">
        {shortcuts.map(([keys, act]) => (
          <div key={act} className="grid grid-cols-[7rem_1fr] items-center">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-8 max-md:min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          checked={isEnabled}
          onChange={(event) => setEnabled(event.target.checked)}
          className="size-5 accent-(--color-accent)"
        />
        {t("useShortcuts")}
      </label>
    </div>
  );
};
