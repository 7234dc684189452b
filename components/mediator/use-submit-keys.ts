"use client";

import { useEffect } from "react";

/** Ctrl+Enter (or Cmd+Enter) sends the form with this id from any of its fields, a text of several lines too. */
export const useSubmitKeys = (formId: string): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const form = event.target instanceof HTMLElement ? event.target.closest("form") : null;
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || form?.id !== formId) return;
      event.preventDefault();
      form.requestSubmit();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [formId]);
};
