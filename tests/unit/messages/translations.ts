import type { Translation } from "../../../src/messages/translation.ts";

/** A catalogue that says all that the Japanese one says: any other is an error that names what is missing. */
type Whole<Japanese, Other extends Translation<Japanese>> = Record<keyof Other, keyof Japanese>;

/** Every catalogue with its English one. A test looks after the list's own completeness. */
export type English = readonly [
  Whole<
    typeof import("../../../src/app/controls/export-menu/messages.ja.ts"),
    typeof import("../../../src/app/controls/export-menu/messages.en.ts")
  >,
  Whole<typeof import("../../../src/app/find/messages.ja.ts"), typeof import("../../../src/app/find/messages.en.ts")>,
  Whole<typeof import("../../../src/app/messages.ja.ts"), typeof import("../../../src/app/messages.en.ts")>,
  Whole<typeof import("../../../src/build/messages.ja.ts"), typeof import("../../../src/build/messages.en.ts")>,
  Whole<
    typeof import("../../../src/export/dialog/messages.ja.ts"),
    typeof import("../../../src/export/dialog/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/csv/messages.ja.ts"),
    typeof import("../../../src/export/formats/csv/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/description-clipboard/messages.ja.ts"),
    typeof import("../../../src/export/formats/description-clipboard/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/handout/messages.ja.ts"),
    typeof import("../../../src/export/formats/handout/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/picture-clipboard/messages.ja.ts"),
    typeof import("../../../src/export/formats/picture-clipboard/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/png/messages.ja.ts"),
    typeof import("../../../src/export/formats/png/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/pptx/messages.ja.ts"),
    typeof import("../../../src/export/formats/pptx/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/print/messages.ja.ts"),
    typeof import("../../../src/export/formats/print/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/scenes-pptx/messages.ja.ts"),
    typeof import("../../../src/export/formats/scenes-pptx/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/scenes/messages.ja.ts"),
    typeof import("../../../src/export/formats/scenes/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/sheets/messages.ja.ts"),
    typeof import("../../../src/export/formats/sheets/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/svg/messages.ja.ts"),
    typeof import("../../../src/export/formats/svg/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/table-clipboard/messages.ja.ts"),
    typeof import("../../../src/export/formats/table-clipboard/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/formats/xlsx/messages.ja.ts"),
    typeof import("../../../src/export/formats/xlsx/messages.en.ts")
  >,
  Whole<typeof import("../../../src/export/messages.ja.ts"), typeof import("../../../src/export/messages.en.ts")>,
  Whole<
    typeof import("../../../src/export/slides/messages.ja.ts"),
    typeof import("../../../src/export/slides/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/figure/map/messages.ja.ts"),
    typeof import("../../../src/figure/map/messages.en.ts")
  >,
  Whole<typeof import("../../../src/figure/messages.ja.ts"), typeof import("../../../src/figure/messages.en.ts")>,
  Whole<typeof import("../../../src/handout/messages.ja.ts"), typeof import("../../../src/handout/messages.en.ts")>,
  Whole<
    typeof import("../../../src/ingest/data-package/messages.ja.ts"),
    typeof import("../../../src/ingest/data-package/messages.en.ts")
  >,
  Whole<typeof import("../../../src/messages/ja.ts"), typeof import("../../../src/messages/en.ts")>,
  Whole<typeof import("../../../src/messages/ja/address.ts"), typeof import("../../../src/messages/en/address.ts")>,
  Whole<typeof import("../../../src/messages/ja/agreement.ts"), typeof import("../../../src/messages/en/agreement.ts")>,
  Whole<typeof import("../../../src/messages/ja/captions.ts"), typeof import("../../../src/messages/en/captions.ts")>,
  Whole<typeof import("../../../src/messages/ja/citations.ts"), typeof import("../../../src/messages/en/citations.ts")>,
  Whole<typeof import("../../../src/messages/ja/codings.ts"), typeof import("../../../src/messages/en/codings.ts")>,
  Whole<typeof import("../../../src/messages/ja/counts.ts"), typeof import("../../../src/messages/en/counts.ts")>,
  Whole<typeof import("../../../src/messages/ja/full-text.ts"), typeof import("../../../src/messages/en/full-text.ts")>,
  Whole<typeof import("../../../src/messages/ja/headlines.ts"), typeof import("../../../src/messages/en/headlines.ts")>,
  Whole<typeof import("../../../src/messages/ja/keys.ts"), typeof import("../../../src/messages/en/keys.ts")>,
  Whole<typeof import("../../../src/messages/ja/locale.ts"), typeof import("../../../src/messages/en/locale.ts")>,
  Whole<
    typeof import("../../../src/messages/ja/picture-pages.ts"),
    typeof import("../../../src/messages/en/picture-pages.ts")
  >,
  Whole<
    typeof import("../../../src/messages/ja/picture-words.ts"),
    typeof import("../../../src/messages/en/picture-words.ts")
  >,
  Whole<typeof import("../../../src/messages/ja/pictures.ts"), typeof import("../../../src/messages/en/pictures.ts")>,
  Whole<typeof import("../../../src/messages/ja/places.ts"), typeof import("../../../src/messages/en/places.ts")>,
  Whole<
    typeof import("../../../src/messages/ja/provenance.ts"),
    typeof import("../../../src/messages/en/provenance.ts")
  >,
  Whole<
    typeof import("../../../src/messages/ja/punctuation.ts"),
    typeof import("../../../src/messages/en/punctuation.ts")
  >,
  Whole<typeof import("../../../src/messages/ja/scale-bar.ts"), typeof import("../../../src/messages/en/scale-bar.ts")>,
  Whole<
    typeof import("../../../src/messages/ja/scene-file.ts"),
    typeof import("../../../src/messages/en/scene-file.ts")
  >,
  Whole<typeof import("../../../src/messages/ja/search.ts"), typeof import("../../../src/messages/en/search.ts")>,
  Whole<typeof import("../../../src/messages/ja/sheets.ts"), typeof import("../../../src/messages/en/sheets.ts")>,
  Whole<typeof import("../../../src/messages/ja/text-use.ts"), typeof import("../../../src/messages/en/text-use.ts")>,
  Whole<typeof import("../../../src/messages/ja/topics.ts"), typeof import("../../../src/messages/en/topics.ts")>,
  Whole<typeof import("../../../src/panel/messages.ja.ts"), typeof import("../../../src/panel/messages.en.ts")>,
  Whole<typeof import("../../../src/present/messages.ja.ts"), typeof import("../../../src/present/messages.en.ts")>,
  Whole<typeof import("../../../src/reading/messages.ja.ts"), typeof import("../../../src/reading/messages.en.ts")>,
  Whole<
    typeof import("../../../src/render/maplibre/messages.ja.ts"),
    typeof import("../../../src/render/maplibre/messages.en.ts")
  >,
  Whole<typeof import("../../../src/search/messages.ja.ts"), typeof import("../../../src/search/messages.en.ts")>,
  Whole<typeof import("../../../src/ui/messages.ja.ts"), typeof import("../../../src/ui/messages.en.ts")>,
  Whole<
    typeof import("../../../src/views/codebook/messages.ja.ts"),
    typeof import("../../../src/views/codebook/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/compare/messages.ja.ts"),
    typeof import("../../../src/views/compare/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/guide/messages.ja.ts"),
    typeof import("../../../src/views/guide/messages.en.ts")
  >,
  Whole<typeof import("../../../src/views/map/messages.ja.ts"), typeof import("../../../src/views/map/messages.en.ts")>,
  Whole<
    typeof import("../../../src/views/multiples/messages.ja.ts"),
    typeof import("../../../src/views/multiples/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/report/messages.ja.ts"),
    typeof import("../../../src/views/report/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/split/messages.ja.ts"),
    typeof import("../../../src/views/split/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/export/workbook/messages.ja.ts"),
    typeof import("../../../src/export/workbook/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/table/derive/messages.ja.ts"),
    typeof import("../../../src/views/table/derive/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/table/messages.ja.ts"),
    typeof import("../../../src/views/table/messages.en.ts")
  >,
  Whole<
    typeof import("../../../src/views/topics/messages.ja.ts"),
    typeof import("../../../src/views/topics/messages.en.ts")
  >,
];
