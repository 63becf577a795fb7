/** How long a browser may take to fetch what it is given to save, in milliseconds. */
const fetchTime = 60_000;

/** Gives the user a text as a file. Whether it is saved is between the user and the browser: neither tells. */
export function saveText(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), fetchTime);
}
