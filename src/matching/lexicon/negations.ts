import type { Language, Terms } from "./format.ts";

/** Words that deny what stands beside them: what follows in most languages, what precedes in Japanese and Korean. */
export const negations: Readonly<Record<Language, Terms>> = {
  en: "no|not|without|w/o|w/out|none|never|n't|isn't|doesn't|didn't|wasn't|hasn't|don't|minus|lacking|lacks|missing|nothing|neither|nor|sans|free of|no longer|not a|minus the|except|instead of|other than|wo",
  es: "sin|no|ni|ningún|ninguna|ninguno|nunca|nada|tampoco|carece de|falta|faltan|excepto|menos|en vez de|salvo|s/",
  fr: "sans|~pas|pas de|ni|aucun|aucune|jamais|non|manque|il manque|sauf|ne|n'|guère|nul|hormis",
  de: "ohne|kein|keine|keinen|keiner|keinem|keines|nicht|nie|nichts|weder|fehlt|fehlend|nein|außer|statt",
  it: "senza|non|nessun|nessuna|nessuno|~mai|né|niente|privo di|manca|mancante|mancano|tranne|nulla|s/",
  pt: "sem|não|nao|nenhum|nenhuma|nunca|nada|nem|falta|faltando|exceto|menos|jamais|s/",
  nl: "zonder|geen|niet|nooit|niets|~noch|ontbreekt|~mist|nee|behalve|niks|z/",
  pl: "bez|nie|żaden|żadna|żadne|żadnego|żadnej|ani|nigdy|nic|brak|brakuje|oprócz|zamiast",
  sv: "utan|inte|ingen|inget|inga|ej|aldrig|varken|saknas|saknar|icke|nej|förutom",
  ja: "なし|無し|ない|無い|ありません|なく|ません|付いていない|ついていない|入っていない|ではない|じゃない|以外|なかった|抜き",
  ko: "없는|없음|없이|없다|없어요|없습니다|없고|아닌|아니다|아님|않은|않는|빼고|제외|미포함",
  zh: "没有|沒有|~无|~無|~没|~沒|不是|~未|不含|不带|不帶|没带|缺|缺少|除了|并非",
  ar: "بدون|بلا|من دون|دون|ليس|ليست|لا|غير|ما|مو|مش|ما في|لا يوجد|مافي|ماكو|بلاش|خالي من|لم|ولا|عدا|ناقص",
};

/** Words by which a writer says they are not sure. */
export const doubts: Readonly<Record<Language, Terms>> = {
  en: "maybe|perhaps|possibly|probably|might|looks like|think|i think|not sure|unsure|could be|seems|apparently|presumably|likely|supposedly|guess|?|or so|about|around|approx|assume|sort of|kind of|ish|tbc|to check|unclear|suspected|something like|or something|believe",
  es: "quizás|quizá|tal vez|a lo mejor|puede|creo|parece|posiblemente|probablemente|no estoy seguro|no estoy segura|supongo|¿|?|más o menos|aprox|por confirmar|dudoso|seguramente|al parecer|o algo así",
  fr: "peut-être|peut être|je crois|je pense|sans doute|probablement|on dirait|semble|pas sûr|pas sûre|à vérifier|environ|apparemment|genre|?|possible|il me semble|supposé|éventuellement|à confirmer",
  de: "vielleicht|vermutlich|vmtl|evtl|eventuell|wohl|wahrscheinlich|glaube|vllt|möglicherweise|unklar|unsicher|nicht sicher|könnte|scheint|anscheinend|angeblich|?|ca|ungefähr|oder so|sieht aus wie|weiß nicht|verm|zu prüfen|ggf",
  it: "forse|magari|probabilmente|credo|penso|sembra|non sono sicuro|non sono sicura|dovrebbe|pare|può darsi|?|circa|da verificare|presumibilmente|tipo|mi sa|a occhio",
  pt: "talvez|acho|acho que|provavelmente|parece|não tenho certeza|quem sabe|possivelmente|deve ser|pode ser|?|mais ou menos|a confirmar|creio|aparentemente|tipo|se calhar",
  nl: "misschien|waarschijnlijk|mogelijk|denk|ik denk|lijkt|vermoedelijk|wellicht|niet zeker|geloof|evt|eventueel|?|ongeveer|zou kunnen|vrees|na te gaan|of zo|schijnbaar|zoiets",
  pl: "może|chyba|prawdopodobnie|być może|wydaje się|wydaje mi się|nie jestem pewien|nie jestem pewna|raczej|podobno|?|około|do sprawdzenia|ewentualnie|zapewne|jakby|bodajże",
  sv: "kanske|troligen|förmodligen|tror|verkar|ser ut som|antagligen|osäker|inte säker|möjligen|eventuellt|?|ungefär|borde|ska kollas|cirka|sannolikt",
  ja: "たぶん|多分|かも|かもしれない|かもしれません|おそらく|だと思う|と思います|のよう|ようです|みたい|らしい|不明|？|?|っぽい|くらい|はっきりしない|確か|要確認|定かではない|ぐらい|約|恐らく",
  ko: "아마|아마도|것 같|같아요|같습니다|같은|듯|추정|불확실|모르겠|확실하지 않|?|정도|쯤|약|확인 필요|일지도|잘 모르|혹시",
  zh: "可能|也许|也許|好像|大概|似乎|应该|應該|估计|估計|不确定|不確定|疑似|或许|或許|？|?|左右|约|貌似|恐怕|待确认|待確認|大約|記得|说不定",
  ar: "ربما|يمكن|أظن|أعتقد|على ما أظن|على ما أعتقد|قد|يبدو|غالبا|احتمال|محتمل|غير متأكد|مش متأكد|؟|?|تقريبا|شكله|كأنه|بالظاهر|لست متأكد|ممكن",
};
