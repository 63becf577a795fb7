/** Name of the page's meta element that holds where objections to a coding go. */
export const contactName = "atlas-contact";

/** Stands for the coding's reference in the address of a form. */
const slot = "{reference}";

/** Longest address that mail programs are known to take. */
const longest = 2000;

/** What is told of a coding that somebody objects to. */
export interface Objection {
  readonly subject: string;
  /** Lines that say which coding it is. The first is the address that opens it: it is never left out. */
  readonly reference: string;
}

/**
 * Checks where objections go.
 *
 * @returns a mail address, or the https address of a form, which may have `{reference}` in its query; null for other text
 */
export function checkedContact(text: string): string | null {
  const contact = text.trim();
  if (/^[^\s@:/?#&%]+@[^\s@:/?#&%]+\.[^\s@:/?#&%]+$/u.test(contact)) return contact;
  try {
    const { protocol, username, password } = new URL(contact);
    return protocol === "https:" && username === "" && password === "" ? contact : null;
  } catch {
    // No failure: this is the check for text that is no address.
    return null;
  }
}

/** The link that opens mail or form with the coding's reference. The end of what is too long for a mail is left out. */
export function objectionLink(contact: string, { subject, reference }: Objection): string {
  if (contact.startsWith("https:")) return contact.replaceAll(slot, encodeURIComponent(reference));
  const head = `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=`;
  // By characters, because an escape must not be cut.
  let body = "";
  for (const character of `${reference}\n\n`) {
    const next = encodeURIComponent(character === "\n" ? "\r\n" : character);
    if (head.length + body.length + next.length > longest) break;
    body += next;
  }
  return head + body;
}
