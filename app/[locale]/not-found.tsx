import { NotFoundView } from "@/components/shell/not-found-view";

export default function NotFound() {
  return (
    <main id="inhoud" tabIndex={-1} className="outline-none">
      <NotFoundView />
    </main>
  );
}
