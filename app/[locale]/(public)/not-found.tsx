import { NotFoundView } from "@/components/shell/not-found-view";

/** Inside the public bars, which stay. */
export default function NotFound() {
  return <NotFoundView />;
}
