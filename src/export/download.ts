/** A file that has been given to the browser to save. */
export interface OfferedFile {
  readonly name: string;
  /** Under which the file can still be had: a browser that blocked the download lost nothing. */
  readonly address: string;
  /** Lets go of it. Once more does nothing. */
  readonly release: () => void;
}

/** Gives the user a file. Whether it is saved is between the user and the browser: neither tells. */
export function offerFile(file: Blob, name: string): OfferedFile {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  return { name, address, release: () => URL.revokeObjectURL(address) };
}
