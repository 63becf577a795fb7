import type { ViewModel } from "../../../derive/view-model.ts";
import { picturePageMessages } from "../../../messages/ja/picture-pages.ts";

/** Says what part of the prefecture a picture of large maps shows. */
export function mapCoverage({ centres, survey }: Pick<ViewModel, "centres" | "survey">): string {
  const focused = centres.find((centre) => centre.focused);
  const { mapCoverage: said, focusCoverage, wholeCoverage } = picturePageMessages;
  return said(focused ? focusCoverage(focused.name) : wholeCoverage(survey.place));
}
