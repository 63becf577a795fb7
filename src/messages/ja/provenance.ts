/** What values are. */
export const provenanceMessages = {
  read: (provenance: string): string => `値は、${provenance}。`,
  counted: (provenance: string): string => `値は、${provenance}。`,
  /** Where values that were read stand beside them. */
  countedAmong: (provenance: string): string => `「検索：」の値は、${provenance}。`,
};
