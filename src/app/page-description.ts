/** How the page's elements name what a link's preview shows of it. */
const described = {
  title: ['meta[property="og:title"]'],
  text: ['meta[name="description"]', 'meta[property="og:description"]'],
} as const;

/** Has title, description and what a shared link's preview reads say what is shown. */
export function describePage(title: string, text: string): void {
  document.title = title;
  write(described.title, title);
  write(described.text, text);
}

function write(selectors: readonly string[], content: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>(selectors.join())) meta.content = content;
}
