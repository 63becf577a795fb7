/** The keys that the page answers to, by where they are pressed. */
export const keyMessages = {
  heading: "キーの操作",
  groups: [
    {
      where: "どこでも",
      lines: [
        { keys: ["Tab"], does: "次の操作へ。最初の Tab で「地図へ移動」（または「本文へ移動」）が出る" },
        { keys: ["Esc"], does: "いちばん手前のもの（説明、パネル、選択の順）を閉じる" },
        { keys: ["Ctrl＋P"], does: "いまの表示を印刷する" },
        { keys: ["?"], does: "この一覧を出す（入力欄と地図の中では、文字として入る）" },
      ],
    },
    {
      where: "地図の中",
      lines: [
        { keys: ["矢印"], does: "その方向の隣の市町村へ" },
        { keys: ["Home", "End"], does: "最初、最後の市町村へ" },
        { keys: ["Enter", "スペース"], does: "市町村を選ぶ。もう一度で選択を解除する" },
        { keys: ["Shift＋矢印"], does: "地図を動かす。地図の操作のボタンの上では、矢印だけで動く" },
        { keys: ["プラス", "マイナス"], does: "拡大、縮小" },
        { keys: ["文字"], does: "その読みや名前で始まる市町村へ" },
      ],
    },
    {
      where: "発表の中",
      lines: [
        { keys: ["右矢印", "PageDown", "スペース"], does: "次の場面へ" },
        { keys: ["左矢印", "PageUp"], does: "前の場面へ" },
        { keys: ["Home", "End"], does: "最初、最後の場面へ" },
        {
          keys: ["b", "ピリオド"],
          does: "画面を黒くする。どのキーでも元に戻る（入力欄と地図の中では、文字として入る）",
        },
        { keys: ["F5"], does: "全画面にする" },
        { keys: ["Esc"], does: "全画面をやめる。次に発表を終え、始めた時の表示に戻る" },
      ],
    },
  ],
} as const;
