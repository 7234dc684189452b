"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How often the page looks: often enough to see a short import move, seldom enough for many people at once. */
const milliseconds = 1500;

/** Shows the page anew, without reloading it, for as long as it stands on it. Without script people reload by themselves. */
export const RefreshWhile = () => {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), milliseconds);
    return () => clearInterval(timer);
  }, [router]);
  return null;
};
