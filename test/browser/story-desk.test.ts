import { tellStory } from "./tell-story.ts";

tellStory({
  name: "on a screen of 1280 px, in German, by pickup",
  viewport: { width: 1280, height: 900 },
  touch: false,
  locale: "de-DE",
  language: "de",
  lost: {
    what: "Schwarzes Handy",
    description: "Google Pixel 8 mit Sprung in der Ecke oben links, durchsichtige Hülle",
    answer: "Ein Hund auf einem Steg",
  },
  home: "pickup",
});
