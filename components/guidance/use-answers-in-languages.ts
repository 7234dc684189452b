"use client";

import { useEffect } from "react";

/** Takes the answers along to the same page in another language: its links know the path only, since no server knows a fragment. */
export const useAnswersInLanguages = (): void => {
  useEffect(() => {
    const takeAlong = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[hreflang]") : null;
      if (!(link instanceof HTMLAnchorElement) || !window.location.hash.includes("=")) return;
      link.hash = window.location.hash;
      // In a new tab the browser follows the link as it now stands; here the router would follow it as it was written.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      window.location.assign(link.href);
    };
    document.addEventListener("click", takeAlong, { capture: true });
    return () => document.removeEventListener("click", takeAlong, { capture: true });
  }, []);
};
