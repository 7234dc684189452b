"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What an error page says and where it leads, in the reader's language. */
export interface ErrorWords {
  title: string;
  lead: string;
  retry: string;
  home: string;
  homeHref: string;
  help: string;
  helpHref: string;
  reference: string;
  referenceHint: string;
}

const Words = createContext<ErrorWords | null>(null);

interface ErrorWordsProviderProps {
  words: ErrorWords;
  children: ReactNode;
}

/** Gives the error pages their sentences: they run in the browser, and need no library of messages for nine of them. */
export const ErrorWordsProvider = ({ words, children }: ErrorWordsProviderProps) => <Words value={words}>{children}</Words>;

export const useErrorWords = (): ErrorWords | null => useContext(Words);
