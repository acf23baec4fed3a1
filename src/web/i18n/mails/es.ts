import type { MailCatalogue } from "./en.ts";

export const mailsEs = {
  subject: {
    report_received: (ref) => `Hemos recibido su aviso ${ref}`,
    link_renewed: (ref) => `Su enlace nuevo, ${ref}`,
    possible_match: (ref) => `Una pregunta sobre su aviso ${ref}`,
    more_asked: (ref) => `Otra pregunta sobre su aviso ${ref}`,
    not_theirs: (ref) => `Novedades sobre su aviso ${ref}`,
    proven: (ref) => `Buenas noticias sobre su aviso ${ref}`,
    return_chosen: (ref) => `Hemos anotado su elección, ${ref}`,
    shipped: (ref) => `Va de camino, ${ref}`,
    handed_over: (ref) => `Entrega hecha, ${ref}`,
    afterword: (ref) => `¿Qué tal fue? ${ref}`,
    report_closed: (ref) => `Su aviso ${ref} está cerrado`,
  },
  hello: (name) => `Hola, ${name}:`,
  quoted: (words) => `«${words}»`,
  kinds: {
    report_received: {
      title: "Hemos recibido su aviso",
      preheader: "Guarde este correo: su enlace lleva a su página.",
      button: "Abrir mi página",
      body: ({ what, site }) => [
        `Usted avisó a ${site} de que le falta esto: ${what}.`,
        "Comparamos su aviso con todo lo que se entrega, hoy y en las próximas semanas. En cuanto algo coincida, le escribiremos. Mientras tanto no tiene que hacer nada.",
        "En su página verá cómo va todo y podrá añadir detalles. Cada detalle ayuda.",
      ],
    },
    link_renewed: {
      title: "Su enlace nuevo",
      preheader: "El enlace que pidió está en este correo.",
      button: "Abrir mi página",
      body: ({ what, site }) => [
        `Alguien, seguramente usted, pidió un enlace nuevo a su aviso en ${site}: ${what}.`,
        "Si no fue usted, no tiene que hacer nada. Solo usted ha recibido este correo.",
      ],
    },
    possible_match: {
      title: "Puede que lo tengamos",
      preheader: "Necesitamos una respuesta suya.",
      button: "Contestar a la pregunta",
      body: ({ what, site }) => [
        `En ${site} guardan algo que coincide con su aviso. Usted escribió: ${what}.`,
        "Para tener la seguridad de que es suyo, le preguntamos:",
      ],
    },
    more_asked: {
      title: "Una pregunta más",
      preheader: "Necesitamos otra respuesta suya.",
      button: "Contestar a la pregunta",
      body: ({ what }) => [
        `Gracias por su respuesta. Aún no tenemos la certeza de que lo que guardamos sea suyo. Usted escribió: ${what}.`,
        "Por favor, contéstenos a una pregunta más:",
      ],
    },
    not_theirs: {
      title: "Aquello no era suyo",
      preheader: "La búsqueda sigue; no tiene que hacer nada.",
      button: "Abrir mi página",
      body: ({ what, site }) => [
        `Hemos comparado su respuesta con lo que se entregó en ${site}. Es de otra persona. Sentimos haberle dado esperanzas.`,
        `Seguimos buscando lo que le falta: ${what}. En cuanto otra cosa coincida, le escribiremos. Si recuerda algo más, añádalo en su página.`,
      ],
    },
    proven: {
      title: "Es suyo",
      preheader: "Elija, por favor, cómo quiere seguir.",
      button: "Elegir cómo recibirlo",
      body: ({ what, site }) => [
        `Su respuesta es correcta. ${site} lo guarda a su nombre: ${what}.`,
        "Elija cómo quiere recibirlo: lo recoge usted, lo recoge otra persona o se lo enviamos. El mostrador se ocupará en un día.",
      ],
    },
    return_chosen: {
      title: "Hemos anotado su elección",
      preheader: "Este correo le cuenta qué pasa ahora.",
      button: "Abrir mi página",
      body: ({ what, site, method, hours }) =>
        method === "ship"
          ? [
              `${site} lo enviará a la dirección que nos dio: ${what}.`,
              "En un día el mostrador lo entregará al transportista o le escribirá sobre el envío. El número de seguimiento llegará por correo.",
            ]
          : [
              method === "pickup"
                ? `Le espera en ${site}: ${what}.`
                : `Está preparado en ${site} para la persona que indicó: ${what}.`,
              method === "pickup"
                ? "Traiga, por favor, un documento de identidad y la referencia de este correo. Cualquier día le sirve."
                : "Dele, por favor, la referencia de este correo. Esa persona necesitará su propio documento de identidad.",
              ...(hours ? [`Horario del mostrador: ${hours}.`] : []),
            ],
    },
    shipped: {
      title: "Va de camino",
      preheader: "El número de seguimiento está en este correo.",
      button: "Abrir mi página",
      body: ({ what, site }) => [
        `${site} lo ha enviado: ${what}.`,
        "Puede seguirlo con el número que encontrará abajo. Cuando llegue, avísenos, por favor, en su página.",
      ],
    },
    handed_over: {
      title: "Se ha entregado",
      preheader: "Díganos si todo está bien.",
      button: "Contar qué tal fue",
      body: ({ what, site }) => [
        `${site} lo ha entregado: ${what}.`,
        "Nos alegra que esté de vuelta. Si no lo recogió usted ni nadie de su parte, responda hoy mismo a este correo.",
        "¿Nos cuenta qué tal fue? Es un minuto.",
      ],
    },
    afterword: {
      title: "¿Ha llegado bien?",
      preheader: "Díganos si todo está bien.",
      button: "Contar qué tal fue",
      body: ({ what }) => [
        `Según el transportista, su paquete ha llegado: ${what}.`,
        "Si no está o no ha llegado en buen estado, responda a este correo en el plazo de una semana. Si todo está bien, nos gustaría saber qué tal fue.",
      ],
    },
    report_closed: {
      title: "La búsqueda ha terminado",
      preheader: "Puede volver a abrir el aviso cuando quiera.",
      button: "Abrir mi página",
      body: ({ what, site }) => [
        `${site} ha cerrado su aviso: ${what}.`,
        "Si sabe algo nuevo o cree que es un error, vuelva a abrir el aviso en su página o responda a este correo. Su página sigue abierta durante 180 días.",
      ],
    },
  },
  answerBy:
    "Escriba lo que solo usted puede saber; una vez enviada, la respuesta no se puede cambiar. La leeremos y le diremos algo en un día.",
  carrier: "Transportista",
  trackingNumber: "Número de seguimiento",
  follow: "Seguir el paquete",
  reference: "Su referencia",
  plainLink: "Si el botón no funciona, copie esta dirección en su navegador:",
  linkNote: "El enlace es solo para usted y sirve durante 180 días: quien lo tenga puede ver su aviso.",
  replyTo: ({ owner, site }) =>
    owner
      ? `¿Tiene alguna pregunta? Responda a este correo. De su aviso se ocupa ${owner}, de ${site}, y le contestará en un día.`
      : `¿Tiene alguna pregunta? Responda a este correo. El equipo de ${site} le contestará en un día.`,
  open: "Horario",
  phone: "Teléfono",
  email: "Correo",
  why: "Recibe este correo porque se avisó de una pérdida con esta dirección.",
} satisfies MailCatalogue;
