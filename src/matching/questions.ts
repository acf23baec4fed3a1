import type { Question } from "./facts.ts";

/** A question of proof in the languages travelers' pages speak. None of them gives anything away. */
const QUESTIONS: Readonly<Record<Question | "open", Readonly<Record<"en" | "es" | "de" | "ja" | "ar", string>>>> = {
  open: {
    en: "Please describe something about it that only its owner would know: a mark, an engraving, what is inside.",
    es: "Describa algo que solo su dueño pueda saber: una marca, un grabado, lo que hay dentro.",
    de: "Bitte beschreiben Sie etwas, das nur der Besitzer wissen kann: eine Spur, eine Gravur, was darin ist.",
    ja: "持ち主だけが知っている特徴（傷、刻印、中に入っている物など）を教えてください。",
    ar: "صف شيئًا لا يعرفه إلا صاحبه: علامة أو نقشًا أو ما بداخله.",
  },
  lock_screen: {
    en: "What can be seen on the lock screen when it lights up?",
    es: "¿Qué se ve en la pantalla de bloqueo cuando se enciende?",
    de: "Was ist auf dem Sperrbildschirm zu sehen, wenn er aufleuchtet?",
    ja: "画面が点灯したとき、ロック画面には何が表示されますか。",
    ar: "ماذا يظهر على شاشة القفل عندما تضيء؟",
  },
  serial: {
    en: "What is its serial number, or as much of it as you can find?",
    es: "¿Cuál es su número de serie, o la parte que pueda encontrar?",
    de: "Wie lautet die Seriennummer, oder so viel davon, wie Sie finden können?",
    ja: "シリアル番号（わかる部分だけでも）を教えてください。",
    ar: "ما الرقم التسلسلي، أو ما يمكنك العثور عليه منه؟",
  },
  left_or_right: {
    en: "Is it the left one, the right one, or both?",
    es: "¿Es el izquierdo, el derecho o los dos?",
    de: "Ist es der linke, der rechte oder sind es beide?",
    ja: "左、右、それとも両方ですか。",
    ar: "هل هو الأيسر أم الأيمن أم كلاهما؟",
  },
  engraving: {
    en: "Is anything engraved or written on it, and what does it say?",
    es: "¿Tiene algo grabado o escrito? ¿Qué dice?",
    de: "Ist etwas eingraviert oder darauf geschrieben, und was steht da?",
    ja: "刻印や書き込みはありますか。何と書いてありますか。",
    ar: "هل نُقش أو كُتب عليه شيء، وماذا يقول؟",
  },
  initials: {
    en: "Which name or initials are on it, and where?",
    es: "¿Qué nombre o iniciales lleva y dónde?",
    de: "Welcher Name oder welche Initialen stehen darauf, und wo?",
    ja: "どこに、どんな名前やイニシャルが付いていますか。",
    ar: "ما الاسم أو الأحرف الأولى عليه، وأين؟",
  },
  contents: {
    en: "What is inside it? Please name two or three things.",
    es: "¿Qué hay dentro? Nombre dos o tres cosas.",
    de: "Was ist darin? Bitte nennen Sie zwei oder drei Dinge.",
    ja: "中には何が入っていますか。二、三点挙げてください。",
    ar: "ماذا بداخله؟ اذكر شيئين أو ثلاثة.",
  },
  size: {
    en: "Which size is it, as marked on it?",
    es: "¿Qué talla o tamaño indica?",
    de: "Welche Größe ist darauf angegeben?",
    ja: "表示されているサイズを教えてください。",
    ar: "ما المقاس المكتوب عليه؟",
  },
  brand: {
    en: "Which brand and model is it?",
    es: "¿De qué marca y modelo es?",
    de: "Welche Marke und welches Modell ist es?",
    ja: "ブランドと型を教えてください。",
    ar: "ما العلامة التجارية والطراز؟",
  },
  colour: {
    en: "Which colours does it have, outside and inside?",
    es: "¿De qué colores es, por fuera y por dentro?",
    de: "Welche Farben hat es, außen und innen?",
    ja: "外側と内側の色を教えてください。",
    ar: "ما ألوانه من الخارج والداخل؟",
  },
  marks: {
    en: "Which marks of wear, scratches, stickers or repairs does it have, and where?",
    es: "¿Qué marcas de uso, arañazos, pegatinas o arreglos tiene y dónde?",
    de: "Welche Gebrauchsspuren, Kratzer, Aufkleber oder Reparaturen hat es, und wo?",
    ja: "使用感、傷、シール、修理の跡は、どこにどのようにありますか。",
    ar: "ما آثار الاستعمال أو الخدوش أو الملصقات أو الإصلاحات فيه، وأين؟",
  },
  where_exactly: {
    en: "Where exactly did you leave it?",
    es: "¿Dónde exactamente lo dejó?",
    de: "Wo genau haben Sie es liegen lassen?",
    ja: "正確にはどこに置き忘れましたか。",
    ar: "أين تركته بالضبط؟",
  },
  photo: {
    en: "Do you have a photo of it from before? Please describe what can be seen there besides the thing itself.",
    es: "¿Tiene una foto de antes? Describa qué se ve en ella además del objeto.",
    de: "Haben Sie ein früheres Foto davon? Bitte beschreiben Sie, was darauf außer dem Gegenstand zu sehen ist.",
    ja: "以前の写真はありますか。その写真に他に何が写っているか教えてください。",
    ar: "هل لديك صورة سابقة له؟ صف ما يظهر فيها غير الشيء نفسه.",
  },
  fits_key: {
    en: "What do the keys open, and what else hangs on the ring?",
    es: "¿Qué abren las llaves y qué más hay en el llavero?",
    de: "Was öffnen die Schlüssel, und was hängt noch am Bund?",
    ja: "鍵は何の鍵ですか。キーリングには他に何が付いていますか。",
    ar: "ماذا تفتح المفاتيح، وماذا يوجد معها في الحلقة؟",
  },
};

const BY_CATEGORY: Readonly<Record<string, Question>> = {
  phone: "lock_screen",
  computer: "lock_screen",
  electronics: "marks",
  audio: "marks",
  camera: "serial",
  keys: "fits_key",
  wallet: "contents",
  luggage: "contents",
  clothing: "size",
  shoes: "size",
  jewellery: "engraving",
  toy: "marks",
  umbrella: "marks",
};

export interface AskedQuestion {
  /** In the traveler's language where we have one, else English. */
  readonly text: string;
  /** The same in English, for the clerk. */
  readonly english: string;
}

/** A question of proof to start from: what tells look-alikes apart, else what suits the kind of thing. */
export function defaultQuestion(ask: string | null, category: string | null, language: string): AskedQuestion {
  const key = (ask && ask in QUESTIONS ? ask : (BY_CATEGORY[category ?? ""] ?? "open")) as keyof typeof QUESTIONS;
  const words = QUESTIONS[key];
  return { text: words[language as keyof typeof words] ?? words.en, english: words.en };
}
