"use client";

import { useEffect } from "react";
import { markApplicationSeenAction } from "@/lib/actions/applications/mark-application-seen";

/** Notes, once the page stands before a person, that the organisation opened the application. */
export const MarkSeen = ({ id }: { id: string }) => {
  useEffect(() => {
    // A failure is no harm: the next opening notes it.
    void markApplicationSeenAction({ id });
  }, [id]);
  return null;
};
