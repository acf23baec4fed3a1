import { tellStory } from "./tell-story.ts";

tellStory({
  name: "on a phone of 390 px, in Japanese, by parcel",
  viewport: { width: 390, height: 844 },
  touch: true,
  locale: "ja-JP",
  language: "ja",
  lost: {
    what: "黒いスマートフォン",
    description: "Google Pixel 8、左上の角にひび、透明ケース",
    answer: "桟橋の犬の写真",
  },
  home: "ship",
});
