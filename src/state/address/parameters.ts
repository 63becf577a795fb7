import { camera } from "./parameters/camera.ts";
import { metricParameters } from "./parameters/metrics.ts";
import type { Parameter } from "./parameters/parameter.ts";
import { query } from "./parameters/query.ts";
import { subjectParameters } from "./parameters/subjects.ts";
import { tableParameters } from "./parameters/table.ts";
import { viewParameters } from "./parameters/view.ts";

/** Every parameter, in the order in which an address has them. */
export const parameters: readonly Parameter[] = [
  viewParameters.view,
  metricParameters.metric,
  subjectParameters.municipality,
  metricParameters.values,
  subjectParameters.focus,
  metricParameters.second,
  metricParameters.secondValues,
  subjectParameters.compare,
  subjectParameters.topic,
  viewParameters.shape,
  camera,
  tableParameters.rows,
  tableParameters.sort,
  tableParameters.filter,
  ...viewParameters.modes,
  tableParameters.words,
  query,
];

const stages = ["first", "then", "last"] as const;

/** Every parameter, in the order in which an address is parsed. */
export const parseOrder: readonly Parameter[] = stages.flatMap((stage) =>
  parameters.filter((parameter) => parameter.stage === stage),
);
