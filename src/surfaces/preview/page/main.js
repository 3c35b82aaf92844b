import { Channel } from './channel.js';
import { Composer } from './composer.js';
import { commandTypes, readChannel } from './discord.js';
import { byId, element } from './elements.js';
import { shownName } from './names.js';
import { chooseLanguage, languages, words } from './words.js';

/** @typedef {import('./command-line.js').SlashCommand} SlashCommand */
/** @typedef {import('./discord.js').CommandJson} CommandJson */

const themes = /** @type {const} */ (['auto', 'dark', 'light']);
const { commands, channel: about } = await readChannel();
const slashCommands = commands.filter(isSlashCommand);
const messageCommands = commands.filter((command) => command.type === commandTypes.message);

const channel = new Channel(byId('messages', HTMLOListElement), byId('scroller', HTMLElement), () =>
  messageCommands.map((command) => ({ id: command.id, name: command.name, shown: shownName(command) })),
);
const composer = new Composer(() => slashCommands, {
  say: (text) => channel.say(text),
  run: (command, options) => void channel.runSlash(command, options),
});

const language = byId('language', HTMLSelectElement);
language.append(
  ...Object.entries(languages).map(([value, name]) => element('option', { value, lang: value }, name)),
);
language.value = localStorage.getItem('language') ?? closestLanguage();
language.addEventListener('change', () => {
  localStorage.setItem('language', language.value);
  drawWords();
});

const theme = byId('theme', HTMLSelectElement);
theme.append(...themes.map((value) => element('option', { value })));
theme.value = localStorage.getItem('theme') ?? 'auto';
theme.addEventListener('change', () => {
  localStorage.setItem('theme', theme.value);
  drawTheme();
});

drawTheme();
drawWords();
await channel.listen();
composer.focus();
document.documentElement.setAttribute('data-ready', '');

function drawTheme() {
  document.documentElement.setAttribute('data-theme', theme.value);
}

/** Everything the page itself says, in the language chosen; messages stay as they were sent. */
function drawWords() {
  chooseLanguage(language.value);
  const say = words();
  document.documentElement.lang = language.value;
  document.title = `#${about.name} · Verbatim`;
  write('channel-link', about.name);
  write('channel-name', about.name);
  write('topic', about.topic);
  write('welcome', say.welcome(about.name));
  write('start', say.start(about.topic));
  write('hint', say.hint);
  write('preview-note', say.preview);
  write('language-label', say.language);
  write('theme-label', say.theme);
  name('settings-button', say.settings);
  name('send', say.send);
  name('channels', say.channels);
  name('log', say.messages(about.name));
  name('text', say.placeholder(about.name));
  byId('text', HTMLTextAreaElement).placeholder = say.placeholder(about.name);
  for (const option of theme.options) option.textContent = say.themes[/** @type {'auto'} */ (option.value)];
  composer.redraw();
}

/** @param {string} id @param {string} text */
function write(id, text) {
  byId(id, HTMLElement).textContent = text;
}

/** @param {string} id @param {string} text */
function name(id, text) {
  byId(id, HTMLElement).setAttribute('aria-label', text);
}

function closestLanguage() {
  const [spanish] = navigator.language.split('-');
  if (spanish !== 'es') return 'en-US';
  return /^es(-ES)?$/.test(navigator.language) ? 'es-ES' : 'es-419';
}

/** @param {CommandJson} command @returns {command is SlashCommand} */
function isSlashCommand(command) {
  return command.type === undefined || command.type === commandTypes.slash;
}
