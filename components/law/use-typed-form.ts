import { useEffect, useState } from "react";

/** Long enough that nobody is corrected in the middle of a word. */
const pauseMilliseconds = 300;

const formOf = (formId: string): HTMLFormElement | null => {
  const form = document.getElementById(formId);
  return form instanceof HTMLFormElement ? form : null;
};

/** What a form holds as one text, to see whether it changed. */
const textOf = (data: FormData | null): string => (data ? JSON.stringify([...data].filter(([, value]) => typeof value === "string")) : "");

/**
 * What now stands in a form elsewhere on the page, shortly after each change, rows that are added or taken away
 * included, and also when the next step puts another form in its place; null while the page has not come alive, or
 * without such a form.
 */
export const useTypedForm = (formId: string): FormData | null => {
  const [typed, setTyped] = useState<FormData | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = "";
    const read = () => {
      const form = formOf(formId);
      const data = form && new FormData(form);
      if (textOf(data) === known) return;
      known = textOf(data);
      setTyped(data);
    };
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(read, pauseMilliseconds);
    };
    // On the page and not on the form: a form is replaced when it was kept, and this part stays.
    const readWhenInside = ({ target }: Event) => {
      if (target instanceof Element && formOf(formId)?.contains(target)) readSoon();
    };
    readSoon();
    const rows = new MutationObserver(readSoon);
    rows.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("input", readWhenInside);
    document.addEventListener("change", readWhenInside);
    return () => {
      clearTimeout(timer);
      rows.disconnect();
      document.removeEventListener("input", readWhenInside);
      document.removeEventListener("change", readWhenInside);
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
