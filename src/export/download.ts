/** A file that has been given to the browser to save. */
export interface OfferedFile {
  readonly name: string;
  /** Where the file still is, in case the browser blocked the download. */
  readonly address: string;
  /** Releases the file. Calling it again does nothing. */
  readonly release: () => void;
}

/** Offers the user a file. The page cannot know whether the browser saves it. */
export function offerFile(file: Blob, name: string): OfferedFile {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  return { name, address, release: () => URL.revokeObjectURL(address) };
}
