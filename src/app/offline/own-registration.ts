import { locale } from "../../messages/ja/locale.ts";

/** The site's root, which has all languages' pages below it. */
export function siteRoot(): URL {
  return new URL(locale.language === "ja" ? "./" : "../", document.baseURI);
}

/** The service workers that this page can have; undefined where it is not served by HTTPS, or is a file. */
export function workersOfPage(): ServiceWorkerContainer | undefined {
  return (navigator as Partial<Navigator>).serviceWorker;
}

/** The site's own registration: another site's may have this one within its scope. Undefined where there is none. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const { href } = siteRoot();
  try {
    const found = await workersOfPage()?.getRegistration(href);
    return found?.scope === href ? found : undefined;
  } catch {
    // No failure: for a file, or where the reader has forbidden it, browsers keep nothing.
    return undefined;
  }
}
