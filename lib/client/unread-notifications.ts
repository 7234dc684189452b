import { queryOptions } from "@tanstack/react-query";

const minute = 60_000;

const readUnread = async (): Promise<number> => {
  const response = await fetch("/api/notifications/unread", { headers: { accept: "application/json" } });
  const answer: unknown = response.ok ? await response.json() : null;
  if (typeof answer === "object" && answer !== null && "unread" in answer && typeof answer.unread === "number") return answer.unread;
  throw new Error("The number of notices could not be read.");
};

/** The number of unread notices: from the page at first, asked again every minute while the page is looked at. */
export const unreadNotifications = (fromPage: number) =>
  queryOptions({ queryKey: ["notifications", "unread"], queryFn: readUnread, initialData: fromPage, staleTime: minute, refetchInterval: minute, retry: false });
