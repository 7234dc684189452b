import { cookies } from "next/headers";
import { PublicFooter } from "@/components/shell/public-footer";
import { PublicHeader } from "@/components/shell/public-header";
import { hasSessionCookie } from "@/lib/server/auth/session-cookie";
import packageFile from "@/package.json";

export default async function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  const isSignedIn = hasSessionCookie(await cookies());
  return (
    <div className="flex min-h-dvh flex-col">
      <PublicHeader isSignedIn={isSignedIn} />
      <main id="inhoud" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <PublicFooter version={packageFile.version} />
    </div>
  );
}
