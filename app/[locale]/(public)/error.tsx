"use client";

import { ErrorView, type ErrorViewProps } from "@/components/shell/error-view";

/** Inside the public bars, which stay. */
export default function ErrorPage(props: ErrorViewProps) {
  return <ErrorView {...props} />;
}
