/** What Discord's own client says around a message, in the languages of the bot. */
const english = {
  you: 'You',
  appBadge: 'APP',
  used: (/** @type {string} */ name) => `used ${name}`,
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  thinking: 'Verbatim is thinking…',
  noAnswer: 'The application did not respond',
  spoiler: 'Spoiler, press to show',
  opensPage: 'opens the article in a new tab',
  placeholder: (/** @type {string} */ channel) => `Message #${channel}`,
  welcome: (/** @type {string} */ channel) => `Welcome to #${channel}!`,
  start: (/** @type {string} */ topic) => `This is the start of the channel about “${topic}”.`,
  hint: 'Type / to see what Verbatim can do. Right-click a message (or press Shift+F10 on it) for Apps.',
  commands: 'Commands',
  options: 'Options',
  suggestions: 'Suggestions',
  noneFit: 'Nothing fits what you typed',
  addOption: (/** @type {string} */ name) => `Add option ${name}`,
  required: 'This option is required. Specify a value.',
  yes: 'True',
  no: 'False',
  messageActions: 'Message actions',
  apps: 'Apps',
  copyText: 'Copy Text',
  send: 'Send',
  settings: 'Settings',
  language: 'Language',
  theme: 'Theme',
  themes: { auto: 'As the system', dark: 'Dark', light: 'Light' },
  messages: (/** @type {string} */ channel) => `Messages in #${channel}`,
  channels: 'Channels',
  inReply: 'In reply to',
  preview: 'This page plays Discord. Nothing you type leaves this machine.',
};

/** @type {typeof english} */
const spanish = {
  you: 'Tú',
  appBadge: 'APP',
  used: (name) => `usó ${name}`,
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
  thinking: 'Verbatim está pensando…',
  noAnswer: 'La aplicación no ha respondido',
  spoiler: 'Spoiler, pulsa para mostrarlo',
  opensPage: 'abre el artículo en otra pestaña',
  placeholder: (channel) => `Enviar mensaje a #${channel}`,
  welcome: (channel) => `¡Te damos la bienvenida a #${channel}!`,
  start: (topic) => `Aquí empieza el canal sobre «${topic}».`,
  hint: 'Escribe / para ver lo que sabe hacer Verbatim. Haz clic derecho en un mensaje (o pulsa Mayús+F10) para ver Aplicaciones.',
  commands: 'Comandos',
  options: 'Opciones',
  suggestions: 'Sugerencias',
  noneFit: 'Nada coincide con lo que has escrito',
  addOption: (name) => `Añadir la opción ${name}`,
  required: 'Esta opción es obligatoria. Indica un valor.',
  yes: 'Sí',
  no: 'No',
  messageActions: 'Acciones del mensaje',
  apps: 'Aplicaciones',
  copyText: 'Copiar texto',
  send: 'Enviar',
  settings: 'Ajustes',
  language: 'Idioma',
  theme: 'Tema',
  themes: { auto: 'Como el sistema', dark: 'Oscuro', light: 'Claro' },
  messages: (channel) => `Mensajes en #${channel}`,
  channels: 'Canales',
  inReply: 'En respuesta a',
  preview: 'Esta página hace de Discord. Nada de lo que escribas sale de este equipo.',
};

/** The languages a member can set Discord to here, under Discord's own codes. */
export const languages = /** @type {const} */ ({
  'en-US': 'English, US',
  'es-ES': 'Español',
  'es-419': 'Español, LATAM',
});

/** @typedef {keyof typeof languages} Language */

/** @type {Language} */
let chosen = 'en-US';

/** @param {string} language */
export function chooseLanguage(language) {
  chosen = isLanguage(language) ? language : 'en-US';
}

/** @returns {Language} */
export function locale() {
  return chosen;
}

export function words() {
  return chosen === 'en-US' ? english : spanish;
}

/** @param {string} language @returns {language is Language} */
function isLanguage(language) {
  return language in languages;
}
