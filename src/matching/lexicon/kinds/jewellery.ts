// biome-ignore-all format: a table reads best when one kind keeps to few lines
import type { Kinds } from "../format.ts";

/** Rings, chains, ear jewellery, watches and what keeps them. */
export const jewellery: Kinds = {
  ring: { isA: ["jewellery"], special: ["high_value"], terms: {
    en: "~ring|finger ring|signet ring|cocktail ring|~band|silver ring|gold ring|claddagh", es: "anillo|sortija|~sello|~argolla", fr: "bague|chevalière|anneau|~jonc", de: "~ring|fingerring|siegelring|silberring", it: "anello", pt: "anel|anéis", nl: "~ring|vingerring|zegelring|ringetje", pl: "pierścionek|sygnet|pierścień", sv: "~ring|fingerring|klackring|guldring", ja: "指輪|~リング|ゆびわ", ko: "반지|~링", zh: "戒指|指环|指環", ar: "خاتم|محبس|خواتم" } },
  wedding_ring: { isA: ["ring"], special: ["high_value"], terms: {
    en: "wedding ring|wedding band|gold band|marriage ring", es: "alianza|anillo de boda|anillo de matrimonio|aro de matrimonio|argolla de matrimonio|anillo de casado", fr: "alliance|anneau de mariage|jonc de mariage", de: "ehering|trauring", it: "fede|~vera|anello nuziale|fedina", pt: "aliança", nl: "trouwring", pl: "obrączka", sv: "vigselring|bröllopsring|förlovningsring slät", ja: "結婚指輪|マリッジリング", ko: "결혼반지|웨딩링|커플링", zh: "婚戒|结婚戒指|結婚戒指|对戒|對戒", ar: "دبلة|محبس زواج|خاتم زواج" } },
  engagement_ring: { isA: ["ring"], special: ["high_value"], terms: {
    en: "engagement ring|diamond ring|solitaire|promise ring|eternity ring", es: "anillo de compromiso|anillo de pedida|solitario|anillo de diamantes", fr: "bague de fiançailles|solitaire|bague diamant", de: "verlobungsring|brillantring|diamantring|solitär", it: "anello di fidanzamento|solitario|anello con diamante|fedina di fidanzamento", pt: "anel de noivado|solitário|anel de diamante", nl: "verlovingsring|solitair|diamanten ring", pl: "pierścionek zaręczynowy|pierścionek z brylantem", sv: "förlovningsring|diamantring", ja: "婚約指輪|エンゲージリング", ko: "약혼반지|다이아 반지", zh: "订婚戒指|訂婚戒指|钻戒|鑽戒|求婚戒指", ar: "خاتم خطوبة|خاتم ألماس" } },
  earring: { isA: ["jewellery"], terms: {
    en: "earring|pearl earring|ear cuff", es: "pendiente|arete|~aro|zarcillo|~caravana|~pantalla", fr: "boucle d'oreille|pendant d'oreille", de: "ohrring|ohrhänger|ohrclip|ohrschmuck", it: "orecchino|orecchino pendente", pt: "brinco|brinco de pérola", nl: "oorbel|oorring|oorhanger", pl: "kolczyk|klipsy", sv: "örhänge|örring|örclips", ja: "ピアス|イヤリング|耳飾り", ko: "귀걸이|귀고리|이어링|피어싱 귀걸이", zh: "耳环|耳環|耳坠|耳墜|耳饰|耳飾", ar: "~حلق|قرط|أقراط|حلقان|تراكي" } },
  hoop_earring: { isA: ["earring"], terms: {
    en: "hoop earring|~hoop", es: "~aro|~argolla|arracada|candonga|criolla", fr: "créole|anneau d'oreille", de: "creole|kreole", it: "orecchino a cerchio|creola|cerchietto orecchino", pt: "~argola|brinco de argola", nl: "oorring|creool", pl: "kolczyk koło|kółko kolczyk|kreola", sv: "ringörhänge|creol|kreol", ja: "フープピアス|フープイヤリング", ko: "링귀걸이", zh: "圈圈耳环|耳圈", ar: "حلق دائري|حلق دوائر|هوب" } },
  stud_earring: { isA: ["earring"], terms: {
    en: "stud earring|ear stud|~stud|diamond studs|sleepers", es: "pendiente de botón|~topo|dormilona|abridor", fr: "puce d'oreille|clou d'oreille", de: "ohrstecker|stecker ohr|perlenstecker", it: "orecchino a bottone|punto luce", pt: "brinco pequeno|brinco solitário|tarraxa", nl: "oorknopje|oorstekers|oorknop", pl: "sztyft kolczyk|kolczyk sztyft", sv: "stiftörhänge|örstickor", ja: "スタッドピアス", ko: "귀찌|스터드 귀걸이|볼 귀걸이", zh: "耳钉|耳釘|耳针|耳針", ar: "حلق صغير|حلق لاصق|قرط مسمار" } },
  necklace: { isA: ["jewellery"], terms: {
    en: "necklace|neck chain|gold chain|silver chain|choker|pearl necklace|~chain|neckless", es: "collar|~cadena|gargantilla|cadenita", fr: "collier|sautoir|ras de cou|chaînette", de: "halskette|~kette|kettchen|collier|halsband schmuck", it: "collana|catenina|girocollo|collana di perle|collier", pt: "colar|~corrente|~cordão|gargantilha|fio de ouro|correntinha", nl: "ketting|kettinkje|halssnoer|collier", pl: "naszyjnik|łańcuszek|korale|wisiorek na łańcuszku|kolia", sv: "halsband|halskedja|collier|~kedja|guldkedja", ja: "ネックレス|首飾り|チョーカー", ko: "목걸이|네크리스|초커|진주 목걸이", zh: "项链|項鍊|颈链|頸鏈|锁骨链|金链", ar: "قلادة|~عقد|~سلسلة|سلسال|عقد لؤلؤ|كوليه|سنسال" }, abbreviations: "nklc|neckl" },
  pendant: { isA: ["jewellery"], partOf: ["necklace"], terms: {
    en: "pendant|medallion|medal necklace|amulet|dog tag|norigae|hanbok pendant", es: "colgante|dije|medalla|amuleto|pendentif", fr: "pendentif|médaille|médaillon|breloque de collier|amulette", de: "~anhänger|kettenanhänger|medaillon|amulett|schmuckanhänger", it: "ciondolo|pendente|medaglia|medaglietta", pt: "pingente|medalha|berloque|pendente", nl: "~hanger|hangertje|medaille|amulet", pl: "wisiorek|zawieszka|medalik|wisior", sv: "hänge|hängsmycke|berlock|medaljong", ja: "ペンダント|メダイ|お守りペンダント", ko: "펜던트|~메달|팬던트|노리개", zh: "吊坠|吊墜|项坠|坠子|玉佩|玉坠|韩服挂饰", ar: "دلاية|تعليقة|قلادة معلقة|تميمة" } },
  locket: { isA: ["pendant"], terms: {
    en: "locket|photo locket", es: "guardapelo|relicario|medallón con foto", fr: "médaillon photo|porte-photo collier", de: "medaillon", it: "medaglione|portafoto ciondolo", pt: "relicário|medalhão|medalhão com foto", nl: "medaillon|fotohanger", pl: "medalion|sekretnik", sv: "medaljong", ja: "ロケット ペンダント", ko: "로켓 목걸이|사진 목걸이", zh: "相片吊坠|照片項鍊|相盒", ar: "لوكيت|قلادة صورة|مدالية صورة" } },
  bracelet: { isA: ["jewellery"], terms: {
    en: "bracelet|wrist chain|charm bracelet|tennis bracelet|wristband|braclet", es: "pulsera|brazalete|~esclava|~manilla", fr: "bracelet|gourmette", de: "armband|armkette|freundschaftsband", it: "braccialetto", pt: "pulseira|bracelete|esclava", nl: "armband|polsbandje", pl: "bransoletka|bransoletę|opaska na rękę", sv: "armband|armkedja", ja: "ブレスレット|腕輪|ミサンガ|~ブレス", ko: "팔찌|브레이슬릿|팔지", zh: "手链|手鍊|手串|手环饰品|手繩|手鏈", ar: "سوار|إسوارة|سلسلة يد|انسيال|اسورة" }, abbreviations: "brclt|brac" },
  bangle: { isA: ["bracelet"], terms: {
    en: "bangle|cuff bracelet|kada|kara", es: "~esclava", fr: "~jonc|bracelet rigide|manchette", de: "armreif|armspange", it: "bracciale rigido|schiava", pt: "bracelete|pulseira rígida|argola de pulso|~escrava", nl: "slavenarmband", pl: "bransoleta sztywna|obręcz na rękę", sv: "armring", ja: "バングル", ko: "뱅글", zh: "手镯|手鐲|玉镯|玉鐲|金镯", ar: "غويشة|بنجر|غوايش|مبرومة" } },
  anklet: { isA: ["jewellery"], terms: {
    en: "anklet|ankle bracelet|ankle chain|payal", es: "tobillera|pulsera de tobillo|cadena de tobillo", fr: "chaîne de cheville|bracelet de cheville", de: "fußkettchen|fußband", it: "cavigliera|catenina da caviglia", pt: "tornozeleira|pulseira de tornozelo", nl: "enkelbandje|enkelketting", pl: "łańcuszek na kostkę|bransoletka na kostkę", sv: "fotlänk|ankelkedja|fotkedja", ja: "アンクレット", ko: "발찌", zh: "脚链|腳鍊|足链|腳鏈", ar: "خلخال|~حجل" } },
  piercing: { isA: ["jewellery"], terms: {
    en: "piercing|nose ring|nose stud|navel ring", es: "piercing|nariguera", fr: "piercing|anneau de nez", de: "piercing|nasenring|nasenstecker", it: "piercing|anellino al naso", pt: "piercing|argola de nariz", nl: "piercing|neusring", pl: "piercing|kolczyk do nosa|kolczyk do pępka", sv: "piercing|näsring", ja: "ボディピアス|鼻ピアス|へそピアス", ko: "피어싱|코걸이", zh: "鼻环|鼻環|鼻钉|脐环", ar: "بيرسينغ|حلق أنف|~زمام|حلق سرة" } },
  brooch: { isA: ["jewellery"], terms: {
    en: "brooch|lapel pin|pin badge|badge pin|~pin|fibula", es: "~broche|prendedor|~pin|insignia|~chapa", fr: "broche|pin's|épinglette|badge épingle|~macaron", de: "brosche|anstecknadel|anstecker|~pin", it: "spilla|~pin|distintivo", pt: "broche|~pin|~bottom", nl: "broche|speldje|~pin|~button", pl: "broszka|przypinka|wpinka|~znaczek", sv: "brosch|~nål", ja: "ブローチ|ピンバッジ", ko: "브로치|뱃지|배지", zh: "胸针|胸針|~徽章|~别针|~別針", ar: "بروش|~دبوس|~شارة|دبوس زينة|بزيمة|خلالة" } },
  jewellery_box: { isA: ["container"], goesWith: ["ring", "necklace"], terms: {
    en: "jewellery box|jewelry box|ring box|jewelry pouch|jewellery case|jewelry roll", es: "joyero|alhajero|estuche de joyas|caja de anillo|cofre de joyas", fr: "boîte à bijoux|écrin|coffret à bijoux|pochette à bijoux", de: "schmuckkästchen|schmuckdose|ringschachtel|schmuckschatulle|schmucketui", it: "portagioie|portagioielli|scatola dell'anello|cofanetto gioielli", pt: "porta-joias|caixa de joias|guarda-joias|caixinha de anel", nl: "juwelendoosje|sieradendoosje|ringdoosje|sieradenkistje", pl: "szkatułka|pudełko na biżuterię|etui na biżuterię|pudełko na pierścionek", sv: "smyckeskrin|smyckesask|ringask|smyckesetui", ja: "ジュエリーボックス|指輪ケース|アクセサリーケース|リングケース", ko: "보석함|반지 케이스|주얼리 케이스|쥬얼리 박스", zh: "首饰盒|首飾盒|珠宝盒|戒指盒|首饰袋", ar: "علبة مجوهرات|صندوق مجوهرات|علبة خاتم" } },
  watch: { isA: ["watch_like"], special: ["high_value"], terms: {
    en: "watch|wristwatch|analog watch|dress watch|chronograph|timepiece", es: "reloj|reloj de pulsera", fr: "montre|montre-bracelet|chronographe|tocante", de: "armbanduhr|~uhr|herrenuhr|damenuhr|automatikuhr|chronograph|taucheruhr|uhren", it: "orologio|orologio da polso|orologi|cronografo", pt: "relógio", nl: "horloge|uurwerk|automaat horloge", pl: "zegarek", sv: "klocka|armbandsur|klockan", ja: "腕時計|時計|ウォッチ|うでどけい|自動巻き", ko: "손목시계|시계", zh: "手表|手錶|腕表|腕錶|机械表|機械錶", ar: "~ساعة|ساعة يد|ساعه" }, abbreviations: "wtch" },
  pocket_watch: { isA: ["watch_like"], terms: {
    en: "pocket watch|fob watch|nurse watch", es: "reloj de bolsillo|leontina|reloj de cadena", fr: "montre à gousset|montre de poche|oignon montre|montre d'infirmière", de: "taschenuhr|schwesternuhr", it: "orologio da tasca|cipolla orologio|orologio da taschino", pt: "relógio de bolso|relógio de algibeira", nl: "zakhorloge|verpleegstershorloge", pl: "zegarek kieszonkowy|cebula zegarek", sv: "fickur|rovan|sjuksköterskeklocka", ja: "懐中時計|ナースウォッチ", ko: "회중시계|간호사 시계", zh: "怀表|懷錶|护士表|陀表", ar: "ساعة جيب" } },
  watch_strap: { isA: ["watch_like"], partOf: ["watch"], goesWith: ["watch"], terms: {
    en: "watch strap|watch band|watch bracelet|watch link|watch buckle", es: "correa de reloj|pulsera de reloj|malla de reloj|extensible de reloj|pulso de reloj", fr: "bracelet de montre|maillon de montre", de: "uhrenarmband|uhrarmband|uhrband", it: "cinturino|cinturino dell'orologio|bracciale orologio", pt: "pulseira de relógio|bracelete de relógio|correia de relógio", nl: "horlogeband", pl: "pasek do zegarka|bransoleta zegarka|pasek zegarka", sv: "klockarmband|klockrem", ja: "時計バンド|時計ベルト|腕時計のベルト", ko: "시계줄|시계 스트랩|시곗줄|시계 밴드", zh: "表带|錶帶|表链|手錶帶", ar: "سير ساعة|حزام ساعة|استيك ساعة|أستيك" } },
  watch_box: { isA: ["container"], goesWith: ["watch"], terms: {
    en: "watch box|watch case|watch roll|watch travel case", es: "caja de reloj|estuche de reloj", fr: "boîte de montre|écrin de montre|coffret à montres", de: "uhrenbox|uhrenetui|uhrenschachtel|uhrenrolle", it: "scatola dell'orologio|portaorologi|custodia orologio", pt: "caixa de relógio|estojo de relógio", nl: "horlogedoos|horlogebox|horloge-etui", pl: "pudełko na zegarek|etui na zegarek", sv: "klockask|klockbox", ja: "時計ケース|ウォッチケース", ko: "시계 케이스|시계 상자|시계함", zh: "表盒|錶盒|手表盒", ar: "علبة ساعة|صندوق ساعة" } },
  bead: { isA: ["jewellery"], terms: {
    en: "~charm|~bead|loose bead|gemstone|loose stone|~pearl", es: "abalorio|~cuenta|piedra preciosa|~perla|~cuarzo|gema", fr: "~perle|pierre précieuse|breloque|charm|diamant", de: "~perle|edelstein|charm|schmuckstein|diamant", it: "~perla|perlina|pietra preziosa|gemma", pt: "miçanga|~conta|pedra preciosa|pérola", nl: "kraal|edelsteen|bedel|parel", pl: "koralik|kamień szlachetny|charms|~perła", sv: "~pärla|ädelsten|berlock|sten smycke", ja: "パワーストーン|天然石|ビーズ", ko: "~구슬|원석|참 장식|진주", zh: "~珠子|宝石|寶石|~水晶|串珠", ar: "خرزة|حجر كريم|لؤلؤة|~فص" } },
  gemstone: {
    isA: ["jewellery"],
    special: ["high_value"],
    terms: {
      en: "loose diamond|gemstone|loose stone",
      es: "piedra preciosa|diamante suelto",
      fr: "pierre précieuse|diamant",
      de: "Edelstein|Diamant|loser Stein",
      it: "pietra preziosa|diamante",
      pt: "pedra preciosa|diamante solto",
      nl: "edelsteen|losse diamant|~steentje",
      pl: "kamień szlachetny|diament|brylant",
      sv: "ädelsten|lös diamant",
      ja: "ルース|宝石",
      ko: "나석|보석 원석",
      zh: "裸钻|裸鑽|宝石",
      ar: "حجر ألماس|حجر كريم|فص",
    },
  },
};
