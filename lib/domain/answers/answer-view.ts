import type { Measurement } from "@/lib/domain/answers/measurement";

export interface AnswerListItem {
  id: string;
  number: string;
  title: string;
  askedOn: string;
  dueOn: string | null;
  isFrozen: boolean;
  parts: number;
  agreed: number;
  /** Parts that somebody else wrote and nobody agreed with: the reader's work. */
  toRead: number;
}

export interface AnswerPartView {
  key: string;
  measure: string;
  question: string;
  body: string;
  version: number;
  writtenBy: string;
  writtenAt: Date;
  isMine: boolean;
  /** Its text is no longer the draft that the count made. */
  isChanged: boolean;
  agreedBy: string | null;
  agreedAt: Date | null;
}

export interface AnswerView {
  id: string;
  version: number;
  number: string;
  title: string;
  askedBy: string;
  askedOn: string;
  dueOn: string | null;
  template: string;
  asOf: string;
  measurement: Measurement;
  measuredAt: Date;
  isFrozen: boolean;
  parts: AnswerPartView[];
  comments: { id: string; partKey: string; body: string; at: Date; author: string }[];
  frozen: { sha256: string; figuresSha256: string; frozenAt: Date; frozenBy: string } | null;
  /** The answer to the same template about an earlier year. */
  earlier: { id: string; number: string; year: number } | null;
}
