declare module "virtual:atlas-data" {
  /** Address of the record that the first map needs. */
  export const recordUrl: string;
  /** Address of the topology. */
  export const topologyUrl: string;
  /** Address of the report's text. */
  export const findingsUrl: string;
}
