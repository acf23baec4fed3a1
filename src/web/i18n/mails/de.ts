import type { MailCatalogue } from "./en.ts";

export const mailsDe = {
  subject: {
    report_received: (ref) => `Ihre Meldung ${ref} ist angekommen`,
    link_renewed: (ref) => `Ihr neuer Link, ${ref}`,
    possible_match: (ref) => `Eine Frage zu Ihrer Meldung ${ref}`,
    more_asked: (ref) => `Noch eine Frage zu Ihrer Meldung ${ref}`,
    not_theirs: (ref) => `Neues zu Ihrer Meldung ${ref}`,
    proven: (ref) => `Gute Nachrichten zu Ihrer Meldung ${ref}`,
    return_chosen: (ref) => `Ihre Wahl ist notiert, ${ref}`,
    shipped: (ref) => `Unterwegs zu Ihnen, ${ref}`,
    handed_over: (ref) => `Übergeben, ${ref}`,
    afterword: (ref) => `Wie war es? ${ref}`,
    report_closed: (ref) => `Ihre Meldung ${ref} ist abgeschlossen`,
  },
  hello: (name) => `Guten Tag, ${name},`,
  quoted: (words) => `„${words}“`,
  kinds: {
    report_received: {
      title: "Ihre Meldung ist bei uns eingegangen",
      preheader: "Bitte heben Sie diese E-Mail auf: Ihr Link führt zu Ihrer Seite.",
      button: "Meine Seite öffnen",
      body: ({ what, site }) => [
        `Sie haben bei ${site} gemeldet, dass Ihnen etwas fehlt: ${what}.`,
        "Wir vergleichen Ihre Meldung mit allem, was abgegeben wird, heute und in den kommenden Wochen. Sobald etwas passt, schreiben wir Ihnen. Bis dahin brauchen Sie nichts zu tun.",
        "Auf Ihrer Seite sehen Sie den Stand der Dinge und können Angaben ergänzen. Jede Einzelheit hilft.",
      ],
    },
    link_renewed: {
      title: "Ihr neuer Link",
      preheader: "Der gewünschte Link steht in dieser E-Mail.",
      button: "Meine Seite öffnen",
      body: ({ what, site }) => [
        `Jemand, wahrscheinlich Sie selbst, hat um einen neuen Link zu Ihrer Meldung bei ${site} gebeten: ${what}.`,
        "Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Nur Sie haben diese E-Mail bekommen.",
      ],
    },
    possible_match: {
      title: "Vielleicht haben wir es gefunden",
      preheader: "Wir brauchen eine Antwort von Ihnen.",
      button: "Frage beantworten",
      body: ({ what, site }) => [
        `Bei ${site} wird etwas verwahrt, das zu Ihrer Meldung passt. Sie schrieben: ${what}.`,
        "Damit wir sicher sind, dass es Ihnen gehört, fragen wir Sie:",
      ],
    },
    more_asked: {
      title: "Noch eine Frage",
      preheader: "Wir brauchen noch eine Antwort von Ihnen.",
      button: "Frage beantworten",
      body: ({ what }) => [
        `Danke für Ihre Antwort. Wir sind noch nicht ganz sicher, ob das, was wir haben, Ihnen gehört. Sie schrieben: ${what}.`,
        "Bitte beantworten Sie uns noch diese Frage:",
      ],
    },
    not_theirs: {
      title: "Das gehörte nicht Ihnen",
      preheader: "Die Suche geht weiter; Sie brauchen nichts zu tun.",
      button: "Meine Seite öffnen",
      body: ({ what, site }) => [
        `Wir haben Ihre Antwort mit dem verglichen, was bei ${site} abgegeben wurde. Es gehört jemand anderem. Es tut uns leid, dass wir Ihnen Hoffnung gemacht haben.`,
        `Die Suche nach dem, was Ihnen fehlt, geht weiter: ${what}. Sobald etwas anderes passt, schreiben wir Ihnen. Wenn Ihnen noch etwas einfällt, ergänzen Sie es auf Ihrer Seite.`,
      ],
    },
    proven: {
      title: "Es gehört Ihnen",
      preheader: "Bitte wählen Sie, wie es weitergehen soll.",
      button: "Rückgabe wählen",
      body: ({ what, site }) => [
        `Ihre Antwort war richtig. ${site} bewahrt es unter Ihrem Namen sicher auf: ${what}.`,
        "Bitte wählen Sie, wie es zu Ihnen kommen soll: Sie holen es ab, jemand holt es für Sie ab, oder wir schicken es Ihnen. Das Fundbüro kümmert sich innerhalb eines Tages darum.",
      ],
    },
    return_chosen: {
      title: "Ihre Wahl ist notiert",
      preheader: "Wie es weitergeht, steht in dieser E-Mail.",
      button: "Meine Seite öffnen",
      body: ({ what, site, method, hours }) =>
        method === "ship"
          ? [
              `${site} schickt es an die Adresse, die Sie angegeben haben: ${what}.`,
              "Innerhalb eines Tages wird es verschickt, oder das Fundbüro schreibt Ihnen wegen des Versands. Die Sendungsnummer kommt per E-Mail.",
            ]
          : [
              method === "pickup"
                ? `Es liegt bei ${site} für Sie bereit: ${what}.`
                : `Es liegt bei ${site} für die Person bereit, die Sie genannt haben: ${what}.`,
              method === "pickup"
                ? "Bitte bringen Sie einen Ausweis und die Vorgangsnummer aus dieser E-Mail mit. Jeder Tag ist recht."
                : "Bitte geben Sie ihr die Vorgangsnummer aus dieser E-Mail. Sie braucht einen eigenen Ausweis.",
              ...(hours ? [`Geöffnet: ${hours}.`] : []),
            ],
    },
    shipped: {
      title: "Es ist unterwegs",
      preheader: "Die Sendungsnummer steht in dieser E-Mail.",
      button: "Meine Seite öffnen",
      body: ({ what, site }) => [
        `${site} hat es verschickt: ${what}.`,
        "Mit der folgenden Nummer können Sie es verfolgen. Wenn es da ist, sagen Sie uns bitte auf Ihrer Seite Bescheid.",
      ],
    },
    handed_over: {
      title: "Es wurde übergeben",
      preheader: "Sagen Sie uns, ob alles gut ist.",
      button: "Sagen, wie es war",
      body: ({ what, site }) => [
        `${site} hat es übergeben: ${what}.`,
        "Wir freuen uns, dass es wieder da ist. Wenn weder Sie noch jemand in Ihrem Auftrag es abgeholt hat, antworten Sie bitte noch heute auf diese E-Mail.",
        "Mögen Sie uns sagen, wie es war? Das dauert eine Minute.",
      ],
    },
    afterword: {
      title: "Ist es gut angekommen?",
      preheader: "Sagen Sie uns, ob alles gut ist.",
      button: "Sagen, wie es war",
      body: ({ what }) => [
        `Laut Zusteller ist Ihr Paket angekommen: ${what}.`,
        "Wenn es nicht da oder nicht heil ist, antworten Sie bitte innerhalb einer Woche auf diese E-Mail. Sonst wüssten wir gern, wie es war.",
      ],
    },
    report_closed: {
      title: "Die Suche ist beendet",
      preheader: "Sie können die Meldung jederzeit wieder öffnen.",
      button: "Meine Seite öffnen",
      body: ({ what, site }) => [
        `${site} hat Ihre Meldung abgeschlossen: ${what}.`,
        "Wenn Sie etwas Neues wissen oder das für ein Versehen halten, öffnen Sie die Meldung auf Ihrer Seite wieder oder antworten Sie auf diese E-Mail. Ihre Seite bleibt 180 Tage erreichbar.",
      ],
    },
  },
  answerBy:
    "Schreiben Sie, was nur Sie wissen können; nach dem Absenden lässt sich die Antwort nicht mehr ändern. Wir lesen sie und melden uns innerhalb eines Tages.",
  carrier: "Zusteller",
  trackingNumber: "Sendungsnummer",
  follow: "Paket verfolgen",
  reference: "Ihre Vorgangsnummer",
  plainLink: "Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
  linkNote: "Der Link ist nur für Sie und gilt 180 Tage: Wer ihn hat, kann Ihre Meldung sehen.",
  replyTo: ({ owner, site }) =>
    owner
      ? `Haben Sie eine Frage? Antworten Sie einfach auf diese E-Mail. Um Ihre Meldung kümmert sich ${owner} (${site}) und antwortet innerhalb eines Tages.`
      : `Haben Sie eine Frage? Antworten Sie einfach auf diese E-Mail. Das Team von ${site} antwortet innerhalb eines Tages.`,
  open: "Geöffnet",
  phone: "Telefon",
  email: "E-Mail",
  why: "Sie erhalten diese E-Mail, weil mit dieser Adresse ein Verlust gemeldet wurde.",
} satisfies MailCatalogue;
