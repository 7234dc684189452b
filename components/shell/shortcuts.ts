"use client";

import { useCallback, useEffect, useSyncExternalStore } from "react";

const storageKey = "opstap-shortcuts";
const changed = "opstap-shortcuts-changed";

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener("storage", listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(changed, listener);
  };
};

const isOn = (): boolean => window.localStorage.getItem(storageKey) !== "off";

/** Whether single keys do something on this device. Who speaks to the computer can switch them off (WCAG 2.1.4). */
export const useShortcutsSetting = (): [isEnabled: boolean, set: (isEnabled: boolean) => void] => {
  const isEnabled = useSyncExternalStore(subscribe, isOn, () => false);
  const set = useCallback((next: boolean) => {
    if (next) window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, "off");
    window.dispatchEvent(new Event(changed));
  }, []);
  return [isEnabled, set];
};

/** Boxes and circles take no letters. */
const isTyping = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "radio";
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
};

/** Runs `act` when `key` alone is pressed, unless someone types or switched single keys off. */
export const useShortcut = (key: string, act: () => void): void => {
  const [isEnabled] = useShortcutsSetting();
  useEffect(() => {
    if (!isEnabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isEnabled, key, act]);
};
