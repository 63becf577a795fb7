import type { SurveyFacts } from "../../model/survey-facts.ts";
import type { Boundaries } from "./boundaries.ts";
import type { Field, Table } from "./table.ts";

/** A file of the package, as Frictionless describes it. */
export interface PackageResource {
  readonly profile: "tabular-data-resource" | "data-resource";
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: "utf-8";
  /** Of tables alone. */
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

/** The content of `datapackage.json`. */
export interface PackageDescriptor {
  readonly profile: "data-package";
  readonly name: string;
  readonly title: string;
  /** The edition of the codings. */
  readonly version: string;
  readonly description: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly PackageResource[];
}

const titles: Readonly<Record<keyof Boundaries, string>> = {
  municipalities: "Outlines of the municipalities",
  areas: "Outlines of the centres' coverage areas",
};

/** Describes the package by the profile of Frictionless Data Packages, version 1. */
export function descriptorOf(survey: SurveyFacts, tables: readonly Table[], boundaries: Boundaries): PackageDescriptor {
  return {
    profile: "data-package",
    name: `shupotsu-atlas-${survey.id}`,
    title: survey.subject,
    version: survey.edition,
    description: `${survey.asOf}. ${survey.provenance}.`,
    licenses: [{ name: "MIT", title: "Codings, notes and the files' arrangement: MIT License", path: "LICENSE.md" }],
    sources: [{ title: survey.citation }, { title: survey.credits.boundaries }],
    resources: [
      ...tables.map(({ name, title, fields, primaryKey, foreignKeys }): PackageResource => ({
        profile: "tabular-data-resource",
        name,
        path: `${name}.csv`,
        title,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields,
          missingValues: [""],
          primaryKey,
          foreignKeys: foreignKeys.map(({ field, table, key }) => ({
            fields: field,
            reference: { resource: table, fields: key },
          })),
        },
      })),
      ...(Object.keys(boundaries) as (keyof Boundaries)[]).map((name): PackageResource => ({
        profile: "data-resource",
        name: `${name}-outlines`,
        path: `${name}.geojson`,
        title: titles[name],
        format: "geojson",
        mediatype: "application/geo+json",
        encoding: "utf-8",
      })),
    ],
  };
}
