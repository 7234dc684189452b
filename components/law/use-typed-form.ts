import { useEffect, useState } from "react";

/** Long enough that nobody is corrected in the middle of a word. */
const pauseMilliseconds = 300;

/**
 * What now stands in a form elsewhere on the page, shortly after each change, rows that are added or taken away
 * included; null while the page has not come alive, or without such a form.
 */
export const useTypedForm = (formId: string): FormData | null => {
  const [typed, setTyped] = useState<FormData | null>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setTyped(new FormData(form)), pauseMilliseconds);
    };
    read();
    const rows = new MutationObserver(read);
    rows.observe(form, { childList: true, subtree: true });
    form.addEventListener("input", read);
    form.addEventListener("change", read);
    return () => {
      clearTimeout(timer);
      rows.disconnect();
      form.removeEventListener("input", read);
      form.removeEventListener("change", read);
    };
  }, [formId]);
  return typed;
};

/** Puts a value in a field of a form as if it was typed there, and leads to it. False when the form has no such field. */
export const fillIn = (formId: string, name: string, value: string): boolean => {
  const field = document.querySelector(`#${CSS.escape(formId)} [name="${CSS.escape(name)}"]`);
  if (!(field instanceof HTMLInputElement)) return false;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  return true;
};

/** The text of a field; undefined when it is empty or the form does not ask for it. */
export const textIn = (form: FormData | null, name: string): string | undefined => {
  const value = form?.get(name);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};
