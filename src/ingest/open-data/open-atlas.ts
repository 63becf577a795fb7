import type { Scope } from "../../model/metric.ts";
import type { ColumnId } from "../../model/survey.ts";

/** A metric of `atlas.json`. */
export interface OpenMetric {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** In the legend's order, `not-mentioned` and `uncovered` last. */
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** A centre of `atlas.json` with everything it said. */
export interface OpenCentre {
  readonly id: string;
  readonly name: string;
  /** Codes, in the report's order. */
  readonly municipalities: readonly string[];
  /** The four columns, one item a line, its marker included; empty where the report's cell is. */
  readonly findings: Readonly<Record<ColumnId, string>>;
}

/** A coding of `atlas.json`. */
export interface OpenCoding {
  readonly value: string;
  /** Null for the two values of silence. */
  readonly scope: Scope | null;
  /** Each is an exact part of its column of the centre's findings. */
  readonly quotes: readonly { readonly column: ColumnId; readonly text: string }[];
  readonly note?: string;
}

/** A municipality of `atlas.json`. */
export interface OpenMunicipality {
  readonly code: string;
  readonly name: string;
  /** Centre id; null where no row of the report covers the municipality. */
  readonly centre: string | null;
  /** By metric id. */
  readonly codings: Readonly<Record<string, OpenCoding>>;
}

/** The content of `atlas.json`. */
export interface OpenAtlas {
  /** In the picker's order. */
  readonly metrics: readonly OpenMetric[];
  /** In the report's order. */
  readonly centres: readonly OpenCentre[];
  /** By rising code. */
  readonly municipalities: readonly OpenMunicipality[];
}
