import { reportUrl } from "virtual:report-data";
import type { Report } from "../model/report.ts";

let asked: Promise<Report> | null = null;

/**
 * The report around the rows, and what is known about its text: for the panel's text, the search, the codebook and the
 * report. It is fetched once, however many ask; after a failure the next who asks tries again.
 *
 * @throws {Error} when it does not arrive
 */
export async function loadReport(): Promise<Report> {
  const request = (asked ??= fetchReport());
  try {
    return await request;
  } catch (error) {
    if (asked === request) asked = null;
    throw error;
  }
}

async function fetchReport(): Promise<Report> {
  const response = await fetch(reportUrl);
  if (!response.ok) throw new Error(`${reportUrl}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Report;
}
