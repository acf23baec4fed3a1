// biome-ignore-all format: a table reads best when one kind keeps to few lines
import type { Kinds } from "../format.ts";

/** Clothes for the body: outerwear, tops, bottoms, underwear, swimwear, traditional and work dress. */
export const clothing: Kinds = {
  coat: { isA: ["outerwear"], terms: {
    en: "coat|overcoat|topcoat|peacoat|car coat", es: "abrigo|abrigo de lana|sobretodo|gabán|tapado|chaquetón", fr: "manteau|pardessus|caban|paletot", de: "mantel|wintermantel|wollmantel|herrenmantel|damenmantel|kurzmantel", it: "cappotto|soprabito|paltò|giaccone", pt: "casaco comprido|sobretudo|casacão|casaco de lã|capote", nl: "jas|winterjas|wollen jas|overjas|mantel", pl: "płaszcz|palto|płaszczyk|jesionka", sv: "~rock|överrock|kappa|ytterrock", ja: "コート|オーバー|外套", ko: "코트|외투", zh: "大衣|外套", ar: "معطف|بالطو|كبوت|مانطو" }, abbreviations: "ct" },
  jacket: { isA: ["outerwear"], terms: {
    en: "jacket|anorak|bomber|shacket|jaket", es: "chaqueta|cazadora|chamarra|campera|~casaca|chumpa|chompa", fr: "veste|blouson|bomber|manteau court|jaquette", de: "jacke|blouson|janker", it: "giacca|giubbotto|giubbino|giacchetta|bomber", pt: "jaqueta|casaco|blusão|japona|casaquinho", nl: "jack|jas|jekker|tussenjas", pl: "kurtka|kurteczka|bomberka", sv: "jacka|täckjacka|anorak", ja: "ジャケット|ジャンパー|ブルゾン|上着|ジャンバー|アウター", ko: "재킷|자켓|점퍼|잠바|겉옷|야상", zh: "夹克|夾克|外套|茄克|外衣|褸|棒球外套", ar: "جاكيت|سترة|جاكت|جكيت|~كوت" }, abbreviations: "jkt|jckt|jack" },
  puffer_jacket: { isA: ["jacket"], terms: {
    en: "puffer jacket|puffer|down jacket|puffy|puffer coat|down coat", es: "plumífero|~plumas|abrigo de plumas|anorak acolchado|campera inflable|parka de pluma", fr: "doudoune|veste en duvet|manteau matelassé|manteau de duvet", de: "daunenjacke|daunenmantel", it: "piumino|cento grammi|100 grammi", pt: "jaqueta puffer|casaco de penas|kispo", nl: "donsjas|pufferjas|gewatteerde jas", pl: "kurtka puchowa|puchówka", sv: "dunjacka|täckjacka|dunkappa", ja: "ダウンジャケット|ダウン|ダウンコート", ko: "패딩|다운 재킷|구스다운", zh: "羽绒服|羽絨衣|羽绒外套|羽絨外套|羽絨褸|棉服|棉衣|轻羽绒", ar: "جاكيت منفوخ|جاكيت ريش|بفر" }, abbreviations: "puff jkt|dwn jkt|down jkt" },
  rain_jacket: { isA: ["jacket"], terms: {
    en: "rain jacket|raincoat|~shell|rain shell|hardshell|~waterproof|~mac|mackintosh|cagoule|slicker|goretex|kagoul", es: "impermeable|chubasquero|~piloto|gabardina|~canguro", fr: "imperméable|veste de pluie|k-way|kway|ciré|~coquille|manteau de pluie", de: "regenjacke|hardshelljacke|hardshell|regenmantel|friesennerz|regenschutz", it: "impermeabile|k-way|giacca a vento|cerata|~guscio", pt: "capa de chuva|impermeável|gabardine|kispo", nl: "regenjas|regenjack|hardshell|waterdichte jas|regenkleding|regencape", pl: "kurtka przeciwdeszczowa|przeciwdeszczówka|płaszcz przeciwdeszczowy|deszczówka|sztormiak|ortalion", sv: "regnjacka|regnrock|skaljacka|regnkappa|skalplagg|vindjacka", ja: "レインコート|雨合羽|~カッパ|合羽|マウンテンパーカー|雨具", ko: "우비|레인코트|방수 재킷|비옷|우의|바람막이 방수", zh: "雨衣|冲锋衣|衝鋒衣|防水外套|防水夹克|硬壳衣|硬殼外套|雨褸", ar: "معطف مطر|جاكيت مطر|مشمع|سترة واقية من المطر|واقي مطر" }, abbreviations: "rain jkt|rainjkt|wtrprf jkt" },
  windbreaker: { isA: ["jacket"], terms: {
    en: "windbreaker|windcheater", es: "cortavientos|rompevientos", fr: "coupe-vent|softshell", de: "windjacke", it: "giacca antivento|kway|antivento", pt: "corta-vento|quebra-vento", nl: "windjack|softshell jas", pl: "wiatrówka", sv: "vindjacka", ja: "ウインドブレーカー|ウィンドブレーカー", ko: "바람막이|윈드브레이커", zh: "防风衣|防風外套|风衣夹克", ar: "واقي رياح" } },
  parka: { isA: ["coat"], terms: {
    en: "parka", es: "parka|parca|anorak|trenca", fr: "parka|canadienne", de: "parka|kapuzenmantel", it: "parka|eskimo", pt: "parka|parca", nl: "parka|parkajas", pl: "parka|kurtka zimowa z kapturem", sv: "parkas", ja: "モッズコート|パーカコート", ko: "파카|야상 점퍼", zh: "派克大衣|派克服|派克外套", ar: "باركا|معطف بقلنسوة|جاكيت بفرو" } },
  trench_coat: { isA: ["coat"], terms: {
    en: "trench coat|trench", es: "gabardina|~trinchera|~piloto", fr: "trench|imper|gabardine", de: "trenchcoat", it: "trench|spolverino|impermeabile trench", pt: "trench coat|gabardina", nl: "trenchcoat|trench", pl: "trencz|prochowiec", sv: "trenchcoat", ja: "トレンチコート|トレンチ", ko: "트렌치코트|바바리", zh: "风衣|風衣|乾濕褸|干湿褛", ar: "ترنش كوت|ترنش" } },
  fur_coat: { isA: ["coat"], special: ["high_value"], terms: {
    en: "fur coat|fur jacket|mink", es: "abrigo de piel|estola", fr: "manteau de fourrure|~fourrure|vison", de: "pelzmantel|pelz|nerz|kunstpelz", it: "pelliccia|visone|montone", pt: "casaco de pele|estola", nl: "bontjas|bontmantel|nepbont jas", pl: "futro|kożuch|norki", sv: "päls|fuskpäls", ja: "毛皮コート", ko: "모피 코트|밍크|무스탕", zh: "皮草|羊羔毛外套", ar: "معطف فرو|~فرو|فروة|منك" } },
  leather_jacket: { isA: ["jacket"], terms: {
    en: "leather jacket|leather coat", es: "chaqueta de cuero|cazadora de cuero|chupa de cuero|casaca de cuero", fr: "veste en cuir|perfecto|manteau de cuir", de: "lederjacke|ledermantel", it: "giacca di pelle|giubbotto di pelle|chiodo", pt: "jaqueta de couro|casaco de couro|casaco de cabedal", nl: "leren jas|leren jack|motorjas|suède jas", pl: "skórzana kurtka|ramoneska", sv: "skinnjacka|läderjacka", ja: "革ジャン|ライダース|皮ジャン", ko: "가죽 재킷|가죽자켓", zh: "皮衣|皮夹克|皮夾克|皮外套|皮褸", ar: "جاكيت جلد|سترة جلدية|سترة جلد" }, abbreviations: "lthr jkt|lthr jacket" },
  denim_jacket: { isA: ["jacket"], terms: {
    en: "denim jacket|jean jacket", es: "chaqueta vaquera|cazadora vaquera|casaca de jean", fr: "veste en jean|blouson en jean|manteau de jeans", de: "jeansjacke|jeansblouson", it: "giacca di jeans|giubbotto di jeans|giubbino jeans", pt: "jaqueta jeans|casaco de ganga|blusão de ganga", nl: "spijkerjas|jeansjas|jeansvest", pl: "kurtka jeansowa|~katana|jeansówka", sv: "jeansjacka", ja: "デニムジャケット|Gジャン|ジージャン", ko: "청자켓", zh: "牛仔外套|牛仔夹克|牛仔衣|牛仔褸", ar: "جاكيت جينز|سترة جينز" } },
  ski_jacket: { isA: ["jacket", "winter_sports"], goesWith: ["ski_trousers"], terms: {
    en: "ski jacket|snowboard jacket|ski coat", es: "chaqueta de esquí|anorak de esquí|chamarra de esquí|parka de ski|parka ski", fr: "veste de ski|blouson de ski|manteau de ski", de: "skijacke", it: "giacca da sci|giacca sci|giacca da snowboard", pt: "jaqueta de esqui|casaco de esqui|casaco de neve", nl: "skijas|ski-jack|snowboardjas", pl: "kurtka narciarska", sv: "skidjacka", ja: "スキーウェア|スキージャケット|スノボウェア|スノーボードジャケット", ko: "스키복 상의|스키복|스키 재킷|보드복", zh: "滑雪服|滑雪衣|滑雪外套", ar: "جاكيت تزلج" }, abbreviations: "ski jkt" },
  fleece: { isA: ["jacket"], terms: {
    en: "~fleece|fleece pullover|polar fleece|~polar|teddy jacket|polartec", es: "forro polar|~polar|buzo polar|polarfleece", fr: "~polaire|laine polaire|pull polaire|micropolaire", de: "fleecejacke|fleece|faserpelz", it: "~pile|giacca in pile|felpa in pile|maglia in pile|orsetto giacca", pt: "fleece|polar|blusa de fleece", nl: "fleece|fleecevest|fleecetrui|fleece jas|teddyvest", pl: "polar|bluza polarowa", sv: "fleecejacka|fleecetröja|fleece", ja: "フリース", ko: "플리스|후리스|뽀글이", zh: "抓绒衣|抓絨衣|摇粒绒|搖粒絨|刷毛外套|绒衣|抓毛外套", ar: "فليس|بولار" } },
  hoodie: { isA: ["clothing"], terms: {
    en: "hoodie|hoody|hooded sweatshirt|~zip-up|hooded sweater|bunnyhug|hooded top", es: "sudadera con capucha|sudadera|~canguro|buzo con capucha|polera con capucha|polerón|buzo canguro", fr: "sweat à capuche|sweat capuche|~kangourou|coton ouaté|sweat zippé|chandail à capuchon", de: "kapuzenpullover|kapuzenpulli|kapuzenjacke|sweatjacke|~zipper|kapuzensweater|kapuzenshirt", it: "felpa con cappuccio|felpa|felpa con zip", pt: "moletom com capuz|blusa de moletom|moletom|camisola com capuz|casaco de moletom|sweat com capuz|~canguru", nl: "hoodie|capuchontrui|trui met capuchon|capuchonvest|vest met capuchon", pl: "bluza z kapturem|kangurka|bluza rozpinana", sv: "huvtröja|luvtröja|munkjacka|luvjacka", ja: "~パーカー|フーディー|フード付きトレーナー|パーカ", ko: "후드티|~후드|후디|후드집업|후드 티셔츠|모자티", zh: "连帽卫衣|連帽衛衣|卫衣|帽T|连帽衫|連帽上衣|有帽衛衣", ar: "هودي|سويت شيرت بغطاء رأس|بلوفر بقبعة|كنزة بقلنسوة" }, abbreviations: "hood swtr" },
  sweatshirt: { isA: ["clothing"], terms: {
    en: "sweatshirt|crewneck|sloppy joe|quarter zip", es: "sudadera|sudadera sin capucha|buzo|polerón|sudadera de cuello redondo", fr: "sweat|chandail en coton ouaté", de: "sweatshirt|sweater|sweatpullover|troyer", it: "felpa|felpa girocollo", pt: "sweatshirt|moletom|camisola de algodão|blusão de moletom", nl: "sweater|sweattrui", pl: "~bluza|bluzę", sv: "sweatshirt|collegetröja|tröja college", ja: "トレーナー|スウェット|スエット", ko: "맨투맨|스웨트셔츠|맨투맨티", zh: "卫衣|衛衣|运动衫|大學T|圆领卫衣", ar: "سويت شيرت|كنزة قطنية" } },
  sweater: { isA: ["clothing"], terms: {
    en: "sweater|jumper|pullover|~knit|knitwear|jersey|turtleneck|polo neck|sweeter|cable knit", es: "jersey|suéter|pulóver|chompa|saco de lana|chaleco de lana|buzo de lana|cuello alto", fr: "~pull|pull-over|chandail|tricot|pull en laine|col roulé|~maille|gilet de laine", de: "pullover|pulli|rolli|~strick", it: "maglione|pullover|maglia|maglioncino|~golf|dolcevita|golfino", pt: "suéter|~camisola|pulôver|blusa de lã|~malha|camisola de lã|tricô|gola alta|malha de lã", nl: "trui|pullover|coltrui", pl: "sweter|sweterek|pulower|~golf|swetra", sv: "tröja|pullover|~polo", ja: "セーター|ニット|プルオーバー|タートルネック", ko: "스웨터|~니트|풀오버|터틀넥|목폴라|니트티", zh: "毛衣|针织衫|針織衫|套头衫|毛线衣|冷衫|羊毛衫|線衫", ar: "كنزة|بلوفر|سويتر|جرزي|بلوزة صوف|تريكو" }, abbreviations: "swtr|sweatr" },
  cardigan: { isA: ["sweater"], terms: {
    en: "cardigan|cardi|knit jacket|twinset|shrug", es: "cárdigan|rebeca|chaqueta de punto|saco tejido|saquito|chaleca", fr: "cardigan|~gilet|gilet en laine|veste en tricot|gilet boutonné|paletot", de: "strickjacke|strickweste|weste gestrickt|jäckchen", it: "cardigan|golfino|giacca di lana", pt: "cardigã|casaco de malha|casaquinho de lã|casaquinho de malha|casaco de lã aberto", nl: "~vest|vestje|gebreid vest|wollen vest", pl: "kardigan|narzutka", sv: "kofta|koftan|tröja med knappar", ja: "カーディガン|カーデ", ko: "가디건|카디건", zh: "开衫|開襟衫|針織外套|毛衣外套", ar: "كارديغان|كارديجان|جاكيت تريكو|كنزة مفتوحة|جاكيت صوف" }, abbreviations: "cardi" },
  gilet: { isA: ["outerwear"], terms: {
    en: "gilet|body warmer|puffer vest|down vest|fleece vest", es: "chaleco|chaleco inflable|chaleco polar", fr: "gilet sans manches|doudoune sans manches|veste sans manches|gilet matelassé", de: "~weste|steppweste|daunenweste|fleeceweste", it: "smanicato|gilet imbottito|piumino smanicato", pt: "colete|colete puffer", nl: "bodywarmer|mouwloze jas|donsvest|mouwloos vest", pl: "bezrękawnik|kamizelka", sv: "väst|dunväst|vadderad väst|fleeceväst", ja: "ダウンベスト|~ベスト|チョッキ", ko: "패딩 조끼|조끼|~베스트", zh: "马甲|羽绒马甲|羽絨背心|背心外套|~坎肩", ar: "صديري|جيليه|سترة بلا أكمام|~فيست" } },
  blazer: { isA: ["jacket"], goesWith: ["suit"], terms: {
    en: "blazer|sport coat|sports jacket|suit jacket|dinner jacket", es: "americana|~saco|saco de vestir|chaqueta de traje|bléiser", fr: "blazer|veste de costume|veston|veste de tailleur", de: "blazer|sakko|jackett|veston", it: "giacca|giacca elegante|giacca da completo", pt: "blazer|paletó|casaco de fato|terno paletó", nl: "blazer|colbert|jasje|colbertje", pl: "marynarka|żakiet|blezer", sv: "kavaj", ja: "ブレザー|スーツの上着", ko: "블레이저|정장 재킷|양복 상의|자켓", zh: "西装外套|西裝外套|西服上衣|西装上衣|布雷泽", ar: "بليزر|جاكيت بدلة|جاكيت رسمي" } },
  suit: { isA: ["clothing"], terms: {
    en: "suit|pantsuit|trouser suit|skirt suit", es: "traje|~terno|traje de chaqueta|~ambo|flux|vestido de paño", fr: "~costume|~complet|tailleur|tailleur-pantalon|~habit", de: "anzug|kostüm", it: "~completo|abito da uomo|vestito da uomo|tailleur", pt: "terno|fato|tailleur|~costume", nl: "~pak|kostuum|maatpak|broekpak", pl: "garnitur|garsonka|kostium|garniak", sv: "kostym|dräkt|byxdress", ja: "スーツ|背広", ko: "정장|양복|수트|슈트", zh: "西装|西裝|西服|套装|套裝", ar: "بدلة|طقم رسمي|طقم رجالي|تايور" } },
  waistcoat: { isA: ["clothing"], terms: {
    en: "waistcoat|suit vest|formal vest|dress vest", es: "chaleco de traje|chaleco de vestir|chaleco formal", fr: "gilet de costume|veston sans manches|gilet habillé", de: "anzugweste|~weste|gilet", it: "panciotto|gilet del completo|gilè", pt: "colete de terno|colete de fato|colete social", nl: "gilet|pandjesvest|vest van pak|gileetje", pl: "kamizelka garniturowa|kamizelka do garnituru|~kamizelka", sv: "kostymväst|väst", ja: "スーツベスト|ジレ|ウエストコート", ko: "정장 조끼|양복 조끼", zh: "西装马甲|西裝背心|西服背心|馬甲", ar: "~صدرية|صديري بدلة|فيست بدلة" } },
  tuxedo: { isA: ["suit"], who: "man", special: ["high_value"], terms: {
    en: "tuxedo|tux|dinner suit|black tie suit|tailcoat", es: "esmoquin|smoking|frac|chaqué", fr: "smoking|frac|queue-de-pie|jaquette", de: "smoking|frack|cutaway|~cut", it: "smoking|frac|~tight", pt: "smoking|fraque|casaca", nl: "smoking|rokkostuum|jacquet", pl: "smoking|frak", sv: "smoking|frack|jackett", ja: "タキシード", ko: "턱시도|연미복|예복", zh: "燕尾服|晚礼服西装|男士礼服|小礼服西装|男禮服", ar: "بدلة سموكن|سموكن|توكسيدو" }, abbreviations: "tux" },
  dress: { isA: ["clothing"], who: "woman", terms: {
    en: "dress|sundress|frock|~gown|slip dress", es: "vestido|solera", fr: "robe|robe d'été|petite robe|robe longue|robe de cocktail", de: "kleid", it: "vestito|abito|prendisole", pt: "vestido", nl: "jurk|~kleed|zomerjurk|kleedje|cocktailjurk", pl: "sukienka|suknia|kiecka", sv: "klänning", ja: "ワンピース|ドレス|ワンピ", ko: "원피스|드레스|치마 원피스", zh: "连衣裙|連身裙|洋裝|~裙子|长裙|長裙|连身裙|短裙洋装", ar: "فستان|فساتين|ثوب نسائي|~كسوة" }, abbreviations: "drs" },
  wedding_dress: { isA: ["dress"], who: "woman", special: ["high_value"], terms: {
    en: "wedding dress|wedding gown", es: "vestido de novia|traje de novia", fr: "robe de mariée|robe de mariage", de: "brautkleid|spitzenkleid weiß|brautmode", it: "abito da sposa", pt: "vestido de noiva", nl: "trouwjurk|bruidsjurk", pl: "suknia ślubna", sv: "brudklänning", ja: "ウェディングドレス|白無垢", ko: "웨딩드레스", zh: "婚纱|婚紗|新娘礼服|新娘禮服|裙褂", ar: "فستان زفاف|فستان عروس" } },
  evening_gown: { isA: ["dress"], who: "woman", terms: {
    en: "evening gown|ball gown|gown", es: "vestido de fiesta|traje de noche", fr: "robe de soirée|robe de bal", de: "abendkleid|abendrobe", it: "abito da sera", pt: "vestido de festa", nl: "avondjurk|galajurk", pl: "suknia wieczorowa", sv: "aftonklänning", ja: "イブニングドレス", ko: "이브닝드레스|연주복", zh: "晚礼服|晚禮服|礼服|禮服", ar: "فستان سهرة|سواريه" } },
  skirt: { isA: ["clothing"], who: "woman", terms: {
    en: "skirt|miniskirt|pencil skirt|kilt|skort|tutu", es: "falda|pollera|minifalda", fr: "jupe|minijupe|kilt", de: "~rock|minirock|damenrock|faltenrock|bleistiftrock", it: "gonna|minigonna|gonnellina|kilt", pt: "saia|minissaia|sainha", nl: "rok|minirok|plooirok", pl: "spódnica|spódniczka", sv: "kjol", ja: "スカート", ko: "치마|스커트|미니스커트", zh: "半身裙|~裙子|短裙|半裙|百褶裙", ar: "تنورة|جيبة|جونلة|صاية" } },
  trousers: { isA: ["clothing"], terms: {
    en: "trousers|pants|slacks|chinos|khakis|cargo pants|dress pants|suit pants|hiking pants|cords|corduroys|linen pants", es: "pantalón|chinos", fr: "pantalon|chino", de: "~hose|stoffhose|chino|anzughose|cargohose|cordhose|wanderhose", it: "pantaloni|calzoni|chinos", pt: "calça|chinos|calças de fato", nl: "broek|pantalon|lange broek|chino", pl: "spodnie|chinosy|bojówki|portki", sv: "byxor|chinos|brallor", ja: "ズボン|~パンツ|スラックス|チノパン", ko: "바지|팬츠|슬랙스", zh: "裤子|褲子|长裤|長褲|西裤|西褲|休闲裤|工装裤|褲", ar: "بنطلون|بنطال|سروال|بناطيل" }, abbreviations: "trs|pnts|trsrs" },
  jeans: { isA: ["trousers"], terms: {
    en: "jeans|denim|dungarees", es: "vaqueros|pantalón vaquero|tejanos|bluyín", fr: "jean|pantalon en jean|denim", de: "jeans|jeanshose|denim", it: "jeans|pantaloni di jeans", pt: "calça jeans|calças de ganga|ganga", nl: "spijkerbroek|denim", pl: "jeansy|dżinsy|spodnie jeansowe", sv: "jeans|jeansbyxor", ja: "ジーンズ|ジーパン|デニム|Gパン", ko: "청바지|데님 바지", zh: "牛仔裤|牛仔褲|牛仔长裤|丹宁裤", ar: "جينز|كابوي" } },
  leggings: { isA: ["trousers"], terms: {
    en: "leggings|yoga pants|running tights|jeggings|treggings|gym tights", es: "mallas|leggins|calzas|licras|lycras", fr: "legging|caleçon long|collant de course|corsaire", de: "leggings|leggins|yogahose|lauftights", it: "leggings|fuseaux|pantacollant", pt: "legging|fuseau", nl: "legging|hardlooptight|~tight", pl: "legginsy|leginsy|getry", sv: "leggings|~tights", ja: "レギンス|スパッツ|タイツ スポーツ", ko: "레깅스|요가복|요가 바지", zh: "打底裤|緊身褲|瑜伽裤|瑜珈褲|内搭裤", ar: "ليجن|ليقنز|لقنز|ليغينغ" } },
  shorts: { isA: ["trousers"], terms: {
    en: "shorts|short pants|bermudas|jorts|boardies|stubbies", es: "pantalón corto|bermudas|pantaloneta", fr: "short|bermuda|culotte courte|pantacourt", de: "kurze hose|bermudas|sporthose kurz", it: "pantaloncini|bermuda|calzoncini corti|pantaloni corti", pt: "bermuda|calção|calções", nl: "korte broek|short|bermuda", pl: "szorty|spodenki|bermudy|krótkie spodnie", sv: "shorts|kortbyxor|korta byxor", ja: "短パン|ショートパンツ|半ズボン|ハーフパンツ", ko: "반바지|숏팬츠|쇼츠|핫팬츠", zh: "短裤|短褲|五分裤|热裤", ar: "شورت|شورتات|برمودا" } },
  sweatpants: { isA: ["trousers"], terms: {
    en: "sweatpants|joggers|jogging bottoms|track pants|tracksuit bottoms|trackies", es: "pantalón de chándal|pants|jogging|pantalón deportivo|buzo pantalón", fr: "pantalon de jogging|bas de jogging|jogging|pantalon de survêtement|pantalon de sport", de: "jogginghose|trainingshose|sporthose|sweathose|~jogger", it: "pantaloni della tuta|pantaloni tuta", pt: "calça de moletom|calça de treino", nl: "joggingbroek", pl: "dresy|joggery", sv: "mjukisbyxor", ja: "スウェットパンツ|スエットパンツ", ko: "추리닝 바지|츄리닝", zh: "运动裤|運動褲|卫裤|棉裤|束脚裤", ar: "بنطلون رياضي|سويت بانتس|بيجاما رياضة" } },
  tracksuit: { isA: ["clothing", "sports_gear"], terms: {
    en: "tracksuit|track jacket|warm-up suit|warmups|gym clothes|gym kit", es: "chándal|conjunto deportivo|buzo deportivo|pants|ropa deportiva", fr: "survêtement|jogging|veste de survêtement|tenue de sport|survêt", de: "trainingsanzug|jogginganzug|trainingsjacke", it: "~tuta|tuta da ginnastica", pt: "fato de treino|agasalho|conjunto de moletom|~abrigo", nl: "trainingspak|joggingpak", pl: "dres|strój sportowy", sv: "träningsoverall|overall", ja: "ジャージ|トレーニングウェア|スポーツウェア|運動着", ko: "츄리닝|추리닝|트레이닝복|운동복", zh: "运动服|運動服|运动套装|運動套裝|健身服", ar: "بدلة رياضية|ترينج|ترنج|ملابس رياضية" } },
  shirt: { isA: ["clothing"], terms: {
    en: "shirt|dress shirt|button-down|button-up|oxford shirt|flannel shirt|hawaiian shirt|collared shirt|business shirt|checked shirt", es: "camisa|camisa de manga larga|guayabera", fr: "chemise|chemise à carreaux", de: "hemd|oberhemd|flanellhemd|freizeithemd|karohemd|businesshemd", it: "camicia", pt: "camisa|camisa de manga comprida|camisa xadrez", nl: "overhemd|hemd|bloes|houthakkershemd", pl: "koszula", sv: "skjorta|skjortan", ja: "~シャツ|ワイシャツ|Yシャツ|カッターシャツ|ネルシャツ|アロハシャツ", ko: "셔츠|남방|난방", zh: "衬衫|襯衫|衬衣|恤衫|长袖衬衫|格子衫", ar: "قميص|قمصان|شميز" }, abbreviations: "shrt" },
  t_shirt: { isA: ["clothing"], terms: {
    en: "t-shirt|tee|long sleeve top|~top|teeshirt", es: "camiseta|playera|remera|polera|~franela|~polo", fr: "t-shirt|tee-shirt|maillot|chandail à manches courtes", de: "t-shirt|shirt|leibchen|longsleeve|oberteil", it: "maglietta|maglia a maniche corte", pt: "camiseta|camisola de manga curta|blusinha|malha", nl: "t-shirt|shirt|shirtje|truitje korte mouw", pl: "koszulka|tiszert|podkoszulka", sv: "t-shirt|t-tröja|tisha", ja: "Tシャツ|ティーシャツ|半袖シャツ|ロンT|カットソー", ko: "티셔츠|반팔|반팔티|면티|긴팔티", zh: "T恤|体恤|短袖|文化衫", ar: "تي شيرت|تيشرت|بلوزة|فانيلة|تريكو" }, abbreviations: "tee|tshrt" },
  polo_shirt: { isA: ["shirt"], terms: {
    en: "polo shirt|~polo|golf shirt|polo top|rugby shirt", es: "~polo|camisa polo|chomba|playera polo|camiseta polo|chemise", fr: "~polo|chemise polo|polo de golf", de: "polohemd", it: "~polo|maglietta polo|maglia polo", pt: "camisa polo|camiseta polo", nl: "~polo", pl: "koszulka polo|polówka", sv: "pikétröja|piké|tenniströja", ja: "ポロシャツ|ラガーシャツ", ko: "폴로 셔츠|폴로티|카라티", zh: "polo衫|保罗衫|POLO恤|翻领T恤", ar: "بولو|تيشيرت بولو" } },
  blouse: { isA: ["shirt"], who: "woman", terms: {
    en: "blouse|women's shirt|tunic|ladies top|camisole top", es: "blusa|blusita|camisa de mujer|túnica|camisola", fr: "chemisier|corsage|tunique|~top", de: "bluse|tunika|blüschen", it: "camicetta|blusa|casacca", pt: "blusa|camisa feminina|camiseiro|túnica", nl: "blouse|bloes|tuniek|topje", pl: "bluzka|koszula damska|tunika", sv: "blus|tunika|blusen", ja: "ブラウス|チュニック", ko: "블라우스|튜닉", zh: "女衬衫|女襯衫|罩衫|雪纺衫|女装上衣", ar: "بلوزة|قميص نسائي|تونيك" } },
  tank_top: { isA: ["clothing"], terms: {
    en: "tank top|singlet|vest top|cami|sleeveless top", es: "camiseta sin mangas|camiseta de tirantes|musculosa|~esqueleto|~top|bividí", fr: "débardeur|camisole|~top|caraco|dos nu", de: "tanktop|~top|trägertop|trägershirt|muskelshirt", it: "canotta|canottiera|~top|~smanicata", pt: "regata|camiseta regata|~top|camisola de alças", nl: "tanktop|topje|hemdje", pl: "~top|bokserka|koszulka na ramiączkach|bezrękawnik koszulka", sv: "~linne|~topp|ärmlös tröja", ja: "タンクトップ|キャミソール", ko: "민소매|나시|탱크톱", zh: "~背心|吊带|吊帶|小可愛", ar: "~توب|تانك توب|بلوزة بدون أكمام|فانيلة علاق" } },
  jumpsuit: { isA: ["clothing"], terms: {
    en: "jumpsuit|dungarees|overalls|playsuit|romper|boiler suit", es: "~mono|enterizo|overol|peto|enterito", fr: "combinaison|salopette|combishort|combi-pantalon|~combi", de: "overall|latzhose|einteiler", it: "tuta intera|salopette|tutina", pt: "macacão|jardineira|macaquinho", nl: "jumpsuit|tuinbroek|salopette|overall", pl: "kombinezon|ogrodniczki", sv: "jumpsuit|hängselbyxor|overall|byxdress", ja: "オールインワン|サロペット|つなぎ|オーバーオール", ko: "점프수트|멜빵바지|오버롤", zh: "连体裤|連身褲|背带裤|吊帶褲|连衣裤", ar: "أفرول|جمبسوت|سالوبيت|بدلة قطعة واحدة" } },
  pyjamas: { isA: ["clothing"], terms: {
    en: "pyjamas|pajamas|pjs|jammies|pj's|sleepwear|jim-jams|night suit", es: "pijama|piyama|ropa de dormir", fr: "pyjama|tenue de nuit|vêtements de nuit", de: "schlafanzug|schlafhose|schlafshirt|nachtwäsche|pischama", it: "pigiama", pt: "pijama|roupa de dormir", nl: "pyjama|pyjamabroek|nachtkleding|nachtpak", pl: "piżama|pidżama|piżamka", sv: "pyjamas|pyjamasbyxor|nattkläder", ja: "パジャマ|寝間着|ねまき|ルームウェア|部屋着", ko: "잠옷|파자마|실내복|수면바지", zh: "睡衣|睡裤|家居服|睡衣套装|睡褲", ar: "بيجامة|بيجاما|بجامة|ملابس نوم" }, abbreviations: "pjs|jammies" },
  nightgown: { isA: ["pyjamas"], who: "woman", terms: {
    en: "nightgown|nightie|nightdress|nighty|negligee|nightshirt", es: "camisón|bata de dormir|dormilona|camisola", fr: "chemise de nuit|nuisette|robe de nuit|liquette", de: "nachthemd|negligé|nachtkleid|sleepshirt", it: "camicia da notte|sottoveste|vestaglietta", pt: "~camisola|camisa de noite|camisa de dormir|camisola de dormir", nl: "nachthemd|nachtjapon|nachtkleed|slaapshirt", pl: "koszula nocna|koszulka nocna|halka", sv: "nattlinne|nattskjorta", ja: "ネグリジェ|ナイトガウン|ナイトドレス", ko: "나이트가운|네글리제|잠옷 원피스|~슬립", zh: "睡裙|睡袍|吊带睡裙", ar: "قميص نوم|روب نوم|ثوب نوم|جلابية نوم" } },
  bathrobe: { isA: ["clothing"], terms: {
    en: "bathrobe|dressing gown|~robe|housecoat|terry robe|morning gown", es: "~bata|albornoz|bata de baño|salto de cama|bata de casa|salida de baño", fr: "peignoir|robe de chambre|sortie de bain", de: "bademantel|morgenmantel|morgenrock|hausmantel", it: "accappatoio|vestaglia|veste da camera", pt: "roupão|robe|~hobby", nl: "badjas|kamerjas|ochtendjas|peignoir", pl: "szlafrok|podomka|płaszcz kąpielowy", sv: "badrock|morgonrock|nattrock", ja: "バスローブ|ガウン|ローブ", ko: "목욕가운|가운|로브", zh: "浴袍|~浴衣|睡袍|晨袍|浴衫", ar: "~روب|برنس|روب حمام|برنص" } },
  underpants: { isA: ["underwear"], special: ["hygiene"], terms: {
    en: "underpants|panties|knickers|briefs|boxers|boxer shorts|undies|~pants|underwear", es: "calzoncillos|bragas|calzones|bombacha|~tanga|bóxer|trusa|pantaleta|ropa interior", fr: "culotte|slip|caleçon|boxer|sous-vêtements|bobettes", de: "unterhose|~slip|schlüpfer|unterwäsche|gatte", it: "mutande|~slip|boxer|biancheria intima|perizoma", pt: "cueca|calcinha|roupa interior|roupa íntima|cuequinhas", nl: "onderbroek|~slip|boxershort|ondergoed", pl: "majtki|bokserki|slipy|bielizna|gacie|stringi", sv: "underbyxor|kalsonger|trosor|underkläder", ja: "パンツ 下着|下着|ショーツ|ボクサーパンツ|トランクス|ブリーフ", ko: "팬티|속옷|트렁크 팬티", zh: "内裤|內褲|内衣|底裤|四角褲", ar: "ملابس داخلية|كيلوت|بوكسر|سروال داخلي|لباس داخلي" } },
  bra: { isA: ["underwear"], who: "woman", special: ["hygiene"], terms: {
    en: "bra|brassiere|bralette", es: "sujetador|sostén|brasier|corpiño|ajustador|top deportivo", fr: "soutien-gorge|brassière|soutif", de: "bh|büstenhalter|bustier", it: "reggiseno|brassière", pt: "sutiã|soutien|top de ginástica", nl: "beha|bh|bustehouder", pl: "biustonosz|stanik", sv: "bh|behå", ja: "ブラジャー|ブラ|スポーツブラ", ko: "브래지어|~브라|스포츠 브라", zh: "胸罩|文胸|运动内衣|運動內衣", ar: "حمالة صدر|سوتيان|ستيان|صدرية نسائية" } },
  lingerie: { isA: ["underwear"], who: "woman", special: ["hygiene"], terms: {
    en: "lingerie|corset|shapewear|bodysuit|spanx|garter belt", es: "lencería|corsé|~faja|~body|liguero", fr: "lingerie|corset|gaine|guêpière|porte-jarretelles", de: "dessous|reizwäsche|korsett|~mieder|~body", it: "lingerie|corsetto|~guaina|~body", pt: "lingerie|espartilho|cinta modeladora|~body", nl: "lingerie|korset|corrigerend ondergoed|~body", pl: "gorset|bielizna damska|~body|bielizna wyszczuplająca", sv: "damunderkläder|korsett|~body|strumpebandshållare", ja: "ランジェリー|コルセット|ガードル|補正下着", ko: "란제리|코르셋|보정속옷|거들", zh: "情趣内衣|女士内衣|塑身衣|束身衣|馬甲束腰", ar: "لانجري|مشد|كورسيه|بدي داخلي" } },
  undershirt: { isA: ["underwear"], terms: {
    en: "undershirt|thermal underwear|long johns|thermals|base layer|vest underwear", es: "camiseta interior|ropa térmica|camiseta térmica|primera capa|calzoncillo largo", fr: "sous-vêtement thermique|maillot de corps|tricot de peau|combine", de: "unterhemd|thermowäsche|skiunterwäsche|lange unterhose|funktionsunterwäsche", it: "maglia intima|canottiera intima|calzamaglia", pt: "~segunda pele|camisola interior|roupa térmica|ceroulas", nl: "onderhemd|thermokleding|thermo-ondergoed|lange onderbroek", pl: "podkoszulek|bielizna termiczna|kalesony|termoaktywna koszulka", sv: "underställ|långkalsonger|undertröja|underställströja", ja: "肌着|ヒートテック", ko: "내복|히트텍|런닝셔츠|내의", zh: "保暖内衣|保暖內衣|秋衣|秋裤|衛生衣", ar: "ملابس حرارية|فانيلة داخلية|كلسون طويل" } },
  sock: { isA: ["clothing"], terms: {
    en: "sock|ski socks|football socks", es: "calcetín|medias|soquetes|calcetas|medias deportivas", fr: "chaussette|~bas|socquettes|soquettes", de: "socke|strumpf|kniestrümpfe", it: "calzino|calzettoni|pedalini", pt: "~meia|meias|peúga|soquete", nl: "sok|kousen", pl: "skarpeta|skarpetki|podkolanówki", sv: "strumpa|socka", ja: "靴下|ソックス|くつした", ko: "양말|삭스", zh: "袜子|襪子|袜|短袜|羊毛袜", ar: "جورب|جوارب|~شراب|~شرابات|كلسات" } },
  tights: { isA: ["clothing"], who: "woman", terms: {
    en: "~tights|pantyhose|~stockings|nylons|hosiery", es: "medias|pantimedias|pantis|leotardos|medias de nylon|~can can", fr: "collant|~bas|bas-culotte|bas nylon", de: "strumpfhose|nylons|~strümpfe|halterlose", it: "collant|calze di nylon|calzamaglia|autoreggenti", pt: "meia-calça|collants|meia de vidro|meias de nylon", nl: "panty|maillot|kousenbroek|nylonkousen", pl: "rajstopy|pończochy|rajtuzy", sv: "strumpbyxor|nylonstrumpor", ja: "ストッキング|~タイツ|パンスト", ko: "스타킹|타이즈", zh: "丝袜|絲襪|连裤袜|褲襪|长筒袜", ar: "كولون|جوارب نسائية|شراب طويل|كولونات" } },
  swimsuit: { isA: ["clothing", "water_sports"], terms: {
    en: "swimsuit|bathing suit|swimming costume|swimmers|togs|cossie|swimwear|bathers|burkini|one-piece", es: "bañador|traje de baño|malla de baño|ropa de baño|vestido de baño|~malla", fr: "maillot de bain|costume de bain|maillot une pièce", de: "badeanzug|schwimmanzug|badesachen|burkini", it: "costume da bagno|costumino", pt: "maiô|fato de banho|roupa de banho|traje de banho", nl: "badpak|zwempak|zwemkleding|zwemgoed", pl: "strój kąpielowy|kostium kąpielowy|jednoczęściowy strój", sv: "baddräkt|badkläder|baddräkten", ja: "水着|スイムウェア", ko: "수영복|원피스 수영복|스윔슈트|래시가드 수영복", zh: "泳衣", ar: "مايوه|لباس سباحة|ملابس سباحة|بوركيني" } },
  bikini: { isA: ["swimsuit"], who: "woman", terms: {
    en: "bikini|two-piece swimsuit|tankini", es: "bikini|biquini|dos piezas", fr: "bikini|maillot deux pièces|haut de maillot", de: "bikini|bikinihose|bikinioberteil|tankini", it: "bikini|due pezzi", pt: "biquíni", nl: "bikini|bikinitop|bikinibroekje", pl: "bikini|dwuczęściowy strój", sv: "bikini|bikinitrosa|bikiniöverdel", ja: "ビキニ", ko: "비키니", zh: "比基尼|三點式", ar: "بكيني" } },
  swim_trunks: { isA: ["shorts", "water_sports"], who: "man", terms: {
    en: "swim trunks|swimming trunks|swim shorts|boardshorts|budgie smugglers", es: "bañador de hombre|traje de baño de hombre|short de baño|malla de hombre", fr: "short de bain|slip de bain|maillot de bain homme|caleçon de bain", de: "badehose|badeshorts|schwimmhose", it: "costume da uomo|boxer da mare", pt: "sunga|calções de banho|short de praia", nl: "zwembroek|zwemshort", pl: "kąpielówki|spodenki kąpielowe", sv: "badbyxor|badshorts|simbyxor", ja: "海パン|海水パンツ|サーフパンツ|ボードショーツ", ko: "수영복 바지|수영 팬츠|비치 팬츠|보드숏", zh: "泳裤|泳褲|沙滩裤|沙灘褲", ar: "شورت سباحة|مايوه رجالي" } },
  swim_shirt: { isA: ["clothing", "water_sports"], terms: {
    en: "rash guard|rash vest|swim shirt|rashie|uv shirt|sun shirt|swim tee|rash top", es: "camiseta de lycra|licra de surf|camiseta de baño|lycra uv|camiseta uv|remera de agua|playera de agua", fr: "~lycra|t-shirt anti-uv|top de bain|maillot anti-uv", de: "uv-shirt|badeshirt|schwimmshirt|lycra-shirt", it: "maglietta anti-uv|~lycra|maglia da surf|maglietta da mare", pt: "camisa uv|~lycra|camisola de lycra|camiseta de proteção solar|t-shirt anti-uv", nl: "uv-shirt|zwemshirt|surfshirt", pl: "koszulka uv|~lycra|koszulka do pływania|koszulka kąpielowa", sv: "uv-tröja|badtröja|uv-dräkt", ja: "ラッシュガード|ラッシュパーカー", ko: "래시가드|래쉬가드|물놀이 상의", zh: "防晒泳衣|防曬泳衣|水母衣|潜水上衣", ar: "قميص سباحة|راش جارد|تيشيرت سباحة" } },
  ski_trousers: { isA: ["trousers", "winter_sports"], goesWith: ["ski_jacket"], terms: {
    en: "ski pants|snow pants|salopettes|ski bibs|snowboard pants", es: "pantalón de esquí|pantalón impermeable", fr: "pantalon de ski|salopette de ski|pantalon de pluie", de: "skihose|schneehose|regenhose", it: "pantaloni da sci|salopette da sci|pantaloni impermeabili", pt: "calça de esqui|calças de neve|calças impermeáveis", nl: "skibroek|regenbroek", pl: "spodnie narciarskie", sv: "skidbyxor|regnbyxor", ja: "スキーパンツ", ko: "스키바지|보드복 바지|우의 바지", zh: "滑雪裤|滑雪褲|雪裤|雨裤|防水褲", ar: "بنطلون تزلج" } },
  child_coat: { isA: ["coat"], who: "child", terms: {
    en: "child's coat|kids coat|boys coat|girls coat|children's coat|kids jacket|boys jacket|girls jacket|child's jacket", es: "abrigo de niño|chaqueta de niño|chamarra de niño|campera de nene|abriguito|chaquetita|camperita", fr: "manteau enfant|blouson enfant|petite veste|veste enfant", de: "kinderjacke|kindermantel|mädchenjacke|jungenjacke|kinderanorak|babyjacke|bubenjacke", it: "cappottino da bambino|giacca da bambino|giubbotto bambino|giubbino bimbo|giacchina", pt: "casaco infantil|casaco de criança|jaqueta infantil|casaquinho infantil", nl: "kinderjas|jongensjas|meisjesjas|kinderjack", pl: "kurtka dziecięca|kurteczka|kurtka chłopięca|kurtka dziewczęca", sv: "barnjacka|pojkjacka|flickjacka|barnkappa", ja: "子供用コート|キッズジャケット|子供の上着", ko: "아동 코트|아이 외투|아동 점퍼|아이 점퍼|유아 잠바", zh: "童装外套|儿童外套|兒童外套|小孩外套|小朋友外套", ar: "معطف أطفال|جاكيت أطفال|جاكيت ولادي|جاكيت بناتي|سترة طفل" } },
  child_ski_jacket: { isA: ["child_coat", "ski_jacket"], who: "child", terms: {
    en: "kids ski jacket|child's ski suit", es: "chaqueta de esquí infantil|mono de nieve|mono de esquí|buzo de nieve", fr: "habit de neige|combinaison de ski enfant|combi-pilote", de: "kinderskijacke|schneeanzug|skianzug|schneeoverall", it: "tuta da neve|tuta da sci bambino", pt: "macacão de neve|fato de neve", nl: "kinderskijas|skipak", pl: "kombinezon zimowy|kombinezon narciarski", sv: "vinteroverall|täckoverall|skidoverall", ja: "子供用スキーウェア|ジャンプスーツ 防寒|スノースーツ", ko: "아동 스키복|우주복 방한", zh: "儿童滑雪服", ar: "بدلة ثلج أطفال|أفرول ثلج" }, abbreviations: "boys ski jkt|kid ski jkt" },
  child_swim_shirt: { isA: ["swim_shirt"], who: "child", terms: {
    en: "kids swim shirt|kids rash guard|kids rashie|kids swimsuit|kids swimwear", es: "camiseta de agua de niño|bañador de niño|bañador infantil", fr: "lycra enfant|maillot de bain enfant|combinaison anti-uv", de: "kinder-uv-shirt|kinderbadeanzug|kinderbadehose|uv-anzug kinder", it: "costume da bambino|maglietta mare bambino|costumino da bagno", pt: "camisa uv infantil|fato de banho de criança|maiô infantil|sunga infantil", nl: "kinderzwempak|kinderzwembroek|uv-pakje", pl: "dziecięca koszulka uv|strój kąpielowy dziecięcy|kąpielówki dziecięce", sv: "uv-dräkt barn|barnbadkläder|badbyxor barn", ja: "子供用ラッシュガード|子供水着|キッズ水着", ko: "아동 래시가드|아동 수영복|아이 수영복", zh: "儿童泳衣|兒童泳衣|童裝泳衣", ar: "مايوه أطفال|لباس سباحة أطفال|ملابس سباحة طفل" } },
  child_clothing: { isA: ["clothing"], who: "child", terms: {
    en: "children's clothes|kids clothes|kids shirt|child's dress|girls dress|boys trousers", es: "ropa de niño|ropa infantil|vestido de niña|ropita|uniforme escolar|pijama infantil", fr: "vêtements enfant|robe de fillette|habits d'enfant|pyjama enfant", de: "kinderkleidung|kindersachen|kinderkleid|kinderpullover|kinderschlafanzug", it: "vestiti da bambino|abbigliamento bambino|vestitino bimba|grembiule scuola", pt: "roupa infantil|roupa de criança|vestido infantil|uniforme escolar", nl: "kinderkleding|kinderkleren|kinderjurk|kindertrui", pl: "ubranie dziecięce|ubranka|sukieneczka|piżamka", sv: "barnkläder|barnklänning|barntröja|barnpyjamas", ja: "子供服|キッズ服|制服 子供|子供用パジャマ", ko: "아동복|아이 옷|교복|유아복", zh: "童装|童裝|儿童衣服|小孩衣服|校服", ar: "ملابس أطفال|فستان بناتي|زي مدرسي|هدوم أطفال" } },
  baby_clothing: { isA: ["clothing", "baby_item"], who: "baby", terms: {
    en: "baby clothes|onesie|babygro|sleepsuit|bodysuit baby|baby vest|baby romper|baby outfit|footie pajamas|baby cardigan", es: "ropa de bebé|body de bebé|pelele|enterito|mameluco|pijama de bebé|ranita", fr: "vêtements de bébé|body bébé|grenouillère|dors-bien|barboteuse|brassière bébé|pyjama bébé|layette", de: "babykleidung|strampler|~body|babybody|babysachen|strampelanzug|babyjäckchen", it: "vestiti da neonato|body neonato|tutina|pagliaccetto|corredino", pt: "roupa de bebê|~body|babygrow|macacão de bebê", nl: "babykleding|rompertje|boxpakje|kruippakje|babykleertjes", pl: "ubranka niemowlęce|body niemowlęce|śpioszki|pajacyk|rampers|śpiochy", sv: "babykläder|bodys|sparkdräkt|sparkbyxor", ja: "ベビー服|ロンパース|カバーオール|赤ちゃんの服|肌着 ベビー", ko: "아기 옷|우주복|바디슈트 아기|배냇저고리|내복 아기", zh: "婴儿衣服|嬰兒衣服|~连体衣|包屁衣|哈衣|爬服|寶寶衣服", ar: "ملابس بيبي|ملابس رضع|بدي بيبي|سلوبيت|أفرول بيبي" } },
  saree: { isA: ["clothing"], who: "woman", special: ["high_value"], terms: {
    en: "saree|sari|lehenga|ghagra|sari blouse|dupatta", es: "sari|traje indio", fr: "sari|tenue indienne", de: "sari|indisches kleid", it: "sari|abito indiano", pt: "sári|traje indiano", nl: "sari|indiase jurk", pl: "sari|strój indyjski", sv: "sari|indisk klänning", ja: "サリー", ko: "사리|인도 전통옷", zh: "纱丽|紗麗|印度服", ar: "ساري" } },
  kurta: { isA: ["clothing"], terms: {
    en: "kurta|shalwar kameez|kurti|churidar|kurta pyjama", es: "kurta|túnica india", fr: "kurta|tunique indienne", de: "kurta|indische tunika", it: "kurta|tunica indiana", pt: "kurta|túnica indiana", nl: "kurta|salwar kameez", pl: "kurta|tunika indyjska", sv: "kurta|indisk tunika", ja: "クルタ|サルワールカミーズ", ko: "쿠르타|인도 튜닉", zh: "印度长衫|库尔塔|印度長衫", ar: "كورتا|شلوار قميص|شيرواني" } },
  kimono: { isA: ["clothing"], terms: {
    en: "kimono|yukata|obi|haori|happi coat|hanfu", es: "kimono|quimono", fr: "kimono|yukata|haori", de: "kimono|yukata|haori", it: "kimono|yukata|chimono", pt: "quimono", nl: "kimono", pl: "kimono|yukata|jukata", sv: "kimono|yukata", ja: "着物|浴衣", ko: "기모노|유카타", zh: "和服|汉服|漢服", ar: "كيمونو|يوكاتا" } },
  abaya: { isA: ["clothing"], who: "woman", terms: {
    en: "abaya|jilbab|burqa|chador", es: "abaya|chilaba|burka", fr: "abaya|djellaba", de: "abaya|kaftan", it: "abaya|caftano|gellaba", pt: "abaya|caftan|cafetã|túnica árabe", nl: "abaya|kaftan", pl: "abaja|kaftan|dżelaba", sv: "abaya|kaftan", ja: "アバヤ|カフタン", ko: "아바야|카프탄", zh: "阿拉伯长袍|阿巴亚|罩袍|阿拉伯長袍", ar: "عباية|عباءة|جلابية|جلباب" } },
  thobe: { isA: ["clothing"], who: "man", terms: {
    en: "thobe|thawb|bisht", es: "túnica árabe", fr: "qamis", de: "thobe|dischdascha", it: "tunica araba", pt: "túnica masculina árabe", nl: "thobe|djellaba heren", pl: "thobe|galabija|arabska tunika", sv: "thobe|arabisk dräkt", ja: "トーブ|カンドゥーラ", ko: "토브|칸두라", zh: "阿拉伯男袍|阿拉伯白袍", ar: "~ثوب|دشداشة|كندورة|بشت" } },
  dirndl: { isA: ["clothing"], terms: {
    en: "dirndl|lederhosen|folk costume|national costume", es: "traje bávaro|traje regional|traje típico", fr: "dirndl|costume folklorique|culotte de cuir|costume traditionnel", de: "dirndl|lederhose|tracht|trachtenjacke|trachtenhemd", it: "dirndl|costume tirolese|costume tradizionale", pt: "traje típico|traje folclórico|traje alemão", nl: "dirndl|lederhose", pl: "dirndl|strój ludowy", sv: "folkdräkt", ja: "民族衣装|ディアンドル", ko: "민속의상|전통의상|디른들", zh: "民族服装|传统服装", ar: "زي شعبي|زي تقليدي|لباس تقليدي" } },
  uniform: { isA: ["clothing"], terms: {
    en: "uniform|scrubs|lab coat|chef jacket|chef coat|work jacket", es: "uniforme|bata blanca|filipina|ropa de trabajo|guardapolvo", fr: "uniforme|tenue de travail|blouse blanche|veste de cuisine|sarrau", de: "uniform|dienstkleidung|kittel|kochjacke", it: "uniforme|divisa|camice|tuta da lavoro", pt: "uniforme|farda|jaleco|bata branca|avental de médica|avental de médico|bata de médico", nl: "uniform|werkkleding|doktersjas|koksbuis", pl: "mundur|kitel|fartuch lekarski", sv: "uniform|arbetskläder|läkarrock|kockrock", ja: "制服|ユニフォーム|作業着|白衣", ko: "유니폼|제복|작업복|가운 의사", zh: "制服|工作服|白大褂|厨师服|工服", ar: "زي رسمي|يونيفورم|زي عمل|لاب كوت" } },
  hi_vis_vest: { isA: ["clothing"], terms: {
    en: "hi-vis vest|high visibility vest|safety vest|hi viz|high vis jacket", es: "chaleco reflectante|chaleco de seguridad|chaleco fosforescente|chaleco reflectivo", fr: "gilet jaune|gilet de sécurité|gilet fluo|gilet réfléchissant|dossard de sécurité", de: "warnweste|sicherheitsweste|warnjacke", it: "gilet catarifrangente|giubbino catarifrangente|gilet alta visibilità|pettorina catarifrangente", pt: "colete refletor|colete refletivo|colete de segurança|colete reflector", nl: "veiligheidshesje|reflecterend vest|hesje", pl: "kamizelka odblaskowa|kamizelka ostrzegawcza|odblask", sv: "reflexväst|varselväst|varseljacka", ja: "反射ベスト|安全ベスト", ko: "안전조끼|형광조끼|반사조끼", zh: "反光背心|反光衣|安全背心|荧光背心", ar: "سترة عاكسة|فيست عاكس|صديري سلامة|سترة أمان" } },
  apron: { isA: ["household", "clothing"], terms: {
    en: "apron|pinafore|pinny", es: "delantal|mandil", fr: "tablier", de: "schürze|fürtuch", it: "grembiule|zinale", pt: "avental", nl: "schort|voorschoot", pl: "fartuch|fartuszek", sv: "förkläde", ja: "エプロン|割烹着|前掛け", ko: "앞치마|에이프런", zh: "围裙|圍裙", ar: "مريلة|مئزر|مريول مطبخ|طبلية" } },
  costume: { isA: ["clothing"], terms: {
    en: "fancy dress|halloween costume|dress-up costume|princess dress|superhero costume", es: "disfraz|traje de carnaval|traje de princesa|disfraces|careta", fr: "déguisement|costume de carnaval|robe de princesse|panoplie", de: "kostüm|verkleidung|faschingskostüm|karnevalskostüm|halloweenkostüm", it: "costume di carnevale|travestimento|vestito da principessa", pt: "~fantasia|disfarce|vestido de princesa", nl: "verkleedkleren|carnavalspak|kostuum", pl: "przebranie|strój karnawałowy|kostium na halloween|sukienka księżniczki", sv: "utklädningskläder|maskeraddräkt|prinsessklänning", ja: "コスプレ|仮装|プリンセスドレス", ko: "코스튬|코스프레 의상|할로윈 의상|공주 드레스", zh: "戏服|戲服|服装道具|公主裙", ar: "زي تنكري|ملابس تنكرية|فستان أميرة|كوستيوم" } },
  sports_jersey: { isA: ["clothing", "sports_gear"], terms: {
    en: "football shirt|soccer jersey|football jersey|sports jersey|team jersey|hockey jersey", es: "camiseta de fútbol|jersey de fútbol|camiseta de equipo|maillot|casaca de fútbol", fr: "maillot de foot|maillot de football|maillot de cyclisme|chandail de hockey|maillot d'équipe", de: "trikot|radhose|leiberl fußball", it: "maglia da calcio|maglia della squadra|maglia da ciclismo|divisa da calcio", pt: "camisa de futebol|camisa de time|camisola de futebol|camisola de ciclismo", nl: "voetbalshirt|voetbaltenue|wielershirt|wielerbroek", pl: "koszulka piłkarska|koszulka klubowa|koszulka kolarska|spodenki kolarskie", sv: "matchtröja|fotbollströja|cykeltröja|hockeytröja", ja: "ユニフォーム サッカー|サイクルジャージ|チームユニフォーム|レプリカユニフォーム", ko: "축구 유니폼|야구 유니폼|져지|자전거 져지", zh: "球衣|足球衣|队服", ar: "قميص رياضي|تيشيرت منتخب|فانيلة فريق|طقم كرة قدم" } },
  poncho: { isA: ["outerwear"], terms: {
    en: "poncho|~cape|cloak|ruana|changing robe|dryrobe", es: "poncho|~capa|ruana|sarape", fr: "poncho|~cape|cape de pluie", de: "poncho|cape|umhang|regencape|lodencape", it: "poncho|mantella", pt: "poncho|~capa|~pala", nl: "poncho|cape|omslagdoek", pl: "ponczo|peleryna|narzutka", sv: "poncho|~cape|~mantel", ja: "ポンチョ|ケープ|マント", ko: "판초|망토|케이프|판초 우의", zh: "斗篷|披风|雨披|披風|斗篷外套", ar: "بونشو|عباءة مطر|~كاب|شال بونشو" } },
  beach_cover_up: { isA: ["clothing"], terms: {
    en: "beach cover-up|sarong|pareo|lungi|dhoti", es: "pareo|salida de playa|salida de baño", fr: "paréo|robe de plage", de: "pareo|strandkleid|strandtuch wickel", it: "pareo|copricostume", pt: "canga|saída de praia|pareô", nl: "pareo|strandjurk|omslagdoek strand", pl: "pareo|narzutka plażowa|sukienka plażowa", sv: "sarong|pareo|strandklänning|strandtunika", ja: "パレオ|ビーチドレス", ko: "파레오|비치웨어|비치 드레스|사롱", zh: "沙滩巾|沙灘裙|罩衫沙滩|泳装罩衫", ar: "باريو|سارونج|غطاء شاطئ|وزرة" } },
  cheongsam: {
    isA: ["dress"],
    terms: {
      en: "cheongsam|qipao|ao dai",
      es: "qipao|vestido chino|ao dai",
      fr: "qipao",
      de: "Qipao",
      it: "qipao",
      pt: "qipao|vestido chinês",
      nl: "qipao",
      pl: "qipao",
      sv: "qipao",
      ja: "チャイナドレス|アオザイ",
      ko: "치파오|아오자이",
      zh: "旗袍|长衫|長衫|奥黛",
      ar: "تشيونغسام",
    },
  },
  hanbok: {
    isA: ["clothing"],
    terms: {
      en: "hanbok|jeogori",
      es: "hanbok",
      fr: "hanbok",
      de: "Hanbok",
      it: "hanbok",
      pt: "hanbok",
      nl: "hanbok",
      pl: "hanbok",
      sv: "hanbok",
      ja: "韓服|チマチョゴリ",
      ko: "한복|저고리",
      zh: "韩服|韓服",
      ar: "هانبوك",
    },
  },
  costume_mask: {
    isA: ["costume"],
    terms: {
      en: "carnival mask|Venetian mask|costume mask|wrestling mask",
      es: "antifaz|máscara de luchador|máscara de carnaval|~máscara",
      fr: "masque de carnaval|masque vénitien|~masque",
      de: "Karnevalsmaske|Faschingsmaske|~Maske",
      it: "maschera veneziana|maschera di carnevale|~maschera",
      pt: "máscara de carnaval|~máscara",
      nl: "carnavalsmasker|~masker",
      pl: "maska karnawałowa|maska wenecka|~maska",
      sv: "venetiansk mask|karnevalsmask|~mask",
      ja: "お面|仮面|能面|プロレスマスク",
      ko: "가면|하회탈",
      zh: "面具",
      ar: "قناع تنكري|قناع كرنفال",
    },
  },
  belt_buckle: {
    isA: ["accessory_worn"],
    partOf: ["belt"],
    terms: {
      en: "belt buckle|~buckle",
      es: "hebilla de cinturón|~hebilla",
      fr: "boucle de ceinture",
      de: "Gürtelschnalle|Koppelschloss",
      it: "fibbia della cintura|~fibbia",
      pt: "fivela de cinto|fivela de rodeio|~fivela",
      nl: "riemgesp|gordelgesp",
      pl: "klamra do paska|sprzączka",
      sv: "bältesspänne",
      ja: "ベルトのバックル|バックル",
      ko: "벨트 버클|버클",
      zh: "皮带扣|皮帶扣|腰带扣",
      ar: "إبزيم حزام|بكلة حزام",
    },
  },
  christening_gown: {
    isA: ["baby_clothing"],
    terms: {
      en: "christening gown|baptism dress",
      es: "ropón|traje de bautizo",
      fr: "robe de baptême",
      de: "Taufkleid",
      it: "vestina battesimo|abito da battesimo",
      pt: "roupa de batizado|vestido de batismo",
      nl: "doopjurk|doopkleed",
      pl: "ubranko do chrztu",
      sv: "dopklänning",
      ja: "洗礼服",
      ko: "세례복",
      zh: "洗礼服",
      ar: "ثوب تعميد",
    },
  },
};
