"use client";

import { ErrorView, type ErrorViewProps } from "@/components/shell/error-view";

/** Where the frame of a workspace fails too, so it stands alone. */
export default function ErrorPage(props: ErrorViewProps) {
  return (
    <main id="inhoud">
      <ErrorView {...props} />
    </main>
  );
}
