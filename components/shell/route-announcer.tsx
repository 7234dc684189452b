"use client";

import { useEffect, useRef, useState } from "react";

/** Next speaks the title itself, but as an alarm that cuts off what is being read. Ours waits its turn. */
const silenceFrameworkAnnouncer = (): void => {
  const own = document.querySelector("next-route-announcer")?.shadowRoot?.firstElementChild;
  own?.setAttribute("aria-live", "off");
  own?.removeAttribute("role");
};

/** After a page change, reads the new title politely to who does not see it. Silent on the first load: the browser reads that one. */
export const RouteAnnouncer = () => {
  const [announcement, setAnnouncement] = useState("");
  const lastTitle = useRef<string | null>(null);

  useEffect(() => {
    lastTitle.current = document.title;
    const observer = new MutationObserver(() => {
      silenceFrameworkAnnouncer();
      if (document.title === "" || document.title === lastTitle.current) return;
      lastTitle.current = document.title;
      setAnnouncement(document.title);
    });
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);

  return (
    <output className="sr-only">
      {announcement}
    </output>
  );
};
