import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take long, though they are short: they run or build the application. Vitest begins with the largest. */
const long = ["unit/build/start.test.ts", "unit/build/dev-server.test.ts", "e2e/one-file.test.ts", "e2e/added.test.ts"];

/** Begins with the files that take long, so that none runs alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => long.some((file) => moduleId.endsWith(`/tests/${file}`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
