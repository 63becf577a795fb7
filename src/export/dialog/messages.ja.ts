/**
 * Says that there are no slides.
 *
 * @param arrived whether what makes them arrived at all
 */
export function slidesNotMade(arrived: boolean): string {
  return `PowerPointのファイルを作れませんでした。${arrived ? "" : "通信を確かめて、もう一度お試しください。"}`;
}
