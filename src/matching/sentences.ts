/** What the evidence says, short, by language; what a language lacks is said in English. */
import type { Language } from "./lexicon/format.ts";

const en = {
  identifier: "same identifier: {what}",
  identifierNear: "identifier nearly the same: {what}",
  identifierConflict: "identifiers differ",
  name: "name on it matches: {what}",
  nameNear: "name or initials fit: {what}",
  nameStay: "the traveler was its last guest",
  kind: "same kind: {what}",
  kindNear: "similar kind: {what}",
  kindConflict: "a different kind of thing",
  kindUnknown: "kind not clear",
  brand: "same brand: {what}",
  brandConflict: "brand differs",
  brandUnknown: "brand not given by both",
  model: "same model: {what}",
  modelNear: "model fits",
  modelConflict: "model differs",
  colour: "same colour: {what}",
  colourNear: "similar colour: {what}",
  colourConflict: "colour differs",
  colourUnknown: "colour not given by both",
  photo: "the photo shows the colour: {what}",
  size: "same size: {what}",
  sizeConflict: "size differs",
  who: "made for the same person: {what}",
  whoConflict: "made for someone else",
  material: "same material: {what}",
  materialConflict: "material differs",
  pattern: "same pattern: {what}",
  patternConflict: "pattern differs",
  marks: "both mention: {what}",
  marksConflict: "one says so, the other denies it",
  contents: "both mention: {what}",
  contentsConflict: "details have nothing in common",
  words: "same words: {what}",
  wordsNear: "a word in common: {what}",
  numbers: "same number: {what}",
  numbersConflict: "numbers differ",
  side: "same side",
  sideConflict: "left here, right there",
  site: "same site",
  siteNear: "traveler names this place",
  siteConflict: "another site",
  siteUnknown: "site not given",
  stay: "their stay touched this site",
  unit: "same room or vehicle",
  unitNear: "same floor",
  unitSlip: "room or vehicle one slip apart: {item} / {report}",
  unitConflict: "another room or vehicle",
  place: "same place: {what}",
  placeNear: "near the same place: {what}",
  placeConflict: "another place",
  timeSameDay: "found the same day",
  timeOneDay: "found 1 day after",
  timeDays: "found {n} days after",
  timeBefore: "found about when it was lost",
  timeVeto: "found before it was lost",
};

export type SentenceKey = keyof typeof en;
/** Order of the phrases in the other languages' lists. */
const ORDER = `
identifier identifierNear identifierConflict name nameNear kind kindNear kindConflict kindUnknown brand brandConflict brandUnknown model modelNear modelConflict colour colourNear colourConflict colourUnknown size sizeConflict who whoConflict material materialConflict pattern patternConflict marks marksConflict contents contentsConflict words wordsNear numbers numbersConflict side sideConflict site siteNear siteConflict siteUnknown stay unit unitNear unitSlip unitConflict place placeNear placeConflict timeSameDay timeOneDay timeDays timeBefore timeVeto nameStay photo`
  .trim()
  .split(/\s+/) as SentenceKey[];

const inOrder = (phrases: string): Partial<Record<SentenceKey, string>> =>
  Object.fromEntries(phrases.split("|").map((phrase, i) => [ORDER[i], phrase]));

// biome-ignore format: one language a line
const OTHERS: Readonly<Record<Exclude<Language, "en">, string>> = {
  de: "gleiche Kennung: {what}|Kennung fast gleich: {what}|Kennungen verschieden|Name darauf passt: {what}|Name oder Initialen passen: {what}|gleiche Art: {what}|ähnliche Art: {what}|andere Art von Ding|Art unklar|gleiche Marke: {what}|andere Marke|Marke nicht von beiden genannt|gleiches Modell: {what}|Modell passt|anderes Modell|gleiche Farbe: {what}|ähnliche Farbe: {what}|andere Farbe|Farbe nicht von beiden genannt|gleiche Größe: {what}|andere Größe|für dieselbe Person gemacht: {what}|für jemand anderen gemacht|gleiches Material: {what}|anderes Material|gleiches Muster: {what}|anderes Muster|beide nennen: {what}|einer sagt es, der andere verneint es|beide nennen: {what}|Einzelheiten haben nichts gemein|gleiche Wörter: {what}|ein gemeinsames Wort: {what}|gleiche Zahl: {what}|Zahlen verschieden|gleiche Seite|hier links, dort rechts|gleicher Standort|Reisende nennt diesen Ort|anderer Standort|Standort nicht genannt|der Aufenthalt berührte diesen Standort|gleiches Zimmer oder Fahrzeug|gleiches Stockwerk|Zimmer oder Fahrzeug um einen Schreibfehler verschieden: {item} / {report}|anderes Zimmer oder Fahrzeug|gleiche Stelle: {what}|nahe derselben Stelle: {what}|andere Stelle|am selben Tag gefunden|1 Tag danach gefunden|{n} Tage danach gefunden|etwa zur Zeit des Verlusts gefunden|vor dem Verlust gefunden|der Reisende war dort der letzte Gast|das Foto zeigt die Farbe: {what}",
  fr: "même identifiant : {what}|identifiant presque identique : {what}|identifiants différents|le nom inscrit correspond : {what}|nom ou initiales compatibles : {what}|même type : {what}|type proche : {what}|autre type d'objet|type incertain|même marque : {what}|marque différente|marque non donnée des deux côtés|même modèle : {what}|modèle compatible|modèle différent|même couleur : {what}|couleur proche : {what}|couleur différente|couleur non donnée des deux côtés|même taille : {what}|taille différente|pour la même personne : {what}|pour quelqu'un d'autre|même matière : {what}|matière différente|même motif : {what}|motif différent|les deux mentionnent : {what}|l'un l'affirme, l'autre le nie|les deux mentionnent : {what}|aucun détail en commun|mêmes mots : {what}|un mot en commun : {what}|même nombre : {what}|nombres différents|même côté|gauche ici, droite là|même site|le voyageur nomme ce lieu|autre site|site non indiqué|le séjour est passé par ce site|même chambre ou véhicule|même étage|chambre ou véhicule à une erreur près : {item} / {report}|autre chambre ou véhicule|même endroit : {what}|endroit voisin : {what}|autre endroit|trouvé le jour même|trouvé 1 jour après|trouvé {n} jours après|trouvé vers le moment de la perte|trouvé avant la perte|le voyageur en était le dernier client|la photo montre la couleur : {what}",
  es: "mismo identificador: {what}|identificador casi igual: {what}|identificadores distintos|el nombre coincide: {what}|nombre o iniciales encajan: {what}|mismo tipo: {what}|tipo parecido: {what}|otro tipo de objeto|tipo poco claro|misma marca: {what}|marca distinta|marca no indicada por ambos|mismo modelo: {what}|el modelo encaja|modelo distinto|mismo color: {what}|color parecido: {what}|color distinto|color no indicado por ambos|misma talla: {what}|talla distinta|para la misma persona: {what}|para otra persona|mismo material: {what}|material distinto|mismo estampado: {what}|estampado distinto|ambos mencionan: {what}|uno lo afirma y el otro lo niega|ambos mencionan: {what}|ningún detalle en común|mismas palabras: {what}|una palabra en común: {what}|mismo número: {what}|números distintos|mismo lado|izquierdo aquí, derecho allí|mismo centro|el viajero nombra este lugar|otro centro|centro no indicado|la estancia pasó por este centro|misma habitación o vehículo|misma planta|habitación o vehículo con un desliz: {item} / {report}|otra habitación o vehículo|mismo sitio: {what}|sitio cercano: {what}|otro sitio|encontrado el mismo día|encontrado 1 día después|encontrado {n} días después|encontrado hacia el momento de la pérdida|encontrado antes de perderse|el viajero fue su último huésped|la foto muestra el color: {what}",
  it: "stesso identificativo: {what}|identificativo quasi uguale: {what}|identificativi diversi|il nome corrisponde: {what}|nome o iniziali compatibili: {what}|stesso tipo: {what}|tipo simile: {what}|un altro tipo di oggetto|tipo non chiaro|stessa marca: {what}|marca diversa|marca non indicata da entrambi|stesso modello: {what}|modello compatibile|modello diverso|stesso colore: {what}|colore simile: {what}|colore diverso|colore non indicato da entrambi|stessa taglia: {what}|taglia diversa|per la stessa persona: {what}|per un'altra persona|stesso materiale: {what}|materiale diverso|stessa fantasia: {what}|fantasia diversa|entrambi citano: {what}|uno lo dice, l'altro lo nega|entrambi citano: {what}|nessun dettaglio in comune|stesse parole: {what}|una parola in comune: {what}|stesso numero: {what}|numeri diversi|stesso lato|qui sinistro, lì destro|stessa sede|il viaggiatore nomina questo luogo|altra sede|sede non indicata|il soggiorno è passato da questa sede|stessa camera o veicolo|stesso piano|camera o veicolo con una svista: {item} / {report}|altra camera o veicolo|stesso punto: {what}|punto vicino: {what}|altro punto|trovato lo stesso giorno|trovato 1 giorno dopo|trovato {n} giorni dopo|trovato all'incirca quando fu perso|trovato prima di essere perso|il viaggiatore ne era l’ultimo cliente|la foto mostra il colore: {what}",
  pt: "mesmo identificador: {what}|identificador quase igual: {what}|identificadores diferentes|o nome confere: {what}|nome ou iniciais combinam: {what}|mesmo tipo: {what}|tipo parecido: {what}|outro tipo de objeto|tipo pouco claro|mesma marca: {what}|marca diferente|marca não informada por ambos|mesmo modelo: {what}|modelo compatível|modelo diferente|mesma cor: {what}|cor parecida: {what}|cor diferente|cor não informada por ambos|mesmo tamanho: {what}|tamanho diferente|para a mesma pessoa: {what}|para outra pessoa|mesmo material: {what}|material diferente|mesma estampa: {what}|estampa diferente|ambos mencionam: {what}|um afirma, o outro nega|ambos mencionam: {what}|nenhum detalhe em comum|mesmas palavras: {what}|uma palavra em comum: {what}|mesmo número: {what}|números diferentes|mesmo lado|esquerdo aqui, direito ali|mesma unidade|o viajante cita este lugar|outra unidade|unidade não informada|a estadia passou por esta unidade|mesmo quarto ou veículo|mesmo andar|quarto ou veículo com um deslize: {item} / {report}|outro quarto ou veículo|mesmo lugar: {what}|lugar próximo: {what}|outro lugar|encontrado no mesmo dia|encontrado 1 dia depois|encontrado {n} dias depois|encontrado por volta da perda|encontrado antes da perda|o viajante foi o último hóspede|a foto mostra a cor: {what}",
  nl: "zelfde kenmerk: {what}|kenmerk bijna gelijk: {what}|kenmerken verschillen|naam erop klopt: {what}|naam of initialen passen: {what}|zelfde soort: {what}|soortgelijk: {what}|een ander soort ding|soort onduidelijk|zelfde merk: {what}|ander merk|merk niet door beiden genoemd|zelfde model: {what}|model past|ander model|zelfde kleur: {what}|soortgelijke kleur: {what}|andere kleur|kleur niet door beiden genoemd|zelfde maat: {what}|andere maat|voor dezelfde persoon: {what}|voor iemand anders|zelfde materiaal: {what}|ander materiaal|zelfde patroon: {what}|ander patroon|beiden noemen: {what}|de een zegt het, de ander ontkent het|beiden noemen: {what}|details hebben niets gemeen|zelfde woorden: {what}|een woord gemeen: {what}|zelfde getal: {what}|getallen verschillen|zelfde kant|hier links, daar rechts|zelfde vestiging|reiziger noemt deze plek|andere vestiging|vestiging niet genoemd|het verblijf raakte deze vestiging|zelfde kamer of voertuig|zelfde verdieping|kamer of voertuig één schrijffout verschil: {item} / {report}|andere kamer of ander voertuig|zelfde plek: {what}|vlak bij dezelfde plek: {what}|andere plek|dezelfde dag gevonden|1 dag later gevonden|{n} dagen later gevonden|gevonden rond het verlies|gevonden vóór het verlies|de reiziger was de laatste gast|de foto toont de kleur: {what}",
  pl: "ten sam identyfikator: {what}|identyfikator prawie ten sam: {what}|różne identyfikatory|imię na rzeczy się zgadza: {what}|imię lub inicjały pasują: {what}|ten sam rodzaj: {what}|podobny rodzaj: {what}|inny rodzaj rzeczy|rodzaj niejasny|ta sama marka: {what}|inna marka|marki nie podały obie strony|ten sam model: {what}|model pasuje|inny model|ten sam kolor: {what}|podobny kolor: {what}|inny kolor|koloru nie podały obie strony|ten sam rozmiar: {what}|inny rozmiar|dla tej samej osoby: {what}|dla kogoś innego|ten sam materiał: {what}|inny materiał|ten sam wzór: {what}|inny wzór|obie strony wspominają: {what}|jedna strona twierdzi, druga zaprzecza|obie strony wspominają: {what}|szczegóły nie mają nic wspólnego|te same słowa: {what}|wspólne słowo: {what}|ta sama liczba: {what}|liczby się różnią|ta sama strona|tu lewy, tam prawy|ta sama placówka|podróżny wymienia to miejsce|inna placówka|placówki nie podano|pobyt obejmował tę placówkę|ten sam pokój lub pojazd|to samo piętro|pokój lub pojazd różni się jedną pomyłką: {item} / {report}|inny pokój lub pojazd|to samo miejsce: {what}|blisko tego miejsca: {what}|inne miejsce|znalezione tego samego dnia|znalezione 1 dzień później|znalezione {n} dni później|znalezione mniej więcej w chwili zguby|znalezione przed zgubą|podróżny był ostatnim gościem|zdjęcie pokazuje kolor: {what}",
  sv: "samma identitet: {what}|nästan samma identitet: {what}|olika identiteter|namnet stämmer: {what}|namn eller initialer passar: {what}|samma slag: {what}|liknande slag: {what}|ett annat slags sak|oklart slag|samma märke: {what}|annat märke|märket anges inte av båda|samma modell: {what}|modellen passar|annan modell|samma färg: {what}|liknande färg: {what}|annan färg|färgen anges inte av båda|samma storlek: {what}|annan storlek|för samma person: {what}|för någon annan|samma material: {what}|annat material|samma mönster: {what}|annat mönster|båda nämner: {what}|den ena säger det, den andra förnekar det|båda nämner: {what}|detaljerna har inget gemensamt|samma ord: {what}|ett gemensamt ord: {what}|samma tal: {what}|talen skiljer sig|samma sida|vänster här, höger där|samma ställe|resenären nämner platsen|annat ställe|stället anges inte|vistelsen omfattade stället|samma rum eller fordon|samma våning|rum eller fordon ett skrivfel ifrån: {item} / {report}|annat rum eller fordon|samma plats: {what}|nära samma plats: {what}|annan plats|hittad samma dag|hittad 1 dag senare|hittad {n} dagar senare|hittad ungefär när den försvann|hittad innan den försvann|resenären var den sista gästen|fotot visar färgen: {what}",
  ja: "識別が一致: {what}|識別がほぼ一致: {what}|識別が異なる|名前が一致: {what}|名前か頭文字が合う: {what}|同じ種類: {what}|似た種類: {what}|別の種類|種類が不明|同じブランド: {what}|ブランドが異なる|ブランドは片方のみ|同じ機種: {what}|機種は合う|機種が異なる|同じ色: {what}|似た色: {what}|色が異なる|色は片方のみ|同じサイズ: {what}|サイズが異なる|同じ人向け: {what}|別の人向け|同じ素材: {what}|素材が異なる|同じ柄: {what}|柄が異なる|両方にある記述: {what}|一方は肯定、他方は否定|両方にある記述: {what}|細部に共通点なし|同じ言葉: {what}|共通の言葉: {what}|同じ数字: {what}|数字が異なる|同じ側|左右が異なる|同じ拠点|旅行者がこの場所を挙げている|別の拠点|拠点の記載なし|滞在がこの拠点に関わる|同じ部屋または車|同じ階|部屋か車が一字違い: {item} / {report}|別の部屋または車|同じ場所: {what}|近い場所: {what}|別の場所|同じ日に発見|1日後に発見|{n}日後に発見|紛失とほぼ同時に発見|紛失より前に発見|旅行者が最後の利用者|写真に写っている色: {what}",
  ko: "식별 정보 일치: {what}|식별 정보가 거의 일치: {what}|식별 정보가 다름|이름 일치: {what}|이름이나 이니셜이 맞음: {what}|같은 종류: {what}|비슷한 종류: {what}|다른 종류|종류 불명|같은 브랜드: {what}|브랜드가 다름|브랜드는 한쪽만 언급|같은 모델: {what}|모델이 맞음|모델이 다름|같은 색: {what}|비슷한 색: {what}|색이 다름|색은 한쪽만 언급|같은 사이즈: {what}|사이즈가 다름|같은 사람용: {what}|다른 사람용|같은 소재: {what}|소재가 다름|같은 무늬: {what}|무늬가 다름|양쪽 모두 언급: {what}|한쪽은 있다고, 다른 쪽은 없다고 함|양쪽 모두 언급: {what}|세부 사항에 공통점 없음|같은 단어: {what}|공통 단어: {what}|같은 숫자: {what}|숫자가 다름|같은 쪽|왼쪽과 오른쪽이 다름|같은 지점|여행자가 이 장소를 언급|다른 지점|지점 미기재|숙박이나 대여가 이 지점과 관련|같은 객실 또는 차량|같은 층|객실이나 차량이 한 글자 차이: {item} / {report}|다른 객실 또는 차량|같은 위치: {what}|가까운 위치: {what}|다른 위치|같은 날 발견|1일 뒤 발견|{n}일 뒤 발견|분실 무렵 발견|분실 전에 발견|여행자가 마지막 이용자|사진에 보이는 색: {what}",
  zh: "标识相同：{what}|标识几乎相同：{what}|标识不同|姓名相符：{what}|姓名或缩写相符：{what}|同类物品：{what}|相似物品：{what}|不同类物品|种类不明|品牌相同：{what}|品牌不同|仅一方提到品牌|型号相同：{what}|型号相符|型号不同|颜色相同：{what}|颜色相近：{what}|颜色不同|仅一方提到颜色|尺码相同：{what}|尺码不同|适用人相同：{what}|适用人不同|材质相同：{what}|材质不同|图案相同：{what}|图案不同|双方都提到：{what}|一方说有，另一方说没有|双方都提到：{what}|细节没有共同点|相同词语：{what}|有一个相同词语：{what}|数字相同：{what}|数字不同|同一侧|左右不同|同一网点|旅客提到此地|其他网点|未注明网点|行程涉及此网点|同一房间或车辆|同一楼层|房间或车辆仅差一字：{item} / {report}|其他房间或车辆|同一位置：{what}|位置相近：{what}|其他位置|当天找到|1 天后找到|{n} 天后找到|在丢失前后找到|在丢失之前找到|旅客是最后的使用者|照片显示的颜色：{what}",
  ar: "المعرّف نفسه: {what}|معرّف شبه مطابق: {what}|معرّفات مختلفة|الاسم مطابق: {what}|الاسم أو الأحرف الأولى متوافقة: {what}|النوع نفسه: {what}|نوع مشابه: {what}|نوع مختلف|النوع غير واضح|العلامة نفسها: {what}|علامة مختلفة|العلامة لم يذكرها الطرفان|الطراز نفسه: {what}|الطراز متوافق|طراز مختلف|اللون نفسه: {what}|لون قريب: {what}|لون مختلف|اللون لم يذكره الطرفان|المقاس نفسه: {what}|مقاس مختلف|للشخص نفسه: {what}|لشخص آخر|الخامة نفسها: {what}|خامة مختلفة|النقش نفسه: {what}|نقش مختلف|كلاهما يذكر: {what}|أحدهما يثبت والآخر ينفي|كلاهما يذكر: {what}|لا تفاصيل مشتركة|الكلمات نفسها: {what}|كلمة مشتركة: {what}|الرقم نفسه: {what}|أرقام مختلفة|الجهة نفسها|يسار هنا ويمين هناك|الموقع نفسه|المسافر يذكر هذا المكان|موقع آخر|الموقع غير مذكور|الإقامة مرّت بهذا الموقع|الغرفة أو المركبة نفسها|الطابق نفسه|الغرفة أو المركبة بفارق خطأ واحد: {item} / {report}|غرفة أو مركبة أخرى|المكان نفسه: {what}|مكان قريب: {what}|مكان آخر|عُثر عليه في اليوم نفسه|عُثر عليه بعد يوم|عُثر عليه بعد {n} أيام|عُثر عليه قرابة وقت الفقدان|عُثر عليه قبل الفقدان|كان المسافر آخر نزيل|الصورة تُظهر اللون: {what}",
};

/** Phrases of one language; what it lacks is said in English. */
export function sentencesIn(language: Language): Record<SentenceKey, string> {
  return language === "en" ? en : { ...en, ...inOrder(OTHERS[language]) };
}
