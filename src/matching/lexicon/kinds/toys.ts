// biome-ignore-all format: a table reads best when one kind keeps to few lines
import type { Kinds } from "../format.ts";

/** Toys: plush animals (the animal's bare name is weak), comforters, dolls, figures, games for children. */
export const toys: Kinds = {
  plush_toy: { isA: ["toy"], terms: {
    en: "stuffed animal|soft toy|plush|plushie|stuffed toy|stuffie|stuffy|cuddly|plushy|softie|snuggly|~stuffed|build-a-bear", es: "peluche|muñeco de peluche|felpa", fr: "peluche|toutou|nounours", de: "kuscheltier|stofftier|plüschtier|schmusetier|plüsch|kuscheltiere", it: "peluche|pupazzo|peluches", pt: "pelúcia|peluche", nl: "knuffel|knuffeldier|knuffelbeest|pluche|knuffelbeestje", pl: "pluszak|maskotka|przytulanka|pluszowy", sv: "gosedjur|mjukisdjur|kramdjur|mjukis|kramis", ja: "ぬいぐるみ|縫いぐるみ|ぬい|~マスコット", ko: "~인형|봉제인형|솜인형|애착인형", zh: "毛绒玩具|玩偶|公仔|布偶|絨毛娃娃|布娃娃", ar: "دمية محشوة|لعبة محشوة|دبدوب|لعبة قماش|حيوان محشو|دمية قماش|لعبة فرو" }, abbreviations: "plsh|plsh toy" },
  plush_bear: { isA: ["plush_toy"], terms: {
    en: "teddy bear|teddy|stuffed bear|~bear|care bear", es: "oso de peluche|osito|~oso", fr: "ours en peluche|nounours|ourson|~ours|doudou ours", de: "teddy|teddybär|kuschelbär|plüschbär|stoffbär|~bär|bärchen|petz", it: "orsacchiotto|orsetto|~orso", pt: "urso de pelúcia|ursinho", nl: "teddybeer|knuffelbeer|beertje|pluchen beer", pl: "~miś|misia|~niedźwiadek|~miśka", sv: "nalle|nallebjörn|teddybjörn|~björn", ja: "テディベア|~くま|~熊", ko: "곰인형|테디베어|곰돌이|~곰", zh: "泰迪熊|小熊玩偶|熊玩偶|~小熊|~熊|啤啤熊", ar: "دبدوب|دب محشو|تيدي بير|~دب" } },
  plush_rabbit: { isA: ["plush_toy"], terms: {
    en: "stuffed rabbit|~rabbit|bunny|~hare", es: "conejo de peluche|~conejo|conejito|~liebre", fr: "lapin en peluche|doudou lapin|~lapin|lapinou|~lièvre", de: "stoffhase|plüschhase|kuschelhase|~hase|häschen|~kaninchen|hasi|~karnickel", it: "coniglio di peluche|~coniglio|coniglietto|~leprotto", pt: "coelho de pelúcia|~coelho|coelhinho", nl: "knuffelkonijn|~konijn|konijntje|~haas", pl: "pluszowy królik|~królik|króliczek|~zając|zajączek", sv: "gosedjur kanin|gosekanin|~kanin|~hare", ja: "うさぎのぬいぐるみ|~うさぎ|~兎|うさちゃん", ko: "토끼 인형|~토끼", zh: "兔子玩偶|毛绒兔子|~兔子|~小兔|~兔", ar: "دمية أرنب|~أرنب|~أرنوب" } },
  plush_dog: { isA: ["plush_toy"], terms: {
    en: "stuffed dog|~dog|~puppy|~doggy|~pup", es: "perro de peluche|~perro|~cachorro", fr: "chien en peluche|doudou chien|~chien|~chiot|~toutou", de: "stoffhund|plüschhund|kuschelhund|~hund|~welpe", it: "cane di peluche|~cane|~cagnolino|~cucciolo", pt: "cachorro de pelúcia|~cachorro|~cão", nl: "knuffelhond|~hond|~puppy", pl: "pluszowy pies|~pies|~piesek|~szczeniak", sv: "gosedjur hund|gosehund|~hund|~valp|~vovve", ja: "犬のぬいぐるみ|~犬|わんちゃん|~わんこ", ko: "강아지 인형|~강아지|~멍멍이|~댕댕이", zh: "小狗玩偶|毛绒小狗|~小狗|~狗|~狗狗", ar: "دمية كلب|~كلب|~جرو" } },
  plush_cat: { isA: ["plush_toy"], terms: {
    en: "stuffed cat|~cat|~kitten|~kitty", es: "gato de peluche|~gato|~minino", fr: "chat en peluche|doudou chat|~chat|~chaton|~minou", de: "stoffkatze|plüschkatze|kuschelkatze|~katze|~mieze", it: "gatto di peluche|~gatto|~micio", pt: "gato de pelúcia|~gato", nl: "knuffelkat|~kat|~poes|~katje", pl: "pluszowy kot|~kot|~kotek", sv: "gosedjur katt|gosekatt|~katt|~kattunge|~kisse", ja: "猫のぬいぐるみ|~猫|~ねこ|~にゃんこ", ko: "고양이 인형|~고양이|~야옹이", zh: "猫咪玩偶|毛绒猫咪|~猫咪|~貓咪|~小猫", ar: "دمية قطة|~قطة|~قط|~بسة" } },
  plush_elephant: { isA: ["plush_toy"], terms: {
    en: "stuffed elephant|~elephant|~ellie", es: "elefante de peluche|~elefante", fr: "éléphant en peluche|doudou éléphant|~éléphant|~éléphanteau", de: "stoffelefant|plüschelefant|kuschelelefant|~elefant", it: "elefante di peluche|~elefante", pt: "elefante de pelúcia|~elefante", nl: "knuffelolifant|~olifant|~olifantje", pl: "pluszowy słoń|~słoń|~słonik", sv: "gosedjur elefant|goseelefant|~elefant", ja: "ゾウのぬいぐるみ|~ゾウ|~象|ぞうさん", ko: "코끼리 인형|~코끼리", zh: "大象玩偶|毛绒大象|~大象|~小象", ar: "دمية فيل|~فيل" } },
  plush_whale: { isA: ["plush_toy"], terms: {
    en: "stuffed whale|~whale|~orca", es: "ballena de peluche|~ballena|~orca", fr: "baleine en peluche|doudou baleine|~baleine|~orque", de: "stoffwal|plüschwal|kuschelwal|~wal|~walfisch", it: "balena di peluche|~balena|~orca", pt: "baleia de pelúcia|~baleia|~orca", nl: "knuffelwalvis|~walvis|~orka", pl: "pluszowy wieloryb|~wieloryb|~orka", sv: "gosedjur val|goseval|~späckhuggare", ja: "クジラのぬいぐるみ|~クジラ|~鯨|~シャチ", ko: "고래 인형|~고래", zh: "鲸鱼玩偶|毛绒鲸鱼|~鲸鱼|~鯨魚|~虎鲸", ar: "دمية حوت|~حوت" } },
  plush_dinosaur: { isA: ["plush_toy"], terms: {
    en: "stuffed dinosaur|~dinosaur|~dino|~t-rex", es: "dinosaurio de peluche|~dinosaurio|~dino", fr: "dinosaure en peluche|doudou dinosaure|~dinosaure|~dino", de: "stoffdinosaurier|plüschdinosaurier|kuscheldinosaurier|~dinosaurier|~dino", it: "dinosauro di peluche|~dinosauro", pt: "dinossauro de pelúcia|~dinossauro|~dino", nl: "knuffeldinosaurus|~dinosaurus|~dino", pl: "pluszowy dinozaur|~dinozaur|~dino", sv: "gosedjur dinosaurie|gosedinosaurie|~dinosaurie", ja: "恐竜のぬいぐるみ|~恐竜|~きょうりゅう|~ダイナソー", ko: "공룡 인형|~공룡", zh: "恐龙玩偶|毛绒恐龙|~恐龙|~恐龍", ar: "دمية ديناصور|~ديناصور" } },
  plush_monkey: { isA: ["plush_toy"], terms: {
    en: "stuffed monkey|~monkey|~chimp|~sock monkey", es: "mono de peluche|~mono|~changuito|~chango|~macaco", fr: "singe en peluche|doudou singe|~singe|~ouistiti", de: "stoffaffe|plüschaffe|kuschelaffe|~affe|~äffchen", it: "scimmia di peluche|~scimmia|~scimmietta", pt: "macaco de pelúcia|~macaco|~macaquinho", nl: "knuffelaap|~aap|~aapje", pl: "pluszowa małpa|~małpa|~małpka", sv: "gosedjur apa|goseapa|~apa|~schimpans", ja: "サルのぬいぐるみ|~サル|おさるさん", ko: "원숭이 인형|~원숭이", zh: "猴子玩偶|毛绒猴子|~猴子|~小猴", ar: "دمية قرد|~قرد|~سعدان" } },
  plush_lion: { isA: ["plush_toy"], terms: {
    en: "stuffed lion|~lion|~lion cub", es: "león de peluche|~león", fr: "lion en peluche|doudou lion|~lionceau", de: "stofflöwe|plüschlöwe|kuschellöwe|~löwe", it: "leone di peluche|~leone|~leoncino", pt: "leão de pelúcia|~leão", nl: "knuffelleeuw|~leeuw", pl: "pluszowy lew|~lew|~lewek", sv: "gosedjur lejon|goselejon|~lejon", ja: "ライオンのぬいぐるみ|~ライオン", ko: "사자 인형|~사자", zh: "狮子玩偶|毛绒狮子|~狮子|~獅子", ar: "دمية أسد|~أسد" } },
  plush_unicorn: { isA: ["plush_toy"], terms: {
    en: "stuffed unicorn|~unicorn|~pegasus", es: "unicornio de peluche|~unicornio", fr: "licorne en peluche|doudou licorne|~licorne", de: "stoffeinhorn|plüscheinhorn|kuscheleinhorn|~einhorn", it: "unicorno di peluche|~unicorno", pt: "unicórnio de pelúcia|~unicórnio", nl: "knuffeleenhoorn|~eenhoorn", pl: "pluszowy jednorożec|~jednorożec", sv: "gosedjur enhörning|goseenhörning|~enhörning", ja: "ユニコーンのぬいぐるみ|~ユニコーン", ko: "유니콘 인형|~유니콘", zh: "独角兽玩偶|毛绒独角兽|~独角兽|~獨角獸", ar: "دمية يونيكورن|~يونيكورن|~وحيد القرن" } },
  plush_sheep: { isA: ["plush_toy"], terms: {
    en: "stuffed sheep|~sheep|~lamb|~lambie", es: "oveja de peluche|~oveja|~cordero|~borreguito", fr: "mouton en peluche|doudou mouton|~mouton|~agneau|~brebis", de: "stoffschaf|plüschschaf|kuschelschaf|~schaf|~lamm", it: "pecora di peluche|~pecora|~pecorella|~agnellino", pt: "ovelha de pelúcia|~ovelha|~cordeiro", nl: "knuffelschaap|~schaap|~schaapje|~lammetje", pl: "pluszowa owca|~owca|~owieczka|~baranek", sv: "gosedjur lamm|goselamm|~lamm|~får", ja: "ひつじのぬいぐるみ|~ひつじ|~羊", ko: "양인형", zh: "绵羊玩偶|毛绒绵羊|~绵羊|~綿羊|~小羊", ar: "دمية خروف|~خروف|~نعجة" } },
  plush_fox: { isA: ["plush_toy"], terms: {
    en: "stuffed fox|~fox", es: "zorro de peluche|~zorro", fr: "renard en peluche|doudou renard|~renard|~renardeau", de: "stofffuchs|plüschfuchs|kuschelfuchs|~fuchs", it: "volpe di peluche|~volpe", pt: "raposa de pelúcia|~raposa|~raposinha", nl: "knuffelvos|~vos", pl: "pluszowy lis|~lis|~lisek", sv: "gosedjur räv|goseräv|~räv", ja: "キツネのぬいぐるみ|~キツネ|~狐", ko: "여우 인형|~여우", zh: "狐狸玩偶|毛绒狐狸|~狐狸", ar: "دمية ثعلب|~ثعلب" } },
  plush_penguin: { isA: ["plush_toy"], terms: {
    en: "stuffed penguin|~penguin", es: "pingüino de peluche|~pingüino", fr: "pingouin en peluche|doudou pingouin|~pingouin|~manchot", de: "stoffpinguin|plüschpinguin|kuschelpinguin|~pinguin", it: "pinguino di peluche|~pinguino", pt: "pinguim de pelúcia|~pinguim", nl: "knuffelpinguïn|~pinguïn", pl: "pluszowy pingwin|~pingwin", sv: "gosedjur pingvin|gosepingvin|~pingvin", ja: "ペンギンのぬいぐるみ|~ペンギン", ko: "펭귄 인형|~펭귄", zh: "企鹅玩偶|毛绒企鹅|~企鹅|~企鵝", ar: "دمية بطريق|~بطريق" } },
  plush_giraffe: { isA: ["plush_toy"], terms: {
    en: "stuffed giraffe|~giraffe", es: "jirafa de peluche|~jirafa", fr: "girafe en peluche|doudou girafe|~girafe", de: "stoffgiraffe|plüschgiraffe|kuschelgiraffe|~giraffe", it: "giraffa di peluche|~giraffa", pt: "girafa de pelúcia|~girafa", nl: "knuffelgiraf|~giraf", pl: "pluszowa żyrafa|~żyrafa", sv: "gosedjur giraff|gosegiraff|~giraff", ja: "キリンのぬいぐるみ|~キリン", ko: "기린 인형|~기린", zh: "长颈鹿玩偶|毛绒长颈鹿|~长颈鹿|~長頸鹿", ar: "دمية زرافة|~زرافة" } },
  plush_pig: { isA: ["plush_toy"], terms: {
    en: "stuffed pig|~pig|~piglet|~piggy", es: "cerdo de peluche|~cerdo|~chanchito", fr: "cochon en peluche|doudou cochon|~cochon|~cochonnet", de: "stoffschwein|plüschschwein|kuschelschwein|~schwein|~ferkel", it: "maiale di peluche|~maiale", pt: "porco de pelúcia|~porco|~porquinho", nl: "knuffelvarken|~varken|~biggetje", pl: "pluszowa świnka|~świnka|~prosiaczek", sv: "gosedjur griskulting|gosegriskulting|~griskulting|~nasse", ja: "ぶたのぬいぐるみ|~ぶた|~豚", ko: "돼지 인형|~돼지|~꿀꿀이", zh: "小猪玩偶|毛绒小猪|~小猪|~豬豬", ar: "دمية خنزير|~خنزير" } },
  plush_cow: { isA: ["plush_toy"], terms: {
    en: "stuffed cow|~cow|~bull", es: "vaca de peluche|~vaca|~vaquita|~toro", fr: "vache en peluche|doudou vache|~vache|~taureau", de: "stoffkuh|plüschkuh|kuschelkuh|~kuh|~stier", it: "mucca di peluche|~mucca|~mucchina|~toro", pt: "vaca de pelúcia|~vaca|~vaquinha|~touro", nl: "knuffelkoe|~koe|~koetje|~stier", pl: "pluszowa krowa|~krowa|~krówka", sv: "gosedjur kossa|gosekossa|~kossa", ja: "牛のぬいぐるみ|~牛|~うし", ko: "젖소 인형|~젖소|~송아지", zh: "奶牛玩偶|毛绒奶牛|~奶牛|~小牛", ar: "دمية بقرة|~بقرة|~ثور" } },
  plush_horse: { isA: ["plush_toy"], terms: {
    en: "stuffed horse|~horse|~pony", es: "caballo de peluche|~caballo|~poni", fr: "cheval en peluche|doudou cheval|~cheval|~poney", de: "stoffpferd|plüschpferd|kuschelpferd|~pferd|~pony", it: "cavallo di peluche|~cavallo|~pony", pt: "cavalo de pelúcia|~cavalo|~pónei", nl: "knuffelpaard|~paard|~pony", pl: "pluszowy koń|~koń|~konik|~kucyk", sv: "gosedjur häst|gosehäst|~häst|~ponny", ja: "馬のぬいぐるみ|~馬|~ポニー", ko: "조랑말 인형|~조랑말|~망아지", zh: "小马玩偶|毛绒小马|~小马|~馬|~馬仔", ar: "دمية حصان|~حصان|~مهر" } },
  plush_mouse: { isA: ["plush_toy"], terms: {
    en: "stuffed mouse|~mouse", es: "ratón de peluche|~ratón", fr: "souris en peluche|doudou souris|~souris|~souriceau", de: "stoffmaus|plüschmaus|kuschelmaus|~maus", it: "topo di peluche|~topo|~topolino", pt: "rato de pelúcia|~rato", nl: "knuffelmuis|~muis", pl: "pluszowy mysz|~mysz|~myszka", sv: "gosedjur mus|gosemus|~mus", ja: "ねずみのぬいぐるみ|~ねずみ", ko: "생쥐 인형|~생쥐", zh: "老鼠玩偶|毛绒老鼠|~老鼠|~小老鼠", ar: "دمية فأر|~فأر" } },
  plush_duck: { isA: ["plush_toy"], terms: {
    en: "stuffed duck|~duck|~duckling", es: "pato de peluche|~pato", fr: "canard en peluche|doudou canard|~canard|~caneton", de: "stoffente|plüschente|kuschelente|~ente|~entchen", it: "papera di peluche|~papera|~anatra", pt: "pato de pelúcia|~pato", nl: "knuffeleend|~eend", pl: "pluszowa kaczka|~kaczka|~kaczuszka", sv: "gosedjur anka|goseanka|~anka", ja: "アヒルのぬいぐるみ|~アヒル|~カモ", ko: "오리 인형|~오리", zh: "鸭子玩偶|毛绒鸭子|~鸭子|~鴨子|~小鸭", ar: "دمية بطة|~بطة" } },
  plush_frog: { isA: ["plush_toy"], terms: {
    en: "stuffed frog|~frog", es: "rana de peluche|~rana|~sapo", fr: "grenouille en peluche|doudou grenouille|~grenouille|~crapaud", de: "stofffrosch|plüschfrosch|kuschelfrosch|~frosch", it: "rana di peluche|~rana|~ranocchio", pt: "sapo de pelúcia|~sapo|~rã", nl: "knuffelkikker|~kikker", pl: "pluszowa żaba|~żaba|~żabka", sv: "gosedjur groda|gosegroda|~groda", ja: "カエルのぬいぐるみ|~カエル|~蛙", ko: "개구리 인형|~개구리", zh: "青蛙玩偶|毛绒青蛙|~青蛙", ar: "دمية ضفدع|~ضفدع" } },
  plush_owl: { isA: ["plush_toy"], terms: {
    en: "stuffed owl|~owl", es: "búho de peluche|~búho|~lechuza", fr: "hibou en peluche|doudou hibou|~hibou|~chouette", de: "stoffeule|plüscheule|kuscheleule|~eule|~uhu", it: "gufo di peluche|~gufo|~civetta", pt: "coruja de pelúcia|~coruja", nl: "knuffeluil|~uil", pl: "pluszowa sowa|~sowa|~sówka", sv: "gosedjur uggla|goseuggla|~uggla", ja: "フクロウのぬいぐるみ|~フクロウ", ko: "부엉이 인형|~부엉이|~올빼미", zh: "猫头鹰玩偶|毛绒猫头鹰|~猫头鹰|~貓頭鷹", ar: "دمية بومة|~بومة" } },
  plush_dolphin: { isA: ["plush_toy"], terms: {
    en: "stuffed dolphin|~dolphin", es: "delfín de peluche|~delfín", fr: "dauphin en peluche|doudou dauphin|~dauphin", de: "stoffdelfin|plüschdelfin|kuscheldelfin|~delfin|~delphin", it: "delfino di peluche|~delfino", pt: "golfinho de pelúcia|~golfinho", nl: "knuffeldolfijn|~dolfijn", pl: "pluszowy delfin|~delfin", sv: "gosedjur delfin|gosedelfin|~delfin", ja: "イルカのぬいぐるみ|~イルカ", ko: "돌고래 인형|~돌고래", zh: "海豚玩偶|毛绒海豚|~海豚", ar: "دمية دولفين|~دولفين|~دلفين" } },
  plush_turtle: { isA: ["plush_toy"], terms: {
    en: "stuffed turtle|~turtle|~tortoise", es: "tortuga de peluche|~tortuga|~tortuguita", fr: "tortue en peluche|doudou tortue|~tortue", de: "stoffschildkröte|plüschschildkröte|kuschelschildkröte|~schildkröte", it: "tartaruga di peluche|~tartaruga", pt: "tartaruga de pelúcia|~tartaruga", nl: "knuffelschildpad|~schildpad", pl: "pluszowy żółw|~żółw|~żółwik", sv: "gosedjur sköldpadda|gosesköldpadda|~sköldpadda", ja: "カメのぬいぐるみ|~カメ|~亀", ko: "거북이 인형|~거북이", zh: "乌龟玩偶|毛绒乌龟|~乌龟|~烏龜|~海龟", ar: "دمية سلحفاة|~سلحفاة" } },
  plush_koala: { isA: ["plush_toy"], terms: {
    en: "stuffed koala|~koala", es: "koala de peluche|~koala", fr: "koala en peluche|doudou koala|~koala", de: "stoffkoala|plüschkoala|kuschelkoala|~koalabär", it: "koala di peluche|~koala", pt: "coala de pelúcia|~coala", nl: "knuffelkoala|~koala", pl: "pluszowy koala|~koala", sv: "gosedjur koala|gosekoala|~koala", ja: "コアラのぬいぐるみ|~コアラ", ko: "코알라 인형|~코알라", zh: "考拉玩偶|毛绒考拉|~考拉|~無尾熊|~樹熊", ar: "دمية كوالا|~كوالا" } },
  plush_dragon: { isA: ["plush_toy"], terms: {
    en: "stuffed dragon|~dragon", es: "dragón de peluche", fr: "dragon en peluche|doudou dragon", de: "stoffdrache|plüschdrache|kuscheldrache|~drache", it: "drago di peluche|~drago|~draghetto", pt: "dragão de pelúcia|~dragão", nl: "knuffeldraak|~draak", pl: "pluszowy smok|~smok|~smoczyca", sv: "gosedjur drake|gosedrake|~drake", ja: "ドラゴンのぬいぐるみ|~ドラゴン|~龍", ko: "드래곤 인형|~드래곤", zh: "小龙玩偶|毛绒小龙|~小龙|~飞龙", ar: "دمية تنين|~تنين" } },
  plush_hedgehog: { isA: ["plush_toy"], terms: {
    en: "stuffed hedgehog|~hedgehog", es: "erizo de peluche|~erizo", fr: "hérisson en peluche|doudou hérisson|~hérisson", de: "stoffigel|plüschigel|kuscheligel|~igel", it: "riccio di peluche|~riccio", pt: "ouriço de pelúcia|~ouriço", nl: "knuffelegel|~egel", pl: "pluszowy jeż|~jeż|~jeżyk", sv: "gosedjur igelkott|goseigelkott|~igelkott", ja: "ハリネズミのぬいぐるみ|~ハリネズミ", ko: "고슴도치 인형|~고슴도치", zh: "刺猬玩偶|毛绒刺猬|~刺猬|~刺蝟", ar: "دمية قنفذ|~قنفذ" } },
  plush_deer: { isA: ["plush_toy"], terms: {
    en: "stuffed reindeer|~reindeer|~deer", es: "reno de peluche|~reno|~ciervo|~venado", fr: "renne en peluche|doudou renne|~renne|~cerf|~faon", de: "stoffrentier|plüschrentier|kuschelrentier|~rentier|~reh", it: "renna di peluche|~renna|~cervo|~cerbiatto", pt: "rena de pelúcia|~rena|~veado", nl: "knuffelrendier|~rendier|~hert", pl: "pluszowy renifer|~renifer|~jelonek|~jeleń", sv: "gosedjur renen|goserenen|~renen|~hjort|~rådjur", ja: "トナカイのぬいぐるみ|~トナカイ|~鹿", ko: "사슴 인형|~사슴|~순록|~루돌프", zh: "驯鹿玩偶|毛绒驯鹿|~驯鹿|~馴鹿|~小鹿", ar: "دمية غزال|~غزال|~أيل" } },
  plush_tiger: { isA: ["plush_toy"], terms: {
    en: "stuffed tiger|~tiger", es: "tigre de peluche|~tigre", fr: "tigre en peluche|doudou tigre|~tigre", de: "stofftiger|plüschtiger|kuscheltiger|~tiger", it: "tigre di peluche|~tigre", pt: "tigre de pelúcia|~tigre|~onça", nl: "knuffeltijger|~tijger", pl: "pluszowy tygrys|~tygrys|~tygrysek", sv: "gosedjur tiger|gosetiger", ja: "トラのぬいぐるみ|~トラ|~虎", ko: "호랑이 인형|~호랑이", zh: "老虎玩偶|毛绒老虎|~老虎|~小老虎", ar: "دمية نمر|~نمر" } },
  plush_panda: { isA: ["plush_toy"], terms: {
    en: "stuffed panda|~panda", es: "panda de peluche|~panda", fr: "panda en peluche|doudou panda|~panda", de: "stoffpanda|plüschpanda|kuschelpanda|~panda|~pandabär", it: "panda di peluche|~panda", pt: "panda de pelúcia|~panda", nl: "knuffelpanda|~panda", pl: "pluszowa panda|~panda", sv: "gosedjur panda|gosepanda|~panda", ja: "パンダのぬいぐるみ|~パンダ", ko: "판다 인형|~판다", zh: "熊猫玩偶|毛绒熊猫|~熊猫|~熊貓", ar: "دمية باندا|~باندا" } },
  plush_sloth: { isA: ["plush_toy"], terms: {
    en: "stuffed sloth|~sloth", es: "perezoso de peluche|~perezoso", fr: "paresseux en peluche|doudou paresseux|~paresseux", de: "stofffaultier|plüschfaultier|~faultier", it: "bradipo di peluche|~bradipo", pt: "bicho-preguiça de pelúcia|~bicho-preguiça", nl: "knuffelluiaard|~luiaard", pl: "pluszowy leniwiec|~leniwiec", sv: "gosedjur sengångare|gosesengångare|~sengångare", ja: "ナマケモノのぬいぐるみ|~ナマケモノ", ko: "나무늘보 인형|~나무늘보", zh: "树懒玩偶|毛绒树懒|~树懒|~樹懶", ar: "دمية كسلان|~كسلان" } },
  plush_kangaroo: { isA: ["plush_toy"], terms: {
    en: "stuffed kangaroo|~kangaroo|~roo", es: "canguro de peluche|~canguro", fr: "kangourou en peluche|doudou kangourou|~kangourou", de: "stoffkänguru|plüschkänguru|kuschelkänguru|~känguru", it: "canguro di peluche|~canguro", pt: "canguru de pelúcia|~canguru", nl: "knuffelkangoeroe|~kangoeroe", pl: "pluszowy kangur|~kangur", sv: "gosedjur känguru|gosekänguru|~känguru", ja: "カンガルーのぬいぐるみ|~カンガルー", ko: "캥거루 인형|~캥거루", zh: "袋鼠玩偶|毛绒袋鼠|~袋鼠", ar: "دمية كنغر|~كنغر" } },
  plush_shark: { isA: ["plush_toy"], terms: {
    en: "stuffed shark|~shark", es: "tiburón de peluche|~tiburón", fr: "requin en peluche|doudou requin|~requin", de: "stoffhai|plüschhai|kuschelhai|~hai", it: "squalo di peluche|~squalo", pt: "tubarão de pelúcia|~tubarão", nl: "knuffelhaai|~haai", pl: "pluszowy rekin|~rekin", sv: "gosedjur haj|gosehaj|~haj", ja: "サメのぬいぐるみ|~サメ", ko: "상어 인형|~상어", zh: "鲨鱼玩偶|毛绒鲨鱼|~鲨鱼|~鯊魚", ar: "دمية قرش|~قرش" } },
  plush_octopus: { isA: ["plush_toy"], terms: {
    en: "stuffed octopus|~octopus", es: "pulpo de peluche|~pulpo", fr: "pieuvre en peluche|doudou pieuvre|~pieuvre|~poulpe", de: "stoffkrake|plüschkrake|kuschelkrake|~krake|~oktopus", it: "polpo di peluche|~polpo", pt: "polvo de pelúcia|~polvo", nl: "knuffeloctopus|~octopus|~inktvis", pl: "pluszowa ośmiornica|~ośmiornica", sv: "gosedjur bläckfisk|gosebläckfisk|~bläckfisk", ja: "タコのぬいぐるみ|~タコ", ko: "문어 인형|~문어", zh: "章鱼玩偶|毛绒章鱼|~章鱼|~章魚", ar: "دمية أخطبوط|~أخطبوط" } },
  plush_seal: { isA: ["plush_toy"], terms: {
    en: "stuffed seal|~sea lion", es: "foca de peluche|~foca", fr: "phoque en peluche|doudou phoque|~phoque", de: "stoffrobbe|plüschrobbe|kuschelrobbe|~robbe|~seehund", it: "foca di peluche|~foca", pt: "foca de pelúcia|~foca", nl: "knuffelzeehond|~zeehond", pl: "pluszowa foka|~foka", sv: "gosedjur säl|gosesäl|~säl", ja: "アザラシのぬいぐるみ|~アザラシ", ko: "물범 인형|~물범|~물개", zh: "海豹玩偶|毛绒海豹|~海豹", ar: "دمية فقمة|~فقمة" } },
  plush_zebra: { isA: ["plush_toy"], terms: {
    en: "stuffed zebra|~zebra", es: "cebra de peluche|~cebra", fr: "zèbre en peluche|doudou zèbre|~zèbre", de: "stoffzebra|plüschzebra|kuschelzebra|~zebra", it: "zebra di peluche|~zebra", pt: "zebra de pelúcia|~zebra", nl: "knuffelzebra|~zebra", pl: "pluszowa zebra|~zebra", sv: "gosedjur zebra|gosezebra|~zebra", ja: "シマウマのぬいぐるみ|~シマウマ", ko: "얼룩말 인형|~얼룩말", zh: "斑马玩偶|毛绒斑马|~斑马|~斑馬", ar: "دمية حمار وحشي|~حمار وحشي" } },
  plush_hippo: { isA: ["plush_toy"], terms: {
    en: "stuffed hippo|~hippo|~rhino", es: "hipopótamo de peluche|~hipopótamo", fr: "hippopotame en peluche|doudou hippopotame|~hippopotame", de: "stoffnilpferd|plüschnilpferd|kuschelnilpferd|~nilpferd|~nashorn", it: "ippopotamo di peluche|~ippopotamo", pt: "hipopótamo de pelúcia|~hipopótamo", nl: "knuffelnijlpaard|~nijlpaard", pl: "pluszowy hipopotam|~hipopotam", sv: "gosedjur flodhäst|goseflodhäst|~flodhäst", ja: "カバのぬいぐるみ", ko: "하마 인형|~하마", zh: "河马玩偶|毛绒河马|~河马|~河馬", ar: "دمية فرس نهر|~فرس نهر" } },
  plush_crocodile: { isA: ["plush_toy"], terms: {
    en: "stuffed crocodile|~crocodile|~alligator", es: "cocodrilo de peluche|~cocodrilo|~caimán", fr: "crocodile en peluche|doudou crocodile|~crocodile", de: "stoffkrokodil|plüschkrokodil|kuschelkrokodil|~krokodil", it: "coccodrillo di peluche|~coccodrillo", pt: "jacaré de pelúcia|~jacaré|~crocodilo", nl: "knuffelkrokodil|~krokodil", pl: "pluszowy krokodyl|~krokodyl", sv: "gosedjur krokodil|gosekrokodil|~krokodil", ja: "ワニのぬいぐるみ|~ワニ", ko: "악어 인형|~악어", zh: "鳄鱼玩偶|毛绒鳄鱼|~鳄鱼|~鱷魚", ar: "دمية تمساح|~تمساح" } },
  plush_llama: { isA: ["plush_toy"], terms: {
    en: "stuffed llama|~llama|~alpaca", es: "llama de peluche|~llama|~alpaca", fr: "lama en peluche|doudou lama|~lama|~alpaga", de: "stofflama|plüschlama|kuschellama|~lama|~alpaka", it: "lama di peluche|~lama|~alpaca", pt: "lhama de pelúcia|~lhama", nl: "knuffellama|~lama|~alpaca", pl: "pluszowa lama|~lama|~alpaka", sv: "gosedjur lama|goselama|~lama|~alpacka", ja: "アルパカのぬいぐるみ|~アルパカ", ko: "알파카 인형|~알파카|~라마", zh: "羊驼玩偶|毛绒羊驼|~羊驼|~羊駝", ar: "دمية لاما|~لاما" } },
  plush_donkey: { isA: ["plush_toy"], terms: {
    en: "stuffed donkey|~donkey|~eeyore", es: "burro de peluche|~burro", fr: "âne en peluche|doudou âne|~âne|~bourriquet", de: "stoffesel|plüschesel|kuschelesel|~esel", it: "asinello di peluche|~asinello|~asino", pt: "burrinho de pelúcia|~burrinho", nl: "knuffelezel|~ezel", pl: "pluszowy osioł|~osioł|~osiołek", sv: "gosedjur åsna|goseåsna|~åsna", ja: "ロバのぬいぐるみ|~ロバ", ko: "당나귀 인형|~당나귀", zh: "驴子玩偶|毛绒驴子|~驴子|~驢子", ar: "دمية حمار|~حمار" } },
  plush_camel: { isA: ["plush_toy"], terms: {
    en: "stuffed camel", es: "camello de peluche", fr: "chameau en peluche|doudou chameau|~chameau|~dromadaire", de: "stoffkamel|plüschkamel|kuschelkamel|~kamel", it: "cammello di peluche|~cammello", pt: "camelo de pelúcia|~camelo", nl: "knuffelkameel|~kameel", pl: "pluszowy wielbłąd|~wielbłąd", sv: "gosedjur kamel|gosekamel|~kamel", ja: "ラクダのぬいぐるみ|~ラクダ", ko: "낙타 인형|~낙타", zh: "骆驼玩偶|毛绒骆驼|~骆驼|~駱駝", ar: "دمية جمل|~جمل" } },
  plush_wolf: { isA: ["plush_toy"], terms: {
    en: "stuffed wolf|~wolf|~husky", es: "lobo de peluche|~lobo", fr: "loup en peluche|doudou loup|~loup", de: "stoffwolf|plüschwolf|kuschelwolf", it: "lupo di peluche|~lupo", pt: "lobo de pelúcia|~lobo", nl: "knuffelwolf", pl: "pluszowy wilk|~wilk", sv: "gosedjur varg|gosevarg|~varg", ja: "オオカミのぬいぐるみ|~オオカミ", ko: "늑대 인형|~늑대", zh: "小狼玩偶|毛绒小狼|~小狼|~狼", ar: "دمية ذئب|~ذئب" } },
  plush_raccoon: { isA: ["plush_toy"], terms: {
    en: "stuffed raccoon|~raccoon|~red panda", es: "mapache de peluche|~mapache", fr: "raton laveur en peluche|doudou raton laveur|~raton laveur", de: "stoffwaschbär|plüschwaschbär|kuschelwaschbär|~waschbär", it: "procione di peluche|~procione", pt: "guaxinim de pelúcia|~guaxinim", nl: "knuffelwasbeer|~wasbeer", pl: "pluszowy szop|~szop", sv: "gosedjur tvättbjörn|gosetvättbjörn|~tvättbjörn", ja: "アライグマのぬいぐるみ|~アライグマ", ko: "너구리 인형|~너구리", zh: "浣熊玩偶|毛绒浣熊|~浣熊", ar: "دمية راكون|~راكون" } },
  plush_squirrel: { isA: ["plush_toy"], terms: {
    en: "stuffed squirrel|~squirrel|~hamster", es: "ardilla de peluche|~ardilla|~hámster", fr: "écureuil en peluche|doudou écureuil|~écureuil|~hamster", de: "stoffeichhörnchen|plüscheichhörnchen|kuscheleichhörnchen|~eichhörnchen|~hamster", it: "scoiattolo di peluche|~scoiattolo|~criceto", pt: "esquilo de pelúcia|~esquilo|~hamster", nl: "knuffeleekhoorn|~eekhoorn|~hamster", pl: "pluszowa wiewiórka|~wiewiórka|~chomik", sv: "gosedjur ekorre|goseekorre|~ekorre|~hamster", ja: "リスのぬいぐるみ|~リス|~ハムスター", ko: "다람쥐 인형|~다람쥐|~햄스터", zh: "松鼠玩偶|毛绒松鼠|~松鼠|~仓鼠|~倉鼠", ar: "دمية سنجاب|~سنجاب|~هامستر" } },
  plush_bird: { isA: ["plush_toy"], terms: {
    en: "stuffed bird|~bird|~parrot|~chick", es: "pájaro de peluche|~pájaro|~loro|~pollito", fr: "oiseau en peluche|doudou oiseau|~oiseau|~perroquet|~poussin", de: "stoffvogel|plüschvogel|kuschelvogel|~vogel|~papagei", it: "uccellino di peluche|~uccellino|~pappagallo|~pulcino", pt: "passarinho de pelúcia|~passarinho|~papagaio|~pintinho", nl: "knuffelvogel|~vogel|~papegaai|~kuiken", pl: "pluszowy ptaszek|~ptaszek|~papuga|~kurczaczek", sv: "gosedjur fågel|gosefågel|~fågel|~papegoja|~kyckling", ja: "小鳥のぬいぐるみ|~小鳥|~ひよこ|~インコ", ko: "병아리 인형|~병아리|~앵무새", zh: "小鸟玩偶|毛绒小鸟|~小鸟|~小鸡|~鹦鹉", ar: "دمية عصفور|~عصفور|~كتكوت|~ببغاء" } },
  plush_flamingo: { isA: ["plush_toy"], terms: {
    en: "stuffed flamingo|~flamingo", es: "flamenco de peluche|~flamenco", fr: "flamant rose en peluche|doudou flamant rose|~flamant rose", de: "stoffflamingo|plüschflamingo", it: "fenicottero di peluche|~fenicottero", pt: "flamingo de pelúcia|~flamingo", nl: "knuffelflamingo|~flamingo", pl: "pluszowy flaming|~flaming", sv: "gosedjur flamingo|goseflamingo|~flamingo", ja: "フラミンゴのぬいぐるみ|~フラミンゴ", ko: "플라밍고 인형|~플라밍고", zh: "火烈鸟玩偶|毛绒火烈鸟|~火烈鸟|~紅鶴", ar: "دمية فلامنجو|~فلامنجو" } },
  plush_gorilla: { isA: ["plush_toy"], terms: {
    en: "stuffed gorilla|~gorilla", es: "gorila de peluche|~gorila", fr: "gorille en peluche|doudou gorille|~gorille", de: "stoffgorilla|plüschgorilla|kuschelgorilla|~gorilla", it: "gorilla di peluche|~gorilla", pt: "gorila de pelúcia|~gorila", nl: "knuffelgorilla|~gorilla", pl: "pluszowy goryl|~goryl", sv: "gosedjur gorilla|gosegorilla|~gorilla", ja: "ゴリラのぬいぐるみ|~ゴリラ", ko: "고릴라 인형|~고릴라", zh: "大猩猩玩偶|毛绒大猩猩|~大猩猩|~猩猩", ar: "دمية غوريلا|~غوريلا" } },
  plush_goat: { isA: ["plush_toy"], terms: {
    en: "stuffed goat|~goat", es: "cabra de peluche|~cabra|~chivo", fr: "chèvre en peluche|doudou chèvre|~chèvre", de: "stoffziege|plüschziege|kuschelziege|~ziege", it: "capretta di peluche|~capretta", pt: "cabra de pelúcia|~cabra|~bode", nl: "knuffelgeit|~geit|~geitje", pl: "pluszowa koza|~koza|~kózka", sv: "gosedjur get|goseget", ja: "ヤギのぬいぐるみ|~ヤギ", ko: "염소 인형|~염소", zh: "山羊玩偶|毛绒山羊|~山羊", ar: "دمية ماعز|~ماعز" } },
  plush_monster: { isA: ["plush_toy"], terms: {
    en: "stuffed monster|~monster|~alien|~yeti", es: "monstruo de peluche|~monstruo|~marciano", fr: "monstre en peluche|doudou monstre|~monstre|~extraterrestre", de: "stoffmonster|plüschmonster|kuschelmonster|~monster|~außerirdischer", it: "mostro di peluche|~mostro|~alieno", pt: "monstro de pelúcia|~monstro|~extraterrestre", nl: "knuffelmonster|~alien", pl: "pluszowy potworek|~potworek|~kosmita", sv: "gosedjur monster|gosemonster|~monster|~utomjording", ja: "モンスターのぬいぐるみ|~モンスター|~怪獣|~宇宙人", ko: "괴물 인형|~괴물|~외계인", zh: "怪兽玩偶|毛绒怪兽|~怪兽|~怪獸|~外星人", ar: "دمية وحش|~وحش|~كائن فضائي" } },
  comforter: { isA: ["plush_toy", "baby_item"], who: "child", terms: {
    en: "comfort blanket|comforter|lovey|lovie|security blanket|blankie|comfort toy|woobie", es: "doudou|dudú|mantita de apego|~trapito|~tuto|muñeco de apego|objeto de apego|mantita con cabeza", fr: "doudou|doudou mouchoir|~dodo|toutou couverture", de: "schmusetuch|schnuffeltuch|schmusedecke|kuscheltuch|nuschi|schnuffel|schnuffi|nuckeltuch", it: "doudou|copertina doudou|dudù|pezzetta|copertina del cuore", pt: "naninha|doudou|~paninho|cheirinho|fraldinha|dudu|ó-ó", nl: "knuffeldoekje|~doekje|tutdoekje|knuffellapje|tutpop|~lapje", pl: "szmatka przytulanka|kocyk przytulanka|przytulanka|~dudu|doudou|szmatka sensoryczna", sv: "snuttefilt|snutte|gosefilt|snuttis|snuttedjur", ja: "安心毛布|ねんねタオル|ライナスの毛布|お気に入りの毛布|タオル人形", ko: "애착이불|애착담요|애착수건", zh: "安抚巾|安撫巾|安抚毯|安撫娃娃|阿贝贝|小被被", ar: "دمية نوم طفل|بطانية تهدئة|لحاف تهدئة|لهفة طفل|دمية تهدئة" } },
  doll: { isA: ["toy"], terms: {
    en: "doll|dolly|barbie", es: "muñeca|muñeco bebé|bebote|nenuco|muñequita", fr: "poupée|poupon|baigneur", de: "puppe", it: "bambola|bambolotto", pt: "boneca|bonequinha|bebê reborn|nenuco", nl: "~pop|babypop|lappenpop|popje", pl: "lalka|laleczka|szmacianka|~lala", sv: "~docka|trasdocka|babydocka|dockan", ja: "~人形|お人形|着せ替え人形|フランス人形|赤ちゃん人形", ko: "~인형|바비인형|아기인형|구체관절인형|인형옷", zh: "洋娃娃|娃娃|芭比娃娃|洋娃|芭比", ar: "دمية|عروسة|باربي|عروسة لعبة" } },
  action_figure: { isA: ["toy"], terms: {
    en: "action figure|~figure|superhero figure|toy figure|funko pop|transformer", es: "figura de acción|~muñeco|muñequito|figura coleccionable|superhéroe|soldadito", fr: "figurine|figurine de collection|bonhomme|super-héros|petit soldat", de: "actionfigur|spielfigur|sammelfigur|~männchen|superheld", it: "~personaggio|pupazzetto|statuina", pt: "boneco de ação|boneco articulado|figura de ação|boneco super-herói", nl: "actiefiguur|speelfiguur|~poppetje|verzamelfiguur", pl: "figurka|figurka kolekcjonerska|ludzik|superbohater", sv: "actionfigur|leksaksfigur|samlarfigur|superhjälte", ja: "フィギュア|アクションフィギュア|ソフビ|ガチャガチャ", ko: "피규어|액션 피규어|로봇 장난감|변신 로봇", zh: "手办|模型玩具|公仔模型|盲盒|可动人偶", ar: "مجسم|شخصية لعبة|بطل خارق لعبة|فيجر" } },
  toy_animal: { isA: ["toy"], terms: {
    en: "toy animal|plastic dinosaur|plastic animal|toy dinosaur|toy horse", es: "animal de plástico|dinosaurio de juguete|caballo de juguete", fr: "animal en plastique|dinosaure jouet|animaux de la ferme|figurine animal", de: "tierfigur|spielzeugdino|schleichtier", it: "animaletto di plastica|dinosauro giocattolo", pt: "animal de plástico|dinossauro de brinquedo", nl: "speelgoeddier|plastic dinosaurus|dierenfiguur", pl: "figurka zwierzątka|plastikowy dinozaur", sv: "djurfigur|plastdjur", ja: "動物フィギュア|恐竜のおもちゃ", ko: "동물 피규어|공룡 장난감|동물 장난감", zh: "动物模型|恐龙玩具|塑料动物|恐龍玩具", ar: "حيوان بلاستيك|ديناصور لعبة|مجسم حيوان" } },
  building_bricks: { isA: ["toy"], terms: {
    en: "lego|building bricks|building blocks|~bricks|duplo|wooden blocks", es: "lego|~bloques|ladrillos de juguete|~cubos|rastis", fr: "lego|briques|jeu de construction|~cubes", de: "lego|bausteine|duplo|bauklötze|legosteine", it: "lego|mattoncini|~costruzioni|~cubi", pt: "lego|blocos de montar|~blocos|peças de montar", nl: "lego|~blokken|bouwstenen", pl: "klocki|duplo", sv: "lego|klossar|duplo|byggsats", ja: "レゴ|~ブロック|積み木|つみき", ko: "레고|블록|블럭", zh: "乐高|积木|樂高|積木|磁力片", ar: "ليغو|ليجو|مكعبات" } },
  toy_car: { isA: ["toy"], terms: {
    en: "toy car|toy truck|hot wheels|matchbox car|toy tractor|toy bus|model car|diecast car|toy plane|toy airplane|toy digger|monster truck", es: "coche de juguete|carrito de juguete|autito|camión de juguete|~carrito|avión de juguete", fr: "petite voiture|voiture miniature|camion jouet|majorette|auto jouet|avion jouet|tracteur jouet|voiture jouet", de: "spielzeugauto|modellauto|matchboxauto|spielzeugtraktor|spielzeuglaster|spielauto|spielzeugflugzeug|modellflugzeug", it: "macchinina|modellino auto|camion giocattolo|automobilina|aeroplanino|trattorino", pt: "carrinho de brinquedo|~carrinho|miniatura de carro|caminhão de brinquedo|avião de brinquedo", nl: "speelgoedauto|autootje|speelgoedtrekker|modelauto|speelgoedvrachtwagen|speelgoedvliegtuig", pl: "samochodzik|autko|resorak|ciężarówka zabawka|traktor zabawka|samolocik", sv: "leksaksbil|modellbil|leksakslastbil|leksakstraktor|bil leksak|leksaksflygplan", ja: "ミニカー|トミカ|おもちゃの車|車のおもちゃ|はたらくくるま", ko: "장난감 자동차|미니카|토미카|장난감 차|중장비 장난감|장난감 비행기", zh: "玩具车|小汽车玩具|模型车|玩具車|玩具飞机|车仔", ar: "سيارة لعبة|عربية لعبة|سيارة صغيرة لعبة|شاحنة لعبة|طيارة لعبة" } },
  toy_train: { isA: ["toy"], terms: {
    en: "toy train|model train|thomas train|train set|wooden train|model railway", es: "tren de juguete|trenecito", fr: "train jouet|petit train|train en bois|train miniature", de: "spielzeugeisenbahn|holzeisenbahn", it: "trenino|treno giocattolo|modellino treno", pt: "trenzinho|comboio de brincar|comboio miniatura", nl: "speelgoedtrein|treintje|modeltrein", pl: "kolejka zabawka|pociąg zabawka|ciuchcia", sv: "leksakståg|tåg leksak|modelltåg|tågbana", ja: "プラレール|おもちゃの電車|鉄道模型", ko: "장난감 기차|기차 장난감|토마스 기차|모형 기차", zh: "玩具火车|小火车|火車玩具|托马斯小火车|模型火車", ar: "قطار لعبة|قطار أطفال|قطار خشبي" } },
  rc_car: { isA: ["toy", "electronics"], special: ["battery"], terms: {
    en: "remote control car|rc car|remote controlled toy|rc truck|radio control car", es: "coche teledirigido|carro a control remoto|auto a control remoto", fr: "voiture télécommandée|voiture rc|hélicoptère télécommandé", de: "ferngesteuertes auto|rc-auto|spielzeugroboter", it: "macchina telecomandata|macchinina telecomandata", pt: "carrinho de controle remoto", nl: "bestuurbare auto|rc-auto", pl: "samochód zdalnie sterowany|zdalnie sterowane auto|autko na pilota", sv: "radiostyrd bil|fjärrstyrd bil|rc-bil", ja: "ラジコン|リモコンカー", ko: "무선조종 자동차|RC카|무선 자동차", zh: "遥控车|遙控車|遥控飞机", ar: "سيارة ريموت|سيارة تحكم عن بعد|روبوت لعبة|عربية بالريموت" } },
  light_sabre: { isA: ["toy", "souvenir"], terms: {
    en: "lightsaber|light sabre|toy sword|plastic sword|jedi sword|foam sword|laser sword|toy weapon", es: "sable de luz|espada láser|espada de juguete|sable láser|espada jedi", fr: "sabre laser|épée jouet|épée en plastique|sabre lumineux|épée en mousse", de: "lichtschwert|laserschwert|spielzeugschwert|plastikschwert|holzschwert|lichtsäbel|spielzeugwaffe", it: "spada laser|spada giocattolo|spada di plastica|spada jedi", pt: "sabre de luz|espada de brinquedo|espada laser|espada jedi|sabre laser", nl: "lichtzwaard|speelgoedzwaard|laserzwaard|plastic zwaard", pl: "miecz świetlny|miecz zabawka|plastikowy miecz|miecz laserowy|szabla zabawka", sv: "ljussabel|lasersvärd|leksakssvärd|ljussvärd|plastsvärd", ja: "ライトセーバー", ko: "광선검|라이트세이버|장난감 칼|장난감 검", zh: "光剑|光劍|玩具剑|玩具刀|玩具劍", ar: "سيف ضوئي|سيف ليزر|سيف لعبة|سيف بلاستيك" } },
  toy_gun: { isA: ["toy"], terms: {
    en: "toy gun|water gun|nerf|water pistol|cap gun", es: "pistola de agua|pistola de juguete|pistola nerf|pistola de burbujas", fr: "pistolet à eau|pistolet jouet|pistolet nerf|fusil à eau", de: "wasserpistole|spielzeugpistole|nerf|spritzpistole|spielzeuggewehr", it: "pistola ad acqua|pistola giocattolo|pistola nerf|fucile ad acqua", pt: "pistola de água|arma de brinquedo|arminha de água|pistola de brincar", nl: "waterpistool|speelgoedpistool|nerfgeweer", pl: "pistolet na wodę|pistolet zabawka|nerf", sv: "vattenpistol|leksakspistol|nerf|leksaksgevär", ja: "水鉄砲|おもちゃの銃", ko: "물총|장난감 총|너프건|비눗방울 총", zh: "水枪|水槍|玩具枪|玩具槍|泡泡枪", ar: "مسدس ماء|مسدس لعبة|رشاش ماء|نيرف" } },
  magic_wand: { isA: ["toy", "souvenir"], terms: {
    en: "magic wand|~wand|fairy wings|mouse ears headband", es: "varita mágica|varita|orejas de mickey|corona de princesa|diadema de mickey", fr: "baguette magique|baguette de sorcier|oreilles de mickey", de: "zauberstab|mickyohren", it: "bacchetta magica|orecchie di topolino|corona principessa|ali da fata", pt: "varinha mágica|orelhas do mickey|coroa de princesa|varinha", nl: "toverstaf|toverstok|mickey oren", pl: "różdżka|uszy myszki miki|korona księżniczki|skrzydła wróżki", sv: "trollspö|trollstav|musseöron", ja: "魔法の杖|ミッキーの耳|プリンセスの杖", ko: "마법 지팡이|요술봉|미키 머리띠|마술봉", zh: "魔法棒|魔杖|米奇发箍|公主皇冠", ar: "عصا سحرية|آذان ميكي|تاج أميرة|عصا الساحر" } },
  jigsaw_puzzle: { isA: ["toy", "game"], terms: {
    en: "puzzle|jigsaw|rubik's cube|speed cube", es: "puzle|rompecabezas|cubo de rubik|cubo rubik", fr: "puzzle|casse-tête|rubik's cube|cube rubik", de: "puzzle|zauberwürfel|puzzleteil|rubikwürfel", it: "puzzle|cubo di rubik|rompicapo", pt: "quebra-cabeça|cubo mágico|cubo de rubik", nl: "puzzel|rubiks kubus|puzzelstukje", pl: "puzzle|układanka|kostka rubika", sv: "pussel|rubiks kub|pusselbit", ja: "パズル", ko: "퍼즐|~큐브", zh: "拼图|拼圖|魔方|魔術方塊", ar: "بازل|أحجية|مكعب روبيك|تركيب صور" } },
  board_game: { isA: ["game"], terms: {
    en: "board game|game box|monopoly|chess set|~chess|checkers|backgammon|scrabble|travel game|~dice|mahjong|dominoes|ludo|go stones", es: "juego de mesa|ajedrez|~damas|dominó|parchís|~dados", fr: "jeu de société|échecs|~dames|dominos|jeu de voyage", de: "brettspiel|gesellschaftsspiel|schachspiel|würfel|schach", it: "gioco da tavolo|gioco di società|scacchi|scacchiera|~dama|~dadi", pt: "jogo de tabuleiro|xadrez|~damas|dominó|dados|jogo de mesa|gamão", nl: "bordspel|gezelschapsspel|schaakspel|dobbelstenen|reisspel|dammen|dobbelsteen", pl: "gra planszowa|szachy|planszówka|kości do gry|warcaby|chińczyk|szachownica", sv: "sällskapsspel|brädspel|tärningar|resespel|schack", ja: "ボードゲーム|チェス|将棋|囲碁", ko: "보드게임|체스|~장기|바둑|주사위|루미큐브|윷놀이|바둑돌|장기판", zh: "桌游|棋盘游戏|象棋|飞行棋|桌遊|骰子|麻将|圍棋|大富翁|围棋", ar: "لعبة لوحية|شطرنج|دومينو|طاولة زهر|زهر نرد|مونوبولي|ليدو" } },
  card_game: { isA: ["game"], terms: {
    en: "playing cards|deck of cards|card game|~uno|pack of cards|uno cards|tarot cards|poker chips|cards against humanity|poker set", es: "baraja|~cartas|naipes|juego de cartas", fr: "jeu de cartes|cartes à jouer|~tarot|paquet de cartes", de: "kartenspiel|spielkarten|~uno|skatkarten|tarotkarten|quartett|jasskarten|schnapskarten", it: "mazzo di carte|carte da gioco|tarocchi|gioco di carte|fiches", pt: "baralho|cartas de jogar|jogo de cartas|cartas de tarô|fichas de pôquer", nl: "kaartspel|speelkaarten|~kwartet|pak kaarten|tarotkaarten", pl: "karty do gry|talia kart|gra karciana|tarot|~talia", sv: "kortlek|spelkort|kortspel|tarotkort", ja: "トランプ|カードゲーム|ウノ|タロットカード", ko: "카드게임|트럼프 카드|우노|화투|타로카드|카드 한 벌", zh: "扑克牌|撲克牌|纸牌|卡牌|塔罗牌|塔羅牌", ar: "ورق لعب|كوتشينة|~شدة|أونو|لعبة ورق|بطاقات تاروت" } },
  trading_card: { isA: ["toy", "game"], terms: {
    en: "trading cards|pokemon cards|baseball cards|football stickers|trading card binder|magic cards|Pokémon deck", es: "cromos|cartas pokemon|~estampas|figuritas", fr: "cartes pokémon|cartes à collectionner|classeur de cartes|vignettes panini|cartes de hockey", de: "sammelkarten|pokemonkarten|panini-sticker", it: "figurine|carte pokemon|carte collezionabili|album figurine", pt: "figurinhas|cartas pokémon|cromos|álbum de figurinhas|baralho de Pokémon", nl: "pokemonkaarten|verzamelkaarten|ruilkaarten", pl: "karty kolekcjonerskie|karty pokemon|naklejki panini|karty piłkarskie", sv: "samlarkort|pokemonkort|fotbollskort", ja: "トレカ|ポケモンカード|トレーディングカード", ko: "포켓몬 카드|트레이딩 카드|수집 카드|포토카드", zh: "卡片收藏|宝可梦卡", ar: "بطاقات بوكيمون|بطاقات تجميع|كروت لعب|كروت كرة قدم" } },
  toy_ball: { isA: ["toy"], terms: {
    en: "beach ball|toy ball|bouncy ball|kids ball|rubber ball|soft ball child", es: "~pelota|pelotita|pelota de playa|balón de playa|pelota saltarina", fr: "~balle|ballon de plage|petit ballon", de: "wasserball|spielball|kinderball|flummi|hüpfball", it: "palla|palla da spiaggia|palla di gomma", pt: "bola de praia|bolinha|bola infantil|bola saltitona", nl: "strandbal|kinderbal|speelbal", pl: "piłka plażowa|piłeczka|piłka dmuchana|piłka kauczukowa", sv: "badboll|leksaksboll|studsboll|barnboll", ja: "ビーチボール|おもちゃのボール|スーパーボール|ゴムボール", ko: "비치볼|장난감 공|탱탱볼|아이 공", zh: "沙滩球|玩具球|皮球|弹力球", ar: "كرة شاطئ|كرة أطفال|كرة مطاط|طابة" } },
  kite: { isA: ["toy"], terms: {
    en: "kite|string kite", es: "~cometa|papalote|barrilete|volantín|papagayo|pandorga", fr: "cerf-volant", de: "~drachen|lenkdrachen", it: "aquilone", pt: "~pipa|papagaio de papel|pandorga|~raia", nl: "~vlieger|stuntvlieger", pl: "latawiec", sv: "flygdrake|pappersdrake", ja: "凧|~カイト", ko: "~연|방패연", zh: "风筝|風箏|紙鳶", ar: "طائرة ورقية|طيارة ورق" } },
  child_scooter: { isA: ["scooter", "toy"], who: "child", terms: {
    en: "kids scooter|mini micro|balance bike|tricycle|kids bike|strider bike", es: "patinete infantil|triciclo|bicicleta sin pedales|bicicleta infantil", fr: "trottinette enfant|tricycle|~porteur|vélo enfant", de: "kinderroller|laufrad|dreirad|kinderfahrrad", it: "monopattino bambino|triciclo|bici senza pedali|biciclettina", pt: "patinete infantil|triciclo|bicicleta de equilíbrio|bicicleta infantil", nl: "kinderstep|~step|loopfiets|driewieler|kinderfiets", pl: "hulajnoga dziecięca|rowerek biegowy|rowerek", sv: "barnsparkcykel|balanscykel|trehjuling|springcykel|barncykel", ja: "子供用キックボード|三輪車|子供用自転車", ko: "킥보드|세발자전거|유아 자전거", zh: "儿童滑板车|三轮车|兒童滑板車|儿童自行车", ar: "سكوتر أطفال|دراجة توازن|دراجة ثلاثية|دراجة أطفال" } },
  bubble_toy: { isA: ["toy"], terms: {
    en: "~bubbles|bubble wand|soap bubbles", es: "pompero|burbujas|pompas de jabón", fr: "bulles de savon|pistolet à bulles|machine à bulles", de: "seifenblasen|seifenblasenpistole", it: "bolle di sapone|sparabolle|macchina per le bolle", pt: "bolhas de sabão|bolinhas de sabão", nl: "bellenblaas|bellenblazer|bellenpistool", pl: "bańki mydlane|maszyna do baniek|pistolet do baniek", sv: "såpbubblor|såpbubbelpistol", ja: "シャボン玉|バブルガン", ko: "비눗방울|버블건", zh: "泡泡机|泡泡玩具|肥皂泡|泡泡水|泡泡棒", ar: "فقاعات صابون|لعبة فقاعات|آلة فقاعات" } },
  slime: { isA: ["toy"], terms: {
    en: "slime|play-doh|playdough|~putty|kinetic sand", es: "slime|plastilina|arena mágica|masa para jugar|moco de gorila", fr: "slime|pâte à modeler|sable magique", de: "~schleim|knete|knetmasse|zaubersand", it: "slime|plastilina|pongo|didò", pt: "slime|massinha|plasticina", nl: "~slijm|~klei|speelklei|magisch zand", pl: "slime|ciastolina|plastelina", sv: "slajm|modellera|trolldeg", ja: "スライム|粘土", ko: "슬라임|클레이|찰흙|점토", zh: "史莱姆|橡皮泥|黏土|彩泥|史萊姆", ar: "سلايم|صلصال|معجون لعب|طين اصطناعي" } },
  fidget_toy: { isA: ["toy"], terms: {
    en: "fidget spinner|pop it|fidget|popit|~spinner", es: "spinner|pop it|yoyo|trompo", fr: "hand spinner|pop it|yo-yo|toupie", de: "fidget spinner|pop it|jojo", it: "spinner|pop it|yo-yo", pt: "spinner|pop it|ioiô", nl: "fidget spinner|pop it|jojo|~tol", pl: "spinner|pop it|jojo", sv: "fidget spinner|pop it|jojo", ja: "ハンドスピナー|プッシュポップ|~コマ", ko: "피젯 스피너|팝잇|푸시팝|요요", zh: "指尖陀螺|~陀螺", ar: "سبينر|بوب إت|لعبة توتر|يويو" } },
  squishmallow: { isA: ["plush_toy", "bedding"], terms: {
    en: "squishmallow|plush pillow|pillow pet|cuddle pillow|character pillow|squish pillow", es: "cojín de peluche|almohada de peluche|almohada con forma", fr: "coussin peluche|oreiller peluche|coussin doudou", de: "kuschelkissen|plüschkissen|tierkissen|schmusekissen", it: "cuscino peluche|cuscino a forma di animale", pt: "almofada de pelúcia|travesseiro de bichinho|almofada de peluche", nl: "knuffelkussen|pluchen kussen", pl: "poduszka pluszowa|poduszka maskotka|poduszka przytulanka", sv: "gosekudde|mjukiskudde|kramkudde", ja: "ぬいぐるみクッション|もちもちクッション", ko: "캐릭터 쿠션|인형 쿠션|바디필로우 인형", zh: "玩偶抱枕|毛绒抱枕", ar: "مخدة محشوة|وسادة دمية|مخدة دبدوب" } },
  puppet: { isA: ["toy"], terms: {
    en: "puppet|marionette|sock puppet", es: "marioneta|títere|guiñol|pupi", fr: "marionnette|guignol", de: "handpuppe|marionette|fingerpuppe|kasperl|kasperpuppe", it: "marionetta|burattino|pupo", pt: "fantoche|marionete|dedoche", nl: "handpop|marionet|vingerpopje", pl: "pacynka|marionetka|kukiełka", sv: "handdocka|marionett|fingerdocka", ja: "パペット|指人形|操り人形", ko: "손인형|꼭두각시|손가락 인형|마리오네트", zh: "手偶|木偶|指偶|布袋戲", ar: "دمية يد|دمية خيوط|عروسة ماريونيت|دمية إصبع" } },
  pretend_play: { isA: ["toy"], terms: {
    en: "play kitchen|toy food|toy phone|toy tools|tea set toy", es: "cocinita|comida de juguete|maletín de médico|teléfono de juguete", fr: "dînette|mallette de docteur|téléphone jouet", de: "kinderküche|kaufladen|arztkoffer spielzeug|spielzeughandy", it: "cucina giocattolo|valigetta del dottore|telefono giocattolo", pt: "cozinha de brinquedo|comidinha|maleta de médico", nl: "speelkeuken|doktersset|speelgoedtelefoon", pl: "kuchnia zabawka|zestaw lekarza|telefon zabawka", sv: "leksakskök|doktorsväska|leksakstelefon", ja: "おままごと|木のおもちゃ|おもちゃの電話", ko: "소꿉놀이|병원놀이|장난감 전화기", zh: "过家家玩具|医生玩具|玩具电话", ar: "مطبخ لعبة|حقيبة طبيب لعبة|لعبة خشب|تلفون لعبة" } },
  story_player: { isA: ["toy", "electronics"], special: ["battery"], terms: {
    en: "toniebox|tonie|yoto|leapfrog|kids tablet toy", es: "toniebox|juguete musical|tamagotchi|pizarra mágica", fr: "toniebox|boîte à histoires|lunii|tamagotchi", de: "toniebox|tonie|toniefigur|tiptoi|lerncomputer", it: "toniebox|faba|tamagotchi", pt: "toniebox|brinquedo musical|tamagotchi", nl: "toniebox|tonie|tamagotchi", pl: "toniebox|faba|tamagotchi", sv: "toniebox|tamagotchi", ja: "トーニーボックス|たまごっち", ko: "다마고치|토니박스|사운드북", zh: "故事机|拓麻歌子|早教机|电子宠物", ar: "تونيز بوكس|تماغوتشي|لعبة موسيقية|لعبة إلكترونية" } },
  colouring_set: { isA: ["toy", "stationery"], who: "child", terms: {
    en: "coloring book|colouring book|crayons|sticker book|activity book|kids markers", es: "libro para colorear|crayones|ceras de colores|libro de pegatinas|cuaderno de colorear", fr: "livre de coloriage|cahier de coloriage|crayons de cire|livre d'autocollants|coloriage", de: "malbuch|stickerbuch|stickerheft|ausmalbuch|malstifte", it: "libro da colorare|album da colorare|libro adesivi", pt: "livro de colorir|giz de cera|livro de adesivos|livro de autocolantes", nl: "kleurboek|waskrijtjes|stickerboek", pl: "kolorowanka|kredki świecowe|książeczka z naklejkami|kredki dziecięce", sv: "målarbok|kritor", ja: "ぬりえ|塗り絵", ko: "색칠공부|크레용|스티커북|크레파스", zh: "涂色本|蜡笔|贴纸书|蠟筆", ar: "كتاب تلوين|ألوان شمع|كتاب ملصقات|دفتر تلوين" } },
  beach_toys: { isA: ["toy"], who: "child", terms: {
    en: "bucket and spade|sand toys|beach toys|sand bucket|pail and shovel", es: "juguetes de playa|cubo y pala|balde y pala|palita", fr: "jouets de plage|seau et pelle|seau de plage|chaudière et pelle", de: "sandspielzeug|eimer und schaufel", it: "secchiello e paletta|giochi da spiaggia|formine|secchiello", pt: "baldinho e pá|brinquedos de praia|balde de praia|pazinha", nl: "emmer en schep|strandspeelgoed|emmertje en schepje", pl: "wiaderko i łopatka|zabawki do piasku|foremki", sv: "hink och spade|strandleksaker", ja: "砂遊びセット|お砂場セット|バケツとシャベル", ko: "모래놀이|모래 장난감|양동이 삽 세트", zh: "沙滩玩具|挖沙工具|沙灘玩具|小桶铲子", ar: "ألعاب شاطئ|دلو ومجرفة|ألعاب رمل|سطل ومجرفة" } },
  balloon: { isA: ["toy", "decoration"], terms: {
    en: "balloon", es: "~globo|globo de helio|bomba globo|chimbomba", fr: "ballon de baudruche|ballon hélium|ballon gonflable|baudruche", de: "luftballon|heliumballon|~ballon", it: "palloncino", pt: "balão|~bexiga", nl: "~ballon|heliumballon", pl: "balon|balonik", sv: "ballong", ja: "風船|バルーン", ko: "풍선", zh: "气球|氣球", ar: "~بالون|~بالونة|نفاخة" } },
  gnome: {
    isA: ["figurine"],
    terms: {
      en: "gnome|dwarf figure|~troll",
      es: "gnomo|enano de jardín|duende",
      fr: "nain de jardin|lutin",
      de: "Gartenzwerg|Zwerg|Wichtel",
      it: "gnomo|nanetto|nano da giardino",
      pt: "gnomo|anão de jardim|duende",
      nl: "kabouter",
      pl: "krasnal|krasnoludek|skrzat",
      sv: "trädgårdstomte|tomte|troll",
      ja: "小人の人形|ノーム|トロール人形",
      ko: "난쟁이 인형|요정 인형",
      zh: "小矮人|地精",
      ar: "قزم زينة|تمثال قزم",
    },
  },
  lucky_figure: {
    isA: ["figurine", "souvenir"],
    terms: {
      en: "lucky cat|maneki-neko|shisa|buddha statue|guardian lion",
      es: "gato de la suerte|daruma|buda|shisa",
      fr: "maneki-neko|daruma|bouddha|chat porte-bonheur",
      de: "Winkekatze|Glückskatze|Buddhafigur|Shisa",
      it: "maneki neko|gatto della fortuna|buddha",
      pt: "gato da sorte|daruma|buda",
      nl: "gelukskat|zwaaikat|boeddhabeeldje",
      pl: "kot szczęścia|daruma|figurka buddy",
      sv: "vinkande katt|lyckokatt",
      ja: "招き猫|だるま|赤べこ",
      ko: "마네키네코|복고양이|달마|불상|시사|하르방",
      zh: "招财猫|招財貓|达摩|佛像",
      ar: "قطة الحظ|تمثال بوذا|داروما",
    },
  },
  incense_smoker: {
    isA: ["figurine"],
    terms: {
      en: "incense smoker|smoker figure|smoking man|nutcracker",
      es: "cascanueces|fumador de incienso",
      fr: "fumeur d'encens|casse-noisette",
      de: "Räuchermann|Nussknacker",
      it: "schiaccianoci soldatino|omino fumante",
      pt: "quebra-nozes|boneco fumador",
      nl: "rokend mannetje|notenkraker soldaat",
      pl: "kadzielniczek|dziadek do orzechów",
      sv: "rökgubbe|nötknäppare",
      ja: "くるみ割り人形|煙出し人形",
      ko: "호두까기 인형|향 인형",
      zh: "胡桃夹子|冒烟小人|烟人",
      ar: "كسارة البندق|تمثال مبخرة",
    },
  },
  light_stick: {
    isA: ["electronics", "souvenir"],
    terms: {
      en: "lightstick|army bomb|glow stick|carat bong",
      es: "lightstick|barra luminosa",
      fr: "lightstick|bâton lumineux",
      de: "Lightstick|Leuchtstab",
      it: "lightstick|bastone luminoso",
      pt: "lightstick|bastão luminoso",
      nl: "lightstick|lichtstaaf",
      pl: "lightstick|pałeczka świetlna",
      sv: "lightstick|lysstav",
      ja: "ペンライト|応援棒|公式ペンライト",
      ko: "응원봉|캐럿봉|아미밤|야광봉",
      zh: "应援棒|應援棒|手灯|克拉棒",
      ar: "عصا مضيئة|لايت ستيك",
    },
  },
  chess_clock: {
    isA: ["clock", "game"],
    terms: {
      en: "chess clock",
      es: "reloj de ajedrez",
      fr: "pendule d'échecs",
      de: "Schachuhr",
      it: "orologio da scacchi",
      pt: "relógio de xadrez",
      nl: "schaakklok",
      pl: "zegar szachowy",
      sv: "schackklocka",
      ja: "チェスクロック|対局時計",
      ko: "체스 시계",
      zh: "棋钟",
      ar: "ساعة شطرنج",
    },
  },
  nesting_doll: {
    isA: ["figurine", "doll"],
    terms: {
      en: "matryoshka|kokeshi",
      es: "matrioska",
      fr: "poupée russe",
      de: "Matrjoschka",
      it: "matrioska",
      pt: "matrioska",
      nl: "matroesjka",
      pl: "matrioszka",
      sv: "matrjosjka",
      ja: "マトリョーシカ|こけし",
      ko: "마트료시카",
      zh: "套娃",
      ar: "ماتريوشكا",
    },
  },
};
