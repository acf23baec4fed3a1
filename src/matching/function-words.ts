/** Small words of 13 languages that steer how the others are read. Folded forms (see `fold`). */
import { lazily } from "./lazily.ts";
import { LANGUAGES, type Language } from "./lexicon/format.ts";
import { negations } from "./lexicon/negations.ts";
import { fold } from "./text.ts";

/** Words looked up; folded and listed when first asked for, since thirteen languages would weigh on each start. */
class Words {
  readonly #list: () => ReadonlySet<string>;
  constructor(words: () => readonly string[]) {
    this.#list = lazily(() => new Set(words()));
  }
  has(word: string): boolean {
    return this.#list().has(word);
  }
  [Symbol.iterator](): Iterator<string> {
    return this.#list()[Symbol.iterator]();
  }
}

// Folded a list at a time: one by one, two thousand words take ten times as long.
const set = (...lists: string[]): Words =>
  new Words(() => lists.flatMap((list) => fold(list).split(/\s+/).filter(Boolean)));

/** The next words are denied: "no case", "ohne Hülle". Japanese and Korean deny what came before. */
export const DENY_NEXT = new Words(() =>
  [
    ...LANGUAGES.filter((language) => language !== "ja" && language !== "ko").flatMap((language) =>
      fold(negations[language])
        .split("|")
        .filter((term) => !/^~|\s/.test(term))
        .map((term) => term.replace(/[^\p{L}]/gu, "")),
    ),
    ..."wo dont doesnt isnt wasnt ss zndr 没有 沒有 不含".split(" "),
  ].filter((word) => word.length > 1),
);

/** The words just before are denied: "Schale fehlt", "ケースなし". */
export const DENY_PREVIOUS = set(
  "missing gone absent excluded fehlt fehlen fehlend weg futsch manque manquant manquante manquent absente falta faltan faltante falto manca mancante mancano",
  "falta faltando sumiu mist ontbreekt ontbreken kwijt brakuje brak saknas borta fattas なし 無し ない 無い ありません 付いていない 欠品 없음 없는 없이 없어요 없습니다 没有 沒有 缺 丢了 مفقود ناقص",
);
/** The thing beside it is all there is. */
export const ONLY = set(
  "only just solely solo solamente unicamente seul seule seulement juste uniquement nur bloss lediglich allein soltanto solo apenas so somente",
  "alleen enkel slechts maar tylko jedynie sam sama samo bara endast enbart だけ のみ 만 뿐 只 仅 僅 只有 单独 فقط بس empty vacio vacia vide leer vuoto vazio leeg pusty pusta puste tom tomt 空 空の 빈 فارغ",
);
/** What follows comes along with the thing, or holds it. */
export const WITH = set(
  "with w and plus in inside con y avec av et dans ds mit m und im in com e num numa met en z ze i w we med och samt incl inkl including",
);
/** What follows is what the thing is for, or of. */
export const FOR = set(
  "for of from to de del de_la da do das dos di dello della delle dei per für fuer f des der vom von zum zur para pra pro pour du a au aux van voor vd dla do till av åt från",
);

/** Whoever says so speaks of a child's thing, or may. */
export const FAMILY = set(
  "son sons daughter daughters child childs kid kids kiddo toddler grandson granddaughter nephew niece boy girl baby hijo hija hijos nino nina bebe nieto nieta sobrino peque fils fille enfant petit petite bebe petitfils",
  "sohn tochter kind kinder enkel enkelin enkelkind kleine kleiner neffe nichte figlio figlia bambino bambina nipote bimbo bimba piccolo piccola filho filha crianca menino menina neto neta cacula",
  "zoon zoontje dochter dochtertje kindje kleinkind kleinzoon syn syna synek corka corki coreczka dziecko dziecka wnuk wnuczka wnuczek dotter barn barnbarn pojke flicka sonen",
  "息子 娘 子供 子ども こども 孫 赤ちゃん 아들 딸 아이 아기 손자 손녀 아이가 아이의 儿子 兒子 女儿 女兒 孩子 宝宝 寶寶 小孩 ابن ابني بنتي ابنتي طفل طفلي طفلتي ولدي حفيدي",
);

/** Behind a number up to twelve: how old a child is. */
export const AGE = set(
  "year years yr yrs jahre jahrige jahriger jahriges ans anos anni jaar jarige lat lata latek letni letnia ar arig ariga 歳 才 살 岁 歲 سنوات سنين",
);

/** Words that tell nothing of a thing, by language. */
export const STOPWORDS_BY_LANGUAGE: Readonly<Partial<Record<Language, Words>>> = {
  en: set(
    "a an the and or but if then than that this these those there here it its is are was were be been being am i me my mine we our us you your he his him she her they them their",
    "to of in on at by for from with without into onto over under up down out off as so not no yes do does did done have has had having will would can could should may might must",
    "just only very too also still again maybe perhaps think probably about around some any all one two other another which who whom what when where why how because while until",
    "left lost found forgot forgotten please thank thanks hi hello dear sorry got get went put took take see saw look looks looking like know said say says its im ive id dont didnt cant im really",
  ),
  es: set(
    "un una unos unas el la los las lo le les de del al y e o u que se su sus mi mis me te nos es son era eran fue esta este esto ese esa eso estaba con sin por para en a como mas muy pero si no ya hay",
    "cuando donde quien tiene tenia lleva deje perdi olvide creo tambien entre hasta desde sobre gracias hola buenas dias tardes señor porque todo toda algo",
  ),
  fr: set(
    "des du au aux ce cet cette ces il elle on nous vous ils elles je tu mon ma mes ton ta son sa ses notre votre leur est sont etait ai a as avons ont ete etre avec dans sur sous pour par pas plus ne ni mais ou et donc car qui quoi dont",
    "tout toute tous tres aussi bien merci bonjour madame monsieur peut etre oublie perdu laisse suis chez entre",
  ),
  de: set(
    "der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mein meine meinen meiner meinem sein seine unser unsere euer ist sind war waren bin hat habe haben hatte wird wurde kann",
    "im am in an auf aus bei mit nach von vom zu zum zur fur uber unter vor hinter neben zwischen nicht kein auch noch nur schon sehr so wie was wenn dass weil doch da dort hier dann man sich mich mir uns ihn ihm als bitte danke hallo wohl vielleicht",
  ),
  it: set(
    "il lo gli i uno una di da del dello della dei degli delle al allo alla ai agli alle nel nella nei sul sulla con su per tra fra e ed o ma non che chi cui mio mia miei mie suo sua nostro nostra si ci mi ti vi ho hai ha abbiamo hanno era erano sono e stato",
    "questo questa quello quella anche piu molto forse credo grazie buongiorno quando dove perche come se gia",
  ),
  pt: set(
    "o os as um uma uns umas do da dos das no na nos nas ao aos em com por pelo pela meu minha meus minhas seu sua nosso nossa que quem e ou mas nao sim foi era eram esta estava tem tinha ser ter eu ele ela nos voce isso isto esse essa este muito tambem so ja ate acho obrigado obrigada quando onde porque",
  ),
  nl: set(
    "de het een en of maar niet geen ik je jij hij zij ze we wij u mijn zijn haar ons onze hun is was waren ben heb hebt heeft had hadden wordt werd kan in op aan bij met voor van naar uit over onder tussen door om te er daar hier dat die dit deze wat wie waar als dan ook nog wel al zo heel erg misschien denk graag bedankt hallo",
  ),
  pl: set(
    "i w z ze na do od o u po za przy pod nad przed dla bez a ale lub albo oraz nie tak to ten ta te tego tej tym co kto gdzie kiedy jak bo ze zeby jest sa byl byla bylo byly mam mamy moj moja moje nasz jego jej ich sie mi mnie pan pani prosze dziekuje dzien dobry chyba juz tez jeszcze tylko bardzo",
  ),
  sv: set(
    "och att det den de en ett som på av för med till från i om är var var har hade kan jag du han hon vi ni mitt min mina sin sitt sina vår inte men eller så också nog kanske tack hej där här när vad vem under över efter innan",
  ),
  ar: set(
    "من في على الى عن مع هذا هذه ذلك تلك كان كانت هو هي انا نحن لي له لها التي الذي او و ثم قد لم لن ان كل بعض عند بين فقط شكرا مرحبا السلام عليكم",
  ),
  ko: set(
    "저는 제가 제 그 이 저 것 수 및 또는 그리고 하지만 있습니다 있어요 있는 입니다 같아요 같습니다 안녕하세요 감사합니다 했습니다 했는데 아마",
  ),
};

/** All of them at once. */
export const STOPWORDS = new Words(() => Object.values(STOPWORDS_BY_LANGUAGE).flatMap((words) => [...words]));

/** Japanese and Chinese pieces of grammar that are no words of their own. */
export const GRAMMAR_RUN =
  /(?:デス|マス|マシタ|シタ|シテ|テイマス|アリマス|イマス|カラ|マデ|ノデ|ケド|ガ|ヲ|ニ|ハ|ト|デ|モ|ノ|ヘ|ヤ|カ|ネ|ヨ|ナ|ソノ|コノ|アノ|的|了|在|是|我|你|他|她|们|們|和|有|把|被|就|也|都|很|这|那|個|个|請|请)+/g;
