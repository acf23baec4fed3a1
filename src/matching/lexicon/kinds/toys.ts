// biome-ignore-all format: a table reads best when one kind keeps to few lines
import type { Kinds } from "../format.ts";

/** Toys: plush animals (the animal's bare name is weak), comforters, dolls, figures, games for children. */
export const toys: Kinds = {
  plush_toy: { isA: ["toy"], terms: {
    en: "stuffed animal|soft toy|plush|plushie|plush toy|stuffed toy|cuddly toy|stuffie|stuffy|cuddly|plushy|softie|snuggly|~stuffed|build-a-bear", es: "peluche|muñeco de peluche|juguete de peluche|felpa", fr: "peluche|toutou|nounours|doudou peluche", de: "kuscheltier|stofftier|plüschtier|schmusetier|plüsch|kuscheltiere", it: "peluche|pupazzo|peluches", pt: "pelúcia|peluche|brinquedo de pelúcia", nl: "knuffel|knuffeldier|knuffelbeest|pluche|knuffelbeestje", pl: "pluszak|maskotka|przytulanka|pluszowa zabawka|pluszowy", sv: "gosedjur|mjukisdjur|kramdjur|mjukis|kramis", ja: "ぬいぐるみ|縫いぐるみ|ぬい|~マスコット", ko: "~인형|봉제인형|솜인형|애착인형", zh: "毛绒玩具|玩偶|毛绒公仔|公仔|布偶|絨毛娃娃|絨毛玩具|毛公仔|布娃娃", ar: "دمية محشوة|لعبة محشوة|دبدوب|لعبة قماش|حيوان محشو|دمية قماش|لعبة فرو" }, abbreviations: "plsh|plsh toy" },
  plush_bear: { isA: ["plush_toy"], terms: {
    en: "teddy bear|teddy|stuffed bear|teddybear|~bear|plush bear|care bear", es: "oso de peluche|osito|osito de peluche|~oso|peluche de oso", fr: "ours en peluche|nounours|ourson|~ours|doudou ours|teddy", de: "teddy|teddybär|kuschelbär|plüschbär|stoffbär|~bär|bärchen|petz", it: "orsacchiotto|orsetto|~orso|orso di peluche|orsetto di peluche", pt: "urso de pelúcia|ursinho|urso de peluche", nl: "teddybeer|knuffelbeer|beertje|teddy|pluchen beer", pl: "~miś|misia|pluszowy miś|~niedźwiadek|niedźwiedź pluszowy|~miśka", sv: "nalle|nallebjörn|teddybjörn|~björn|teddy", ja: "テディベア|くまのぬいぐるみ|~くま|~熊", ko: "곰인형|테디베어|곰돌이|~곰", zh: "泰迪熊|小熊玩偶|熊玩偶|熊公仔|~小熊|~熊|啤啤熊", ar: "دبدوب|دب محشو|تيدي بير|~دب" } },
  plush_rabbit: { isA: ["plush_toy"], terms: {
    en: "stuffed rabbit|~rabbit|bunny|~hare", es: "conejo de peluche|~conejo|conejito|~liebre", fr: "lapin en peluche|doudou lapin|~lapin|lapinou|~lièvre", de: "stoffhase|plüschhase|kuschelhase|~hase|häschen|~kaninchen|hasi|~karnickel", it: "coniglio di peluche|~coniglio|coniglietto|~leprotto", pt: "coelho de pelúcia|~coelho|coelhinho", nl: "knuffelkonijn|~konijn|konijntje|~haas", pl: "pluszowy królik|~królik|króliczek|~zając|zajączek", sv: "gosedjur kanin|gosekanin|~kanin|~hare", ja: "うさぎのぬいぐるみ|~うさぎ|~兎|うさちゃん", ko: "토끼 인형|~토끼", zh: "兔子玩偶|毛绒兔子|~兔子|~小兔|~兔", ar: "دمية أرنب|~أرنب|~أرنوب" } },
  plush_dog: { isA: ["plush_toy"], terms: {
    en: "stuffed dog|~dog|~puppy|~doggy|~pup", es: "perro de peluche|~perro|~cachorro", fr: "chien en peluche|doudou chien|~chien|~chiot|~toutou", de: "stoffhund|plüschhund|kuschelhund|~hund|~welpe", it: "cane di peluche|~cane|~cagnolino|~cucciolo", pt: "cachorro de pelúcia|~cachorro|~cão", nl: "knuffelhond|~hond|~puppy", pl: "pluszowy pies|~pies|~piesek|~szczeniak", sv: "gosedjur hund|gosehund|~hund|~valp|~vovve", ja: "犬のぬいぐるみ|~犬|わんちゃん|~わんこ", ko: "강아지 인형|~강아지|~멍멍이|~댕댕이", zh: "小狗玩偶|毛绒小狗|~小狗|~狗|~狗狗", ar: "دمية كلب|~كلب|~جرو" } },
  plush_cat: { isA: ["plush_toy"], terms: {
    en: "stuffed cat|~cat|~kitten|~kitty", es: "gato de peluche|~gato|~minino", fr: "chat en peluche|doudou chat|~chat|~chaton|~minou", de: "stoffkatze|plüschkatze|kuschelkatze|~katze|~mieze", it: "gatto di peluche|~gatto|~micio", pt: "gato de pelúcia|~gato", nl: "knuffelkat|~kat|~poes|~katje", pl: "pluszowy kot|~kot|~kotek", sv: "gosedjur katt|gosekatt|~katt|~kattunge|~kisse", ja: "猫のぬいぐるみ|~猫|~ねこ|~にゃんこ", ko: "고양이 인형|~고양이|~야옹이", zh: "猫咪玩偶|毛绒猫咪|~猫咪|~貓咪|~小猫", ar: "دمية قطة|~قطة|~قط|~بسة" } },
  plush_elephant: { isA: ["plush_toy"], terms: {
    en: "stuffed elephant|~elephant|~ellie", es: "elefante de peluche|~elefante", fr: "éléphant en peluche|doudou éléphant|~éléphant|~éléphanteau", de: "stoffelefant|plüschelefant|kuschelelefant|~elefant", it: "elefante di peluche|~elefante", pt: "elefante de pelúcia|~elefante", nl: "knuffelolifant|~olifant|~olifantje", pl: "pluszowy słoń|~słoń|~słonik", sv: "gosedjur elefant|goseelefant|~elefant", ja: "ゾウのぬいぐるみ|~ゾウ|~象|ぞうさん", ko: "코끼리 인형|~코끼리", zh: "大象玩偶|毛绒大象|~大象|~小象", ar: "دمية فيل|~فيل" } },
  plush_whale: { isA: ["plush_toy"], terms: {
    en: "stuffed whale|~whale|~orca|~killer whale", es: "ballena de peluche|~ballena|~orca", fr: "baleine en peluche|doudou baleine|~baleine|~orque", de: "stoffwal|plüschwal|kuschelwal|~wal|~walfisch", it: "balena di peluche|~balena|~orca", pt: "baleia de pelúcia|~baleia|~orca", nl: "knuffelwalvis|~walvis|~orka", pl: "pluszowy wieloryb|~wieloryb|~orka", sv: "gosedjur val|goseval|~späckhuggare", ja: "クジラのぬいぐるみ|~クジラ|~鯨|~シャチ", ko: "고래 인형|~고래|~범고래", zh: "鲸鱼玩偶|毛绒鲸鱼|~鲸鱼|~鯨魚|~虎鲸", ar: "دمية حوت|~حوت" } },
  plush_dinosaur: { isA: ["plush_toy"], terms: {
    en: "stuffed dinosaur|~dinosaur|~dino|~t-rex", es: "dinosaurio de peluche|~dinosaurio|~dino", fr: "dinosaure en peluche|doudou dinosaure|~dinosaure|~dino", de: "stoffdinosaurier|plüschdinosaurier|kuscheldinosaurier|~dinosaurier|~dino", it: "dinosauro di peluche|~dinosauro", pt: "dinossauro de pelúcia|~dinossauro|~dino", nl: "knuffeldinosaurus|~dinosaurus|~dino", pl: "pluszowy dinozaur|~dinozaur|~dino", sv: "gosedjur dinosaurie|gosedinosaurie|~dinosaurie", ja: "恐竜のぬいぐるみ|~恐竜|~きょうりゅう|~ダイナソー", ko: "공룡 인형|~공룡", zh: "恐龙玩偶|毛绒恐龙|~恐龙|~恐龍", ar: "دمية ديناصور|~ديناصور" } },
  plush_monkey: { isA: ["plush_toy"], terms: {
    en: "stuffed monkey|~monkey|~chimp|~sock monkey", es: "mono de peluche|~mono|~changuito|~chango|~macaco", fr: "singe en peluche|doudou singe|~singe|~ouistiti", de: "stoffaffe|plüschaffe|kuschelaffe|~affe|~äffchen", it: "scimmia di peluche|~scimmia|~scimmietta", pt: "macaco de pelúcia|~macaco|~macaquinho", nl: "knuffelaap|~aap|~aapje", pl: "pluszowa małpa|~małpa|~małpka", sv: "gosedjur apa|goseapa|~apa|~schimpans", ja: "サルのぬいぐるみ|~サル|おさるさん", ko: "원숭이 인형|~원숭이", zh: "猴子玩偶|毛绒猴子|~猴子|~小猴", ar: "دمية قرد|~قرد|~سعدان" } },
  plush_lion: { isA: ["plush_toy"], terms: {
    en: "stuffed lion|~lion|~lion cub", es: "león de peluche|~león", fr: "lion en peluche|doudou lion|~lion|~lionceau", de: "stofflöwe|plüschlöwe|kuschellöwe|~löwe", it: "leone di peluche|~leone|~leoncino", pt: "leão de pelúcia|~leão", nl: "knuffelleeuw|~leeuw", pl: "pluszowy lew|~lew|~lewek", sv: "gosedjur lejon|goselejon|~lejon", ja: "ライオンのぬいぐるみ|~ライオン", ko: "사자 인형|~사자", zh: "狮子玩偶|毛绒狮子|~狮子|~獅子", ar: "دمية أسد|~أسد" } },
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
    en: "stuffed koala|~koala", es: "koala de peluche|~koala", fr: "koala en peluche|doudou koala|~koala", de: "stoffkoala|plüschkoala|kuschelkoala|~koala|~koalabär", it: "koala di peluche|~koala", pt: "coala de pelúcia|~coala", nl: "knuffelkoala|~koala", pl: "pluszowy koala|~koala|~miś koala", sv: "gosedjur koala|gosekoala|~koala", ja: "コアラのぬいぐるみ|~コアラ", ko: "코알라 인형|~코알라", zh: "考拉玩偶|毛绒考拉|~考拉|~無尾熊|~樹熊", ar: "دمية كوالا|~كوالا" } },
  plush_dragon: { isA: ["plush_toy"], terms: {
    en: "stuffed dragon|~dragon", es: "dragón de peluche|~dragón", fr: "dragon en peluche|doudou dragon|~dragon", de: "stoffdrache|plüschdrache|kuscheldrache|~drache", it: "drago di peluche|~drago|~draghetto", pt: "dragão de pelúcia|~dragão", nl: "knuffeldraak|~draak", pl: "pluszowy smok|~smok|~smoczyca", sv: "gosedjur drake|gosedrake|~drake", ja: "ドラゴンのぬいぐるみ|~ドラゴン|~龍", ko: "드래곤 인형|~드래곤", zh: "小龙玩偶|毛绒小龙|~小龙|~飞龙", ar: "دمية تنين|~تنين" } },
  plush_hedgehog: { isA: ["plush_toy"], terms: {
    en: "stuffed hedgehog|~hedgehog", es: "erizo de peluche|~erizo", fr: "hérisson en peluche|doudou hérisson|~hérisson", de: "stoffigel|plüschigel|kuscheligel|~igel", it: "riccio di peluche|~riccio", pt: "ouriço de pelúcia|~ouriço", nl: "knuffelegel|~egel", pl: "pluszowy jeż|~jeż|~jeżyk", sv: "gosedjur igelkott|goseigelkott|~igelkott", ja: "ハリネズミのぬいぐるみ|~ハリネズミ", ko: "고슴도치 인형|~고슴도치", zh: "刺猬玩偶|毛绒刺猬|~刺猬|~刺蝟", ar: "دمية قنفذ|~قنفذ" } },
  plush_deer: { isA: ["plush_toy"], terms: {
    en: "stuffed reindeer|~reindeer|~deer", es: "reno de peluche|~reno|~ciervo|~venado", fr: "renne en peluche|doudou renne|~renne|~cerf|~faon", de: "stoffrentier|plüschrentier|kuschelrentier|~rentier|~reh", it: "renna di peluche|~renna|~cervo|~cerbiatto", pt: "rena de pelúcia|~rena|~veado", nl: "knuffelrendier|~rendier|~hert", pl: "pluszowy renifer|~renifer|~jelonek|~jeleń", sv: "gosedjur renen|goserenen|~renen|~hjort|~rådjur", ja: "トナカイのぬいぐるみ|~トナカイ|~鹿", ko: "사슴 인형|~사슴|~순록|~루돌프", zh: "驯鹿玩偶|毛绒驯鹿|~驯鹿|~馴鹿|~小鹿", ar: "دمية غزال|~غزال|~أيل" } },
  plush_tiger: { isA: ["plush_toy"], terms: {
    en: "stuffed tiger|~tiger", es: "tigre de peluche|~tigre", fr: "tigre en peluche|doudou tigre|~tigre", de: "stofftiger|plüschtiger|kuscheltiger|~tiger", it: "tigre di peluche|~tigre", pt: "tigre de pelúcia|~tigre|~onça", nl: "knuffeltijger|~tijger", pl: "pluszowy tygrys|~tygrys|~tygrysek", sv: "gosedjur tiger|gosetiger|~tiger", ja: "トラのぬいぐるみ|~トラ|~虎", ko: "호랑이 인형|~호랑이", zh: "老虎玩偶|毛绒老虎|~老虎|~小老虎", ar: "دمية نمر|~نمر" } },
  plush_panda: { isA: ["plush_toy"], terms: {
    en: "stuffed panda|~panda", es: "panda de peluche|~panda", fr: "panda en peluche|doudou panda|~panda", de: "stoffpanda|plüschpanda|kuschelpanda|~panda|~pandabär", it: "panda di peluche|~panda", pt: "panda de pelúcia|~panda", nl: "knuffelpanda|~panda", pl: "pluszowa panda|~panda", sv: "gosedjur panda|gosepanda|~panda", ja: "パンダのぬいぐるみ|~パンダ", ko: "판다 인형|~판다", zh: "熊猫玩偶|毛绒熊猫|~熊猫|~熊貓", ar: "دمية باندا|~باندا" } },
  plush_sloth: { isA: ["plush_toy"], terms: {
    en: "stuffed sloth|~sloth", es: "perezoso de peluche|~perezoso", fr: "paresseux en peluche|doudou paresseux|~paresseux", de: "stofffaultier|plüschfaultier|kuschelfaultier|~faultier", it: "bradipo di peluche|~bradipo", pt: "bicho-preguiça de pelúcia|~bicho-preguiça", nl: "knuffelluiaard|~luiaard", pl: "pluszowy leniwiec|~leniwiec", sv: "gosedjur sengångare|gosesengångare|~sengångare", ja: "ナマケモノのぬいぐるみ|~ナマケモノ", ko: "나무늘보 인형|~나무늘보", zh: "树懒玩偶|毛绒树懒|~树懒|~樹懶", ar: "دمية كسلان|~كسلان" } },
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
    en: "stuffed llama|~llama|~alpaca", es: "llama de peluche|~llama|~alpaca", fr: "lama en peluche|doudou lama|~lama|~alpaga", de: "stofflama|plüschlama|kuschellama|~lama|~alpaka", it: "lama di peluche|~lama|~alpaca", pt: "lhama de pelúcia|~lhama|~alpaca", nl: "knuffellama|~lama|~alpaca", pl: "pluszowa lama|~lama|~alpaka", sv: "gosedjur lama|goselama|~lama|~alpacka", ja: "アルパカのぬいぐるみ|~アルパカ", ko: "알파카 인형|~알파카|~라마", zh: "羊驼玩偶|毛绒羊驼|~羊驼|~羊駝", ar: "دمية لاما|~لاما" } },
  plush_donkey: { isA: ["plush_toy"], terms: {
    en: "stuffed donkey|~donkey|~eeyore", es: "burro de peluche|~burro", fr: "âne en peluche|doudou âne|~âne|~bourriquet", de: "stoffesel|plüschesel|kuschelesel|~esel", it: "asinello di peluche|~asinello|~asino", pt: "burrinho de pelúcia|~burrinho", nl: "knuffelezel|~ezel", pl: "pluszowy osioł|~osioł|~osiołek", sv: "gosedjur åsna|goseåsna|~åsna", ja: "ロバのぬいぐるみ|~ロバ", ko: "당나귀 인형|~당나귀", zh: "驴子玩偶|毛绒驴子|~驴子|~驢子", ar: "دمية حمار|~حمار" } },
  plush_camel: { isA: ["plush_toy"], terms: {
    en: "stuffed camel", es: "camello de peluche", fr: "chameau en peluche|doudou chameau|~chameau|~dromadaire", de: "stoffkamel|plüschkamel|kuschelkamel|~kamel", it: "cammello di peluche|~cammello", pt: "camelo de pelúcia|~camelo", nl: "knuffelkameel|~kameel", pl: "pluszowy wielbłąd|~wielbłąd", sv: "gosedjur kamel|gosekamel|~kamel", ja: "ラクダのぬいぐるみ|~ラクダ", ko: "낙타 인형|~낙타", zh: "骆驼玩偶|毛绒骆驼|~骆驼|~駱駝", ar: "دمية جمل|~جمل" } },
  plush_wolf: { isA: ["plush_toy"], terms: {
    en: "stuffed wolf|~wolf|~husky", es: "lobo de peluche|~lobo", fr: "loup en peluche|doudou loup|~loup", de: "stoffwolf|plüschwolf|kuschelwolf|~wolf", it: "lupo di peluche|~lupo", pt: "lobo de pelúcia|~lobo", nl: "knuffelwolf|~wolf", pl: "pluszowy wilk|~wilk", sv: "gosedjur varg|gosevarg|~varg", ja: "オオカミのぬいぐるみ|~オオカミ", ko: "늑대 인형|~늑대", zh: "小狼玩偶|毛绒小狼|~小狼|~狼", ar: "دمية ذئب|~ذئب" } },
  plush_raccoon: { isA: ["plush_toy"], terms: {
    en: "stuffed raccoon|~raccoon|~red panda", es: "mapache de peluche|~mapache", fr: "raton laveur en peluche|doudou raton laveur|~raton laveur", de: "stoffwaschbär|plüschwaschbär|kuschelwaschbär|~waschbär", it: "procione di peluche|~procione", pt: "guaxinim de pelúcia|~guaxinim", nl: "knuffelwasbeer|~wasbeer", pl: "pluszowy szop|~szop", sv: "gosedjur tvättbjörn|gosetvättbjörn|~tvättbjörn", ja: "アライグマのぬいぐるみ|~アライグマ", ko: "너구리 인형|~너구리", zh: "浣熊玩偶|毛绒浣熊|~浣熊", ar: "دمية راكون|~راكون" } },
  plush_squirrel: { isA: ["plush_toy"], terms: {
    en: "stuffed squirrel|~squirrel|~hamster", es: "ardilla de peluche|~ardilla|~hámster", fr: "écureuil en peluche|doudou écureuil|~écureuil|~hamster", de: "stoffeichhörnchen|plüscheichhörnchen|kuscheleichhörnchen|~eichhörnchen|~hamster", it: "scoiattolo di peluche|~scoiattolo|~criceto", pt: "esquilo de pelúcia|~esquilo|~hamster", nl: "knuffeleekhoorn|~eekhoorn|~hamster", pl: "pluszowa wiewiórka|~wiewiórka|~chomik", sv: "gosedjur ekorre|goseekorre|~ekorre|~hamster", ja: "リスのぬいぐるみ|~リス|~ハムスター", ko: "다람쥐 인형|~다람쥐|~햄스터", zh: "松鼠玩偶|毛绒松鼠|~松鼠|~仓鼠|~倉鼠", ar: "دمية سنجاب|~سنجاب|~هامستر" } },
  plush_bird: { isA: ["plush_toy"], terms: {
    en: "stuffed bird|~bird|~parrot|~chick", es: "pájaro de peluche|~pájaro|~loro|~pollito", fr: "oiseau en peluche|doudou oiseau|~oiseau|~perroquet|~poussin", de: "stoffvogel|plüschvogel|kuschelvogel|~vogel|~papagei", it: "uccellino di peluche|~uccellino|~pappagallo|~pulcino", pt: "passarinho de pelúcia|~passarinho|~papagaio|~pintinho", nl: "knuffelvogel|~vogel|~papegaai|~kuiken", pl: "pluszowy ptaszek|~ptaszek|~papuga|~kurczaczek", sv: "gosedjur fågel|gosefågel|~fågel|~papegoja|~kyckling", ja: "小鳥のぬいぐるみ|~小鳥|~ひよこ|~インコ", ko: "병아리 인형|~병아리|~앵무새", zh: "小鸟玩偶|毛绒小鸟|~小鸟|~小鸡|~鹦鹉", ar: "دمية عصفور|~عصفور|~كتكوت|~ببغاء" } },
  plush_flamingo: { isA: ["plush_toy"], terms: {
    en: "stuffed flamingo|~flamingo", es: "flamenco de peluche|~flamenco", fr: "flamant rose en peluche|doudou flamant rose|~flamant rose", de: "stoffflamingo|plüschflamingo|kuschelflamingo|~flamingo", it: "fenicottero di peluche|~fenicottero", pt: "flamingo de pelúcia|~flamingo", nl: "knuffelflamingo|~flamingo", pl: "pluszowy flaming|~flaming", sv: "gosedjur flamingo|goseflamingo|~flamingo", ja: "フラミンゴのぬいぐるみ|~フラミンゴ", ko: "플라밍고 인형|~플라밍고", zh: "火烈鸟玩偶|毛绒火烈鸟|~火烈鸟|~紅鶴", ar: "دمية فلامنجو|~فلامنجو" } },
  plush_gorilla: { isA: ["plush_toy"], terms: {
    en: "stuffed gorilla|~gorilla", es: "gorila de peluche|~gorila", fr: "gorille en peluche|doudou gorille|~gorille", de: "stoffgorilla|plüschgorilla|kuschelgorilla|~gorilla", it: "gorilla di peluche|~gorilla", pt: "gorila de pelúcia|~gorila", nl: "knuffelgorilla|~gorilla", pl: "pluszowy goryl|~goryl", sv: "gosedjur gorilla|gosegorilla|~gorilla", ja: "ゴリラのぬいぐるみ|~ゴリラ", ko: "고릴라 인형|~고릴라", zh: "大猩猩玩偶|毛绒大猩猩|~大猩猩|~猩猩", ar: "دمية غوريلا|~غوريلا" } },
  plush_goat: { isA: ["plush_toy"], terms: {
    en: "stuffed goat|~goat", es: "cabra de peluche|~cabra|~chivo", fr: "chèvre en peluche|doudou chèvre|~chèvre", de: "stoffziege|plüschziege|kuschelziege|~ziege", it: "capretta di peluche|~capretta", pt: "cabra de pelúcia|~cabra|~bode", nl: "knuffelgeit|~geit|~geitje", pl: "pluszowa koza|~koza|~kózka", sv: "gosedjur get|goseget", ja: "ヤギのぬいぐるみ|~ヤギ", ko: "염소 인형|~염소", zh: "山羊玩偶|毛绒山羊|~山羊", ar: "دمية ماعز|~ماعز" } },
  plush_monster: { isA: ["plush_toy"], terms: {
    en: "stuffed monster|~monster|~alien|~yeti", es: "monstruo de peluche|~monstruo|~marciano", fr: "monstre en peluche|doudou monstre|~monstre|~extraterrestre", de: "stoffmonster|plüschmonster|kuschelmonster|~monster|~außerirdischer", it: "mostro di peluche|~mostro|~alieno", pt: "monstro de pelúcia|~monstro|~extraterrestre", nl: "knuffelmonster|~monster|~alien", pl: "pluszowy potworek|~potworek|~kosmita", sv: "gosedjur monster|gosemonster|~monster|~utomjording", ja: "モンスターのぬいぐるみ|~モンスター|~怪獣|~宇宙人", ko: "괴물 인형|~괴물|~외계인", zh: "怪兽玩偶|毛绒怪兽|~怪兽|~怪獸|~外星人", ar: "دمية وحش|~وحش|~كائن فضائي" } },
  comforter: { isA: ["plush_toy", "baby_item"], who: "child", terms: {
    en: "comfort blanket|comforter|lovey|lovie|security blanket|blankie|comfort toy|woobie", es: "doudou|dudú|mantita de apego|~trapito|~tuto|muñeco de apego|objeto de apego|mantita con cabeza", fr: "doudou|doudou mouchoir|~dodo|lange doudou|toutou couverture", de: "schmusetuch|schnuffeltuch|schmusedecke|kuscheltuch|nuschi|schnuffel|schnuffi|nuckeltuch", it: "doudou|copertina doudou|dudù|pezzetta|copertina del cuore", pt: "naninha|doudou|~paninho|cheirinho|fraldinha|dudu|ó-ó", nl: "knuffeldoekje|~doekje|tutdoekje|knuffellapje|tutpop|~lapje|doudou", pl: "szmatka przytulanka|kocyk przytulanka|przytulanka|~dudu|doudou|szmatka sensoryczna", sv: "snuttefilt|snutte|gosefilt|snuttis|snuttedjur", ja: "安心毛布|ねんねタオル|ライナスの毛布|お気に入りの毛布|タオル人形", ko: "애착이불|애착담요|애착수건|아기 애착인형", zh: "安抚巾|安撫巾|安抚毯|安撫娃娃|安抚玩偶|阿贝贝|小被被", ar: "دمية نوم طفل|بطانية تهدئة|لحاف تهدئة|لهفة طفل|دمية تهدئة" } },
  doll: { isA: ["toy"], terms: {
    en: "doll|dolly|barbie", es: "muñeca|muñeco bebé|muñeca de trapo|bebote|nenuco|muñequita", fr: "poupée|poupon|baigneur", de: "puppe", it: "bambola|bambolotto", pt: "boneca|bonequinha|bebê reborn|nenuco", nl: "~pop|babypop|lappenpop|popje", pl: "lalka|laleczka|szmacianka|~lala", sv: "~docka|trasdocka|babydocka|dockan", ja: "~人形|お人形|着せ替え人形|フランス人形|赤ちゃん人形", ko: "~인형|바비인형|아기인형|구체관절인형|인형옷", zh: "洋娃娃|娃娃|芭比娃娃|换装娃娃|洋娃|芭比", ar: "دمية|عروسة|باربي|عروسة لعبة" } },
  action_figure: { isA: ["toy"], terms: {
    en: "action figure|~figure|superhero figure|toy figure|funko pop|transformer", es: "figura de acción|~muñeco|muñequito|figura coleccionable|superhéroe|soldadito", fr: "figurine|figurine de collection|bonhomme|super-héros|petit soldat", de: "actionfigur|spielfigur|sammelfigur|~männchen|superheld", it: "~personaggio|action figure|pupazzetto|statuina", pt: "boneco de ação|boneco articulado|figura de ação|boneco super-herói", nl: "actiefiguur|speelfiguur|~poppetje|verzamelfiguur", pl: "figurka|figurka kolekcjonerska|ludzik|superbohater", sv: "actionfigur|leksaksfigur|samlarfigur|superhjälte", ja: "フィギュア|アクションフィギュア|ソフビ|ガチャガチャ", ko: "피규어|액션 피규어|로봇 장난감|변신 로봇", zh: "手办|模型玩具|公仔模型|盲盒|可动人偶", ar: "مجسم|شخصية لعبة|بطل خارق لعبة|فيجر" } },
  toy_animal: { isA: ["toy"], terms: {
    en: "toy animal|plastic dinosaur|plastic animal|toy dinosaur|farm animals toy|toy horse", es: "animal de plástico|dinosaurio de juguete|animalitos de juguete|caballo de juguete", fr: "animal en plastique|dinosaure jouet|animaux de la ferme|figurine animal", de: "tierfigur|spielzeugdino|schleichtier|plastiktier|spielzeugpferd", it: "animaletto di plastica|dinosauro giocattolo|animali giocattolo", pt: "animal de plástico|dinossauro de brinquedo|bichinhos de plástico", nl: "speelgoeddier|plastic dinosaurus|speelgoeddino|dierenfiguur", pl: "figurka zwierzątka|plastikowy dinozaur|zwierzątka plastikowe|dinozaur zabawka", sv: "djurfigur|plastdjur|leksaksdinosaurie|leksaksdjur", ja: "動物フィギュア|恐竜のおもちゃ|動物のおもちゃ", ko: "동물 피규어|공룡 장난감|동물 장난감", zh: "动物模型|恐龙玩具|塑料动物|恐龍玩具", ar: "حيوان بلاستيك|ديناصور لعبة|مجسم حيوان" } },
  building_bricks: { isA: ["toy"], terms: {
    en: "lego|building bricks|building blocks|~bricks|duplo|wooden blocks", es: "lego|~bloques|ladrillos de juguete|bloques de construcción|~cubos|rastis", fr: "lego|briques|jeu de construction|~cubes|duplo", de: "lego|bausteine|duplo|bauklötze|legosteine", it: "lego|mattoncini|~costruzioni|~cubi", pt: "lego|blocos de montar|~blocos|peças de montar", nl: "lego|~blokken|bouwstenen|duplo", pl: "klocki|lego|duplo", sv: "lego|klossar|duplo|byggsats", ja: "レゴ|~ブロック|積み木|つみき", ko: "레고|블록|블럭|장난감 블록", zh: "乐高|积木|樂高|積木|磁力片", ar: "ليغو|ليجو|مكعبات" } },
  toy_car: { isA: ["toy"], terms: {
    en: "toy car|toy truck|hot wheels|matchbox car|toy tractor|toy bus|model car|diecast car|toy plane|toy airplane|toy digger|fire truck toy|monster truck|toy excavator", es: "coche de juguete|carrito de juguete|autito|camión de juguete|~carrito|avión de juguete|tractor de juguete", fr: "petite voiture|voiture miniature|camion jouet|majorette|auto jouet|avion jouet|tracteur jouet|voiture jouet", de: "spielzeugauto|modellauto|matchboxauto|spielzeugtraktor|spielzeuglaster|spielauto|bagger spielzeug|spielzeugflugzeug|modellflugzeug", it: "macchinina|modellino auto|camion giocattolo|automobilina|macchinetta giocattolo|aeroplanino|trattorino", pt: "carrinho de brinquedo|~carrinho|miniatura de carro|caminhão de brinquedo|avião de brinquedo|trator de brinquedo", nl: "speelgoedauto|autootje|speelgoedtrekker|modelauto|speelgoedvrachtwagen|speelgoedvliegtuig", pl: "samochodzik|autko|resorak|ciężarówka zabawka|traktor zabawka|samolocik|koparka zabawka", sv: "leksaksbil|modellbil|leksakslastbil|leksakstraktor|bil leksak|leksaksflygplan|grävmaskin leksak", ja: "ミニカー|トミカ|おもちゃの車|車のおもちゃ|はたらくくるま|おもちゃの飛行機", ko: "장난감 자동차|미니카|토미카|장난감 차|중장비 장난감|장난감 비행기", zh: "玩具车|小汽车玩具|模型车|玩具車|玩具飞机|挖掘机玩具|车仔", ar: "سيارة لعبة|عربية لعبة|سيارة صغيرة لعبة|شاحنة لعبة|طيارة لعبة" } },
  toy_train: { isA: ["toy"], terms: {
    en: "toy train|model train|thomas train|train set|wooden train|model railway", es: "tren de juguete|trenecito|locomotora de juguete", fr: "train jouet|petit train|train en bois|train miniature", de: "spielzeugeisenbahn|holzeisenbahn|modelleisenbahn|spielzeuglok|modellbahn", it: "trenino|treno giocattolo|modellino treno", pt: "trenzinho|comboio de brincar|trem de brinquedo|comboio miniatura", nl: "speelgoedtrein|treintje|modeltrein", pl: "kolejka zabawka|pociąg zabawka|ciuchcia|lokomotywa zabawka", sv: "leksakståg|tåg leksak|modelltåg|tågbana", ja: "プラレール|おもちゃの電車|電車のおもちゃ|鉄道模型", ko: "장난감 기차|기차 장난감|토마스 기차|모형 기차", zh: "玩具火车|小火车|火車玩具|托马斯小火车|模型火車", ar: "قطار لعبة|قطار أطفال|قطار خشبي" } },
  rc_car: { isA: ["toy", "electronics"], special: ["battery"], terms: {
    en: "remote control car|rc car|remote controlled toy|rc truck|rc helicopter|radio control car", es: "coche teledirigido|carro a control remoto|auto a control remoto|coche radiocontrol|robot de juguete", fr: "voiture télécommandée|voiture rc|hélicoptère télécommandé|robot jouet|auto téléguidée", de: "ferngesteuertes auto|rc-auto|ferngesteuerter hubschrauber|spielzeugroboter|modellhubschrauber", it: "macchina telecomandata|macchinina telecomandata|elicottero telecomandato|robot giocattolo", pt: "carrinho de controle remoto|carro telecomandado|helicóptero de controle|robô de brinquedo", nl: "bestuurbare auto|rc-auto|op afstand bestuurbare auto|speelgoedrobot", pl: "samochód zdalnie sterowany|zdalnie sterowane auto|autko na pilota|robot zabawka", sv: "radiostyrd bil|fjärrstyrd bil|rc-bil|leksaksrobot", ja: "ラジコン|ラジコンカー|ロボットのおもちゃ|リモコンカー", ko: "무선조종 자동차|RC카|알씨카|무선 자동차", zh: "遥控车|遙控車|遥控飞机|遥控玩具|机器人玩具", ar: "سيارة ريموت|سيارة تحكم عن بعد|روبوت لعبة|عربية بالريموت" } },
  light_sabre: { isA: ["toy", "souvenir"], terms: {
    en: "lightsaber|light sabre|toy sword|plastic sword|jedi sword|foam sword|lightsabre|laser sword|toy weapon|toy shield", es: "sable de luz|espada láser|espada de juguete|sable láser|espada jedi|escudo de juguete", fr: "sabre laser|épée jouet|épée en plastique|sabre lumineux|épée en mousse", de: "lichtschwert|laserschwert|spielzeugschwert|plastikschwert|holzschwert|lichtsäbel|spielzeugwaffe", it: "spada laser|spada giocattolo|spada di plastica|spada jedi", pt: "sabre de luz|espada de brinquedo|espada laser|espada jedi|sabre laser", nl: "lichtzwaard|lightsaber|speelgoedzwaard|laserzwaard|plastic zwaard", pl: "miecz świetlny|miecz zabawka|plastikowy miecz|miecz laserowy|szabla zabawka", sv: "ljussabel|lasersvärd|leksakssvärd|ljussvärd|plastsvärd", ja: "ライトセーバー|おもちゃの剣|おもちゃの刀|光る剣|木刀 おもちゃ", ko: "광선검|라이트세이버|장난감 칼|장난감 검", zh: "光剑|光劍|玩具剑|激光剑|玩具刀|玩具劍", ar: "سيف ضوئي|سيف ليزر|سيف لعبة|سيف بلاستيك|لايت سيبر" } },
  toy_gun: { isA: ["toy"], terms: {
    en: "toy gun|water gun|nerf|water pistol|super soaker|cap gun", es: "pistola de agua|pistola de juguete|pistola nerf|pistola de burbujas", fr: "pistolet à eau|pistolet jouet|pistolet nerf|fusil à eau", de: "wasserpistole|spielzeugpistole|nerf|spritzpistole|spielzeuggewehr", it: "pistola ad acqua|pistola giocattolo|pistola nerf|fucile ad acqua", pt: "pistola de água|arma de brinquedo|arminha de água|pistola de brincar", nl: "waterpistool|speelgoedpistool|nerfgeweer|nerf", pl: "pistolet na wodę|pistolet zabawka|nerf|karabin zabawka", sv: "vattenpistol|leksakspistol|nerf|leksaksgevär", ja: "水鉄砲|おもちゃの銃|ナーフ|エアガン", ko: "물총|장난감 총|너프건|비눗방울 총", zh: "水枪|水槍|玩具枪|玩具槍|泡泡枪", ar: "مسدس ماء|مسدس لعبة|رشاش ماء|نيرف" } },
  magic_wand: { isA: ["toy", "souvenir"], terms: {
    en: "magic wand|~wand|princess crown toy|fairy wings|mouse ears headband|light-up toy", es: "varita mágica|varita|orejas de mickey|corona de princesa|alas de hada|diadema de mickey", fr: "baguette magique|baguette de sorcier|oreilles de mickey|couronne de princesse|ailes de fée", de: "zauberstab|mickyohren|prinzessinnenkrone|feenflügel|mausohren", it: "bacchetta magica|orecchie di topolino|corona principessa|ali da fata", pt: "varinha mágica|orelhas do mickey|coroa de princesa|varinha", nl: "toverstaf|toverstok|mickey oren|prinsessenkroon", pl: "różdżka|uszy myszki miki|korona księżniczki|skrzydła wróżki", sv: "trollspö|trollstav|musseöron|prinsesskrona", ja: "魔法の杖|ミッキーの耳|カチューシャ ミッキー|プリンセスの杖", ko: "마법 지팡이|요술봉|미키 머리띠|마술봉", zh: "魔法棒|魔杖|米奇发箍|公主皇冠|仙女棒玩具", ar: "عصا سحرية|آذان ميكي|تاج أميرة|عصا الساحر" } },
  jigsaw_puzzle: { isA: ["toy", "game"], terms: {
    en: "puzzle|jigsaw|rubik's cube|speed cube", es: "puzle|rompecabezas|puzzle|cubo de rubik|cubo rubik", fr: "puzzle|casse-tête|rubik's cube|cube rubik", de: "puzzle|zauberwürfel|puzzleteil|rubikwürfel", it: "puzzle|cubo di rubik|rompicapo", pt: "quebra-cabeça|puzzle|cubo mágico|cubo de rubik", nl: "puzzel|rubiks kubus|puzzelstukje", pl: "puzzle|układanka|kostka rubika", sv: "pussel|rubiks kub|pusselbit", ja: "パズル|ジグソーパズル|ルービックキューブ", ko: "퍼즐|직소퍼즐|~큐브|루빅스 큐브", zh: "拼图|拼圖|魔方|魔術方塊|扭计骰", ar: "بازل|أحجية|مكعب روبيك|تركيب صور" } },
  board_game: { isA: ["game"], terms: {
    en: "board game|game box|monopoly|chess set|~chess|checkers|backgammon|scrabble|travel game|~dice|mahjong|dominoes|carrom|ludo|go stones|travel chess", es: "juego de mesa|ajedrez|~damas|dominó|parchís|~dados|monopoly|backgammon", fr: "jeu de société|jeu d'échecs|échecs|~dames|dominos|jeu de voyage|backgammon", de: "brettspiel|gesellschaftsspiel|schachspiel|würfelspiel|reisespiel|würfel|schach|backgammon", it: "gioco da tavolo|gioco di società|scacchi|scacchiera|~dama|~dadi|~domino", pt: "jogo de tabuleiro|xadrez|~damas|dominó|dados|jogo de mesa|gamão", nl: "bordspel|gezelschapsspel|schaakspel|dobbelstenen|reisspel|dammen|dobbelsteen", pl: "gra planszowa|szachy|planszówka|kości do gry|warcaby|~domino|chińczyk|szachownica", sv: "sällskapsspel|brädspel|schackspel|tärningar|resespel|schack|~domino", ja: "ボードゲーム|チェス|将棋|囲碁|すごろく|オセロ|サイコロ|麻雀|碁石|碁笥", ko: "보드게임|체스|~장기|바둑|주사위|루미큐브|윷놀이|바둑돌|장기판", zh: "桌游|棋盘游戏|象棋|国际象棋|飞行棋|桌遊|骰子|麻将|圍棋|大富翁|围棋", ar: "لعبة لوحية|شطرنج|دومينو|طاولة زهر|زهر نرد|مونوبولي|ليدو" } },
  card_game: { isA: ["game"], terms: {
    en: "playing cards|deck of cards|card game|~uno|pack of cards|uno cards|tarot cards|poker chips|cards against humanity|poker set|tarot deck", es: "baraja|~cartas|naipes|juego de cartas|mazo de cartas|cartas de tarot|fichas de póker", fr: "jeu de cartes|cartes à jouer|~uno|~tarot|paquet de cartes|jetons de poker", de: "kartenspiel|spielkarten|~uno|skatkarten|tarotkarten|quartett|jasskarten|schnapskarten|pokerchips", it: "mazzo di carte|carte da gioco|tarocchi|gioco di carte|fiches", pt: "baralho|cartas de jogar|jogo de cartas|cartas de tarô|fichas de pôquer", nl: "kaartspel|speelkaarten|~uno|~kwartet|pak kaarten|tarotkaarten|pokerchips", pl: "karty do gry|talia kart|gra karciana|~uno|tarot|~talia|żetony do pokera", sv: "kortlek|spelkort|kortspel|~uno|tarotkort|pokermarker", ja: "トランプ|カードゲーム|ウノ|タロットカード|花札|かるた", ko: "카드게임|트럼프 카드|우노|화투|타로카드|카드 한 벌", zh: "扑克牌|撲克牌|纸牌|卡牌|塔罗牌|UNO牌|啤牌|塔羅牌", ar: "ورق لعب|كوتشينة|~شدة|أونو|لعبة ورق|بطاقات تاروت" } },
  trading_card: { isA: ["toy", "game"], terms: {
    en: "trading cards|pokemon cards|baseball cards|football stickers|trading card binder|magic cards|Pokémon deck", es: "cromos|cartas pokemon|cartas coleccionables|álbum de cromos|~estampas|figuritas", fr: "cartes pokémon|cartes à collectionner|classeur de cartes|vignettes panini|cartes de hockey", de: "sammelkarten|pokemonkarten|panini-sticker|stickeralbum|sammelbilder", it: "figurine|carte pokemon|carte collezionabili|album figurine", pt: "figurinhas|cartas pokémon|cromos|álbum de figurinhas|baralho de Pokémon", nl: "pokemonkaarten|verzamelkaarten|voetbalplaatjes|ruilkaarten", pl: "karty kolekcjonerskie|karty pokemon|naklejki panini|karty piłkarskie", sv: "samlarkort|pokemonkort|fotbollskort|hockeykort", ja: "トレカ|ポケモンカード|カード ポケモン|トレーディングカード", ko: "포켓몬 카드|트레이딩 카드|수집 카드|포토카드", zh: "卡片收藏|宝可梦卡|球星卡|集换卡|奥特曼卡", ar: "بطاقات بوكيمون|بطاقات تجميع|كروت لعب|كروت كرة قدم" } },
  toy_ball: { isA: ["toy"], terms: {
    en: "beach ball|toy ball|bouncy ball|kids ball|rubber ball|soft ball child", es: "~pelota|pelotita|pelota de playa|balón de playa|pelota saltarina", fr: "~balle|ballon de plage|petit ballon|balle rebondissante|balle anti-stress", de: "wasserball|spielball|kinderball|flummi|hüpfball", it: "palla|palla da spiaggia|palla di gomma", pt: "bola de praia|bolinha|bola infantil|bola saltitona", nl: "strandbal|kinderbal|stuiterbal|speelbal", pl: "piłka plażowa|piłeczka|piłka dmuchana|piłka kauczukowa", sv: "badboll|leksaksboll|studsboll|barnboll", ja: "ビーチボール|おもちゃのボール|スーパーボール|ゴムボール", ko: "비치볼|장난감 공|탱탱볼|아이 공", zh: "沙滩球|玩具球|皮球|弹力球|小皮球", ar: "كرة شاطئ|كرة أطفال|كرة مطاط|طابة" } },
  kite: { isA: ["toy"], terms: {
    en: "kite|string kite", es: "~cometa|papalote|barrilete|volantín|papagayo|pandorga", fr: "cerf-volant", de: "~drachen|lenkdrachen|flugdrachen|papierdrachen", it: "aquilone", pt: "~pipa|papagaio de papel|pandorga|~raia", nl: "~vlieger|stuntvlieger", pl: "latawiec", sv: "flygdrake|pappersdrake", ja: "凧|~カイト|たこ揚げ", ko: "~연|방패연|연날리기", zh: "风筝|風箏|紙鳶", ar: "طائرة ورقية|طيارة ورق" } },
  child_scooter: { isA: ["scooter", "toy"], who: "child", terms: {
    en: "kids scooter|child's scooter|toddler scooter|three-wheel scooter|mini micro|micro scooter|balance bike|tricycle|ride-on toy|kids bike|trike|strider bike", es: "patinete infantil|patinete de niño|monopatín de niño|triciclo|bicicleta sin pedales|correpasillos|scooter infantil|bicicleta infantil", fr: "trottinette enfant|trottinette|draisienne|tricycle|~porteur|vélo enfant|trotteur porteur", de: "kinderroller|tretroller|laufrad|dreirad|bobbycar|kinderfahrrad|miniroller|trottinett|rutschauto", it: "monopattino bambino|triciclo|bici senza pedali|monopattino a tre ruote|cavalcabile|biciclettina", pt: "patinete infantil|trotinete|triciclo|bicicleta de equilíbrio|trotinete criança|bicicleta infantil|velocípede", nl: "kinderstep|~step|loopfiets|driewieler|kinderfiets|loopauto", pl: "hulajnoga dziecięca|hulajnoga|rowerek biegowy|trójkołowiec|jeździk|rowerek", sv: "barnsparkcykel|sparkcykel|balanscykel|trehjuling|springcykel|barncykel", ja: "子供用キックボード|三輪車|ストライダー|キックスケーター|子供用自転車|キックバイク", ko: "킥보드|세발자전거|밸런스바이크|어린이 킥보드|씽씽카|유아 자전거", zh: "儿童滑板车|三轮车|平衡车儿童|滑步車|兒童滑板車|儿童自行车|扭扭车", ar: "سكوتر أطفال|دراجة توازن|دراجة ثلاثية|سكوتر طفل|دراجة أطفال" } },
  bubble_toy: { isA: ["toy"], terms: {
    en: "~bubbles|bubble wand|bubble machine|bubble blower|soap bubbles", es: "pompero|burbujas|pompas de jabón|burbujero", fr: "bulles de savon|pistolet à bulles|machine à bulles", de: "seifenblasen|seifenblasenpistole|seifenblasenmaschine|pustefix", it: "bolle di sapone|sparabolle|macchina per le bolle", pt: "bolhas de sabão|bolinhas de sabão|máquina de bolhas", nl: "bellenblaas|bellenblazer|bellenpistool", pl: "bańki mydlane|maszyna do baniek|pistolet do baniek", sv: "såpbubblor|såpbubbelpistol|bubbelmaskin", ja: "シャボン玉|バブルガン", ko: "비눗방울|버블건|비눗방울 장난감", zh: "泡泡机|泡泡玩具|肥皂泡|泡泡水|泡泡棒", ar: "فقاعات صابون|لعبة فقاعات|آلة فقاعات" } },
  slime: { isA: ["toy"], terms: {
    en: "slime|play-doh|playdough|~putty|kinetic sand|silly putty", es: "slime|plastilina|arena mágica|masa para jugar|moco de gorila", fr: "slime|pâte à modeler|sable magique|play-doh", de: "~schleim|knete|knetmasse|zaubersand|slime", it: "slime|plastilina|pongo|didò", pt: "slime|massinha|plasticina|massa de modelar", nl: "~slijm|~klei|speelklei|magisch zand", pl: "slime|ciastolina|plastelina|piasek kinetyczny", sv: "slajm|modellera|trolldeg|kinetisk sand", ja: "スライム|粘土|ねんど|砂遊び粘土", ko: "슬라임|클레이|찰흙|점토", zh: "史莱姆|橡皮泥|黏土|彩泥|史萊姆", ar: "سلايم|صلصال|معجون لعب|طين اصطناعي" } },
  fidget_toy: { isA: ["toy"], terms: {
    en: "fidget spinner|fidget toy|pop it|fidget|popit|~spinner", es: "spinner|pop it|juguete antiestrés|yoyo|trompo|peonza", fr: "hand spinner|pop it|jouet anti-stress|yo-yo|toupie", de: "fidget spinner|pop it|antistressspielzeug|jojo|kreisel", it: "spinner|pop it|giocattolo antistress|yo-yo", pt: "spinner|pop it|brinquedo antiestresse|ioiô", nl: "fidget spinner|pop it|jojo|~tol", pl: "spinner|pop it|zabawka antystresowa|jojo", sv: "fidget spinner|pop it|stressleksak|jojo", ja: "ハンドスピナー|プッシュポップ|ヨーヨー|~コマ", ko: "피젯 스피너|팝잇|푸시팝|요요", zh: "指尖陀螺|解压玩具|悠悠球|溜溜球|~陀螺", ar: "سبينر|بوب إت|لعبة توتر|يويو" } },
  squishmallow: { isA: ["plush_toy", "bedding"], terms: {
    en: "squishmallow|plush pillow|pillow pet|cuddle pillow|character pillow|squish pillow", es: "cojín de peluche|almohada de peluche|squishmallow|almohada con forma", fr: "coussin peluche|oreiller peluche|squishmallow|coussin doudou", de: "kuschelkissen|plüschkissen|tierkissen|schmusekissen|squishmallow", it: "cuscino peluche|squishmallow|cuscino a forma di animale", pt: "almofada de pelúcia|travesseiro de bichinho|almofada de peluche|squishmallow", nl: "knuffelkussen|pluchen kussen|squishmallow", pl: "poduszka pluszowa|poduszka maskotka|squishmallow|poduszka przytulanka", sv: "gosekudde|mjukiskudde|squishmallow|kramkudde", ja: "ぬいぐるみクッション|もちもちクッション|スクイッシュマロ|抱き枕 キャラクター", ko: "캐릭터 쿠션|인형 쿠션|스퀴시멜로우|바디필로우 인형", zh: "玩偶抱枕|毛绒抱枕|靠枕公仔|卡通抱枕|絨毛抱枕", ar: "مخدة محشوة|وسادة دمية|سكويش مالو|مخدة دبدوب" } },
  puppet: { isA: ["toy"], terms: {
    en: "puppet|marionette|sock puppet|Sicilian puppet", es: "marioneta|títere|guiñol|pupi", fr: "marionnette|guignol", de: "handpuppe|marionette|fingerpuppe|kasperl|kasperpuppe", it: "marionetta|burattino|pupo siciliano|pupo", pt: "fantoche|marionete|dedoche", nl: "handpop|marionet|vingerpopje|poppenkastpop", pl: "pacynka|marionetka|kukiełka", sv: "handdocka|marionett|fingerdocka", ja: "パペット|指人形|操り人形|ハンドパペット", ko: "손인형|꼭두각시|손가락 인형|마리오네트", zh: "手偶|木偶|指偶|布袋戏偶|布袋戲", ar: "دمية يد|دمية خيوط|عروسة ماريونيت|دمية إصبع" } },
  pretend_play: { isA: ["toy"], terms: {
    en: "play kitchen|toy food|doctor kit toy|toy phone|toy tools|tea set toy", es: "cocinita|comida de juguete|maletín de médico|juguete de madera|teléfono de juguete", fr: "dînette|mallette de docteur|jouet en bois|téléphone jouet|marchande jouet", de: "kinderküche|kaufladen|arztkoffer spielzeug|holzspielzeug|spielzeughandy", it: "cucina giocattolo|valigetta del dottore|giocattolo di legno|telefono giocattolo", pt: "cozinha de brinquedo|comidinha|maleta de médico|brinquedo de madeira", nl: "speelkeuken|doktersset|houten speelgoed|speelgoedtelefoon", pl: "kuchnia zabawka|zestaw lekarza|drewniana zabawka|telefon zabawka", sv: "leksakskök|doktorsväska|träleksak|leksakstelefon", ja: "おままごと|木のおもちゃ|お医者さんごっこ|おもちゃの電話", ko: "소꿉놀이|병원놀이|원목 장난감|장난감 전화기", zh: "过家家玩具|医生玩具|木制玩具|玩具电话|扮家家酒", ar: "مطبخ لعبة|حقيبة طبيب لعبة|لعبة خشب|تلفون لعبة" } },
  story_player: { isA: ["toy", "electronics"], special: ["battery"], terms: {
    en: "toniebox|tonie|yoto|leapfrog|kids tablet toy|talking toy", es: "toniebox|juguete musical|juguete electrónico|tamagotchi|pizarra mágica|cuentacuentos juguete", fr: "toniebox|boîte à histoires|lunii|conteuse|tamagotchi", de: "toniebox|tonie|toniefigur|tiptoi|lerncomputer", it: "toniebox|faba|giocattolo musicale|tamagotchi", pt: "toniebox|brinquedo musical|brinquedo eletrônico|tamagotchi", nl: "toniebox|tonie|tamagotchi|muziekspeelgoed", pl: "toniebox|faba|tamagotchi|zabawka grająca", sv: "toniebox|tamagotchi|musikleksak|elektronisk leksak", ja: "トーニーボックス|たまごっち|音の出るおもちゃ|おえかきボード", ko: "다마고치|토니박스|사운드북|말하는 장난감", zh: "故事机|拓麻歌子|早教机|电子宠物|磁性画板", ar: "تونيز بوكس|تماغوتشي|لعبة موسيقية|لعبة إلكترونية" } },
  colouring_set: { isA: ["toy", "stationery"], who: "child", terms: {
    en: "coloring book|colouring book|crayons|sticker book|activity book|kids markers", es: "libro para colorear|crayones|ceras de colores|libro de pegatinas|cuaderno de colorear|crayolas", fr: "livre de coloriage|cahier de coloriage|crayons de cire|livre d'autocollants|coloriage", de: "malbuch|stickerbuch|stickerheft|ausmalbuch|malstifte", it: "libro da colorare|album da colorare|pastelli a cera|libro adesivi", pt: "livro de colorir|giz de cera|livro de adesivos|livro de autocolantes", nl: "kleurboek|waskrijtjes|stickerboek|kleurplaten", pl: "kolorowanka|kredki świecowe|książeczka z naklejkami|kredki dziecięce", sv: "målarbok|kritor|klistermärkesbok|pysselbok", ja: "ぬりえ|塗り絵|クレヨン|シールブック", ko: "색칠공부|크레용|스티커북|크레파스", zh: "涂色本|蜡笔|贴纸书|蠟筆|著色本", ar: "كتاب تلوين|ألوان شمع|كتاب ملصقات|دفتر تلوين" } },
  beach_toys: { isA: ["toy"], who: "child", terms: {
    en: "bucket and spade|sand toys|beach toys|sand bucket|sandcastle set|pail and shovel", es: "juguetes de playa|cubo y pala|balde y pala|cubeta de playa|palita", fr: "jouets de plage|seau et pelle|seau de plage|moules à sable|chaudière et pelle", de: "sandspielzeug|eimer und schaufel|sandkastenspielzeug|sandförmchen|strandspielzeug", it: "secchiello e paletta|giochi da spiaggia|formine|secchiello", pt: "baldinho e pá|brinquedos de praia|balde de praia|pazinha", nl: "emmer en schep|strandspeelgoed|zandspeelgoed|emmertje en schepje", pl: "wiaderko i łopatka|zabawki do piasku|zabawki plażowe|foremki", sv: "hink och spade|strandleksaker|sandleksaker|sandformar", ja: "砂遊びセット|お砂場セット|バケツとシャベル|砂場のおもちゃ", ko: "모래놀이|모래놀이 세트|모래 장난감|양동이 삽 세트", zh: "沙滩玩具|挖沙工具|沙灘玩具|玩沙桶|小桶铲子", ar: "ألعاب شاطئ|دلو ومجرفة|ألعاب رمل|سطل ومجرفة" } },
  balloon: { isA: ["toy", "decoration"], terms: {
    en: "balloon", es: "~globo|globo de helio|bomba globo|chimbomba|vejiga globo", fr: "ballon de baudruche|ballon hélium|ballon gonflable|baudruche", de: "luftballon|heliumballon|~ballon|folienballon", it: "palloncino", pt: "balão|~bexiga", nl: "~ballon|heliumballon|folieballon", pl: "balon|balonik|balon z helem", sv: "ballong", ja: "風船|バルーン|ヘリウム風船", ko: "풍선|헬륨풍선|은박풍선", zh: "气球|氣球|氢气球|氦气球|波波气球", ar: "~بالون|~بالونة|نفاخة" } },
  gnome: {
    isA: ["figurine"],
    terms: {
      en: "gnome|garden gnome|dwarf figure|~troll",
      es: "gnomo|enano de jardín|duende",
      fr: "nain de jardin|lutin|gnome",
      de: "Gartenzwerg|Zwerg|Wichtel",
      it: "gnomo|nanetto|nano da giardino",
      pt: "gnomo|anão de jardim|duende",
      nl: "kabouter|tuinkabouter",
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
      en: "lucky cat|maneki-neko|daruma|shisa|buddha statue|guardian lion",
      es: "gato de la suerte|daruma|buda|shisa",
      fr: "maneki-neko|daruma|bouddha|chat porte-bonheur",
      de: "Winkekatze|Glückskatze|Daruma|Buddhafigur|Shisa",
      it: "maneki neko|gatto della fortuna|daruma|buddha",
      pt: "gato da sorte|daruma|buda",
      nl: "gelukskat|zwaaikat|daruma|boeddhabeeldje",
      pl: "kot szczęścia|daruma|figurka buddy",
      sv: "vinkande katt|lyckokatt|daruma|buddhafigur",
      ja: "招き猫|だるま|シーサー|仏像|狛犬|赤べこ",
      ko: "마네키네코|복고양이|달마|불상|시사|돌하르방|하르방",
      zh: "招财猫|招財貓|达摩|佛像|风狮爷|石狮",
      ar: "قطة الحظ|تمثال بوذا|داروما",
    },
  },
  incense_smoker: {
    isA: ["figurine"],
    terms: {
      en: "incense smoker|smoker figure|smoking man|nutcracker|nutcracker soldier",
      es: "cascanueces|fumador de incienso",
      fr: "fumeur d'encens|casse-noisette",
      de: "Räuchermann|Räuchermännchen|Räucherfigur|Nussknacker",
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
      en: "lightstick|light stick|army bomb|glow stick|carat bong",
      es: "lightstick|barra luminosa",
      fr: "lightstick|bâton lumineux",
      de: "Lightstick|Leuchtstab|Knicklicht",
      it: "lightstick|bastone luminoso",
      pt: "lightstick|bastão luminoso",
      nl: "lightstick|lichtstaaf",
      pl: "lightstick|pałeczka świetlna",
      sv: "lightstick|lysstav",
      ja: "ペンライト|応援棒|サイリウム|カラットボン|アミボム|公式ペンライト",
      ko: "응원봉|캐럿봉|아미밤|야광봉",
      zh: "应援棒|應援棒|手灯|克拉棒|荧光棒",
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
      en: "matryoshka|nesting doll|kokeshi",
      es: "matrioska",
      fr: "poupée russe|matriochka",
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
