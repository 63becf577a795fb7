import type { ViewModel } from "../../../derive/view-model.ts";
import { picturePageMessages } from "../../../messages/ja/picture-pages.ts";

/** Says what part of the prefecture a picture of large maps shows. */
export function mapCoverage({
  centres,
  parameters,
  survey,
}: Pick<ViewModel, "centres" | "parameters" | "survey">): string {
  const { mapCoverage: said, partCoverage, focusCoverage, wholeCoverage } = picturePageMessages;
  if (parameters.camera !== null) return partCoverage;
  const focused = centres.find((centre) => centre.focused);
  return said(focused ? focusCoverage(focused.name) : wholeCoverage(survey.place));
}
