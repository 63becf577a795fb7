import { pictureMessages } from "../../../messages/ja/pictures.ts";
import type { ViewModel } from "../../../derive/view-model.ts";

/** The name of what a map shows. */
export function titleOf({ metric, second }: ViewModel): string {
  return pictureMessages.title(metric.label, second?.metric.label ?? null);
}
