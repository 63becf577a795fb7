/** MapLibre's own messages that this map can show. */
export const locale: Readonly<Record<string, string>> = {
  "Map.Title": "地図",
  "CooperativeGesturesHandler.WindowsHelpText": "Ctrlキーを押しながらスクロールすると、地図を拡大・縮小できます",
  "CooperativeGesturesHandler.MacHelpText": "⌘キーを押しながらスクロールすると、地図を拡大・縮小できます",
  "CooperativeGesturesHandler.MobileHelpText": "地図を動かすには、2本の指で操作してください",
};
