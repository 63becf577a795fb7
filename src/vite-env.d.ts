declare module "virtual:atlas-data" {
  /** Address of the record that the first map needs. */
  export const recordUrl: string;
  /** Address of the topology. */
  export const topologyUrl: string;
  /** Address of the report's text. */
  export const findingsUrl: string;
  /** Address of the report around the rows, and of what is known about its text. */
  export const reportUrl: string;
}

declare module "virtual:atlas-scenes" {
  /** The scenes that come with the application. */
  export const scenes: readonly import("./state/scene.ts").Scene[];
}

declare module "virtual:atlas-other-names" {
  /** What places are found by besides their own names. */
  export const otherNames: import("./model/other-names.ts").OtherNames;
}

declare module "virtual:atlas-files" {
  /** What the service worker keeps of the site. */
  export const files: readonly import("./model/offline.ts").KeptFile[];
}

declare module "virtual:atlas-open-data" {
  /** Address of the table of the codings. */
  export const codingsUrl: string;
  /** Address of everything that the atlas knows. */
  export const openDataUrl: string;
  /** Address of the data package. */
  export const packageUrl: string;
}
