// Saves each text while somebody writes: 800 ms after the last key and when the field is left, never during composition.
// One save at a time. What is not saved is kept in the browser; the textarea is never replaced.
import { keep, forget, tellOffline, tellOnline, offerBack } from './offline.js';
import { choose } from './conflict.js';
import { signInAgain, signedIn } from './autosave-sign-in.js';

const PAUSE = 800; // ms after the last key
const RETRIES = [2, 4, 8, 16, 30]; // seconds between tries while there is no connection

const dirty = new Set(); // forms whose text is not saved
const waiting = new Map(); // form → timer
const refused = new Set(); // forms that wait for another text
let composing = null;
let running = null;
let offlineSince = 0;
let tries = 0;
let retryTimer = 0;

const fieldOf = form => form.elements.text;
const errorOf = form => document.getElementById(`error-${fieldOf(form).id}`);

function show(state) {
  const words = document.getElementById(`state-${state}`).content.cloneNode(true);
  document.getElementById('save-state').replaceWith(words);
}

function touch(form) {
  dirty.add(form);
  refused.delete(form);
  keep(fieldOf(form));
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => { if (composing !== fieldOf(form)) run(); }, PAUSE));
  if (!offlineSince) show('dirty');
}

/** Saves everything that waits; resolves to true when nothing is left. */
export async function flush() {
  waiting.forEach(clearTimeout);
  await run();
  return dirty.size === 0;
}

function run() {
  running ??= work().finally(() => { running = null; });
  return running;
}

async function work() {
  for (let form; (form = [...dirty].find(one => !refused.has(one) && composing !== fieldOf(one)));) {
    if (!await save(form)) return;
  }
}

/** Gives back false when there is no sense in going on with the next one. */
async function save(form) {
  const sent = fieldOf(form).value;
  if ('new' in form.dataset && !sent.trim()) return drop(form); // no words yet, no element yet
  show('saving');
  const answer = await post(form, sent).catch(() => null);
  if (!answer || answer.status >= 502) return offline();
  if (offlineSince) online();
  if (answer.ok) return saved(form, sent, await answer.text());
  if (answer.status === 401 || answer.status === 403) return again(form);
  if (answer.status === 412) return conflict(form, await answer.text());
  if (answer.status === 422) return invalid(form, await answer.text());
  document.getElementById('notices').innerHTML = await answer.text();
  return giveUp(form);
}

function post(form, text) {
  const token = document.querySelector('meta[name=csrf-token]');
  const body = new URLSearchParams({ was: form.elements.was?.value ?? '', text });
  const headers = { 'HX-Request': 'true', [token.dataset.header]: token.content };
  return fetch(form.action, { method: 'POST', body, headers });
}

function saved(form, sent, html) {
  const answer = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-saved]');
  if (!answer) return giveUp(form); // a page came instead: somebody is signed in no more
  const field = fieldOf(form);
  if ('new' in form.dataset) settle(form, answer.dataset);
  setWas(form, answer.dataset.was);
  tidyError(form);
  delete form.dataset.retried;
  if (field.value === sent) {
    dirty.delete(form);
    forget(field.id);
  } else {
    keep(field);
    answer.querySelector(`#mirror-${field.id}`)?.remove();
  }
  for (const fresh of [...answer.children]) document.getElementById(fresh.id)?.replaceWith(fresh);
  if (dirty.size) show('dirty');
  return true;
}

function drop(form) {
  dirty.delete(form);
  forget(fieldOf(form).id);
  return true;
}

/** The first words of a new text are kept: from now on its form is that of an ordinary text. */
function settle(form, { id, action }) {
  const field = fieldOf(form);
  forget(field.id);
  for (const part of ['error', 'mirror']) document.getElementById(`${part}-${field.id}`).id = `${part}-${id}`;
  form.querySelector('label').htmlFor = id;
  field.setAttribute('aria-describedby', `error-${id}`);
  field.id = id;
  form.action = action;
  form.insertAdjacentHTML('beforeend', '<input type="hidden" name="was">');
  delete form.dataset.new;
}

function setWas(form, was) {
  form.elements.was.value = was;
  document.querySelectorAll(`[data-was-of="${fieldOf(form).id}"]`).forEach(input => { input.value = was; });
}

function tidyError(form) {
  errorOf(form).textContent = '';
  fieldOf(form).removeAttribute('aria-invalid');
}

async function conflict(form, html) {
  const chosen = await choose(html);
  if (!chosen) return giveUp(form);
  const field = fieldOf(form);
  setWas(form, chosen.was);
  field.value = chosen.text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
}

function invalid(form, html) {
  errorOf(form).textContent = new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
  fieldOf(form).setAttribute('aria-invalid', 'true');
  refused.add(form);
  show('refused');
  return true;
}

/** Signed out, or the page's token is old: once with a fresh token, otherwise after signing in. */
async function again(form) {
  show('dirty');
  if (await signedIn().catch(() => false)) {
    if (form.dataset.retried) return giveUp(form);
    form.dataset.retried = 'yes';
    return true;
  }
  return await signInAgain() || giveUp(form);
}

/** The words stay in the field and in the browser; the next key tries again. */
function giveUp(form) {
  refused.add(form);
  show('refused');
  return true;
}

function offline() {
  offlineSince ||= Date.now();
  show('offline');
  tellOffline([...dirty].map(fieldOf), offlineSince, () => { clearTimeout(retryTimer); run(); });
  clearTimeout(retryTimer);
  retryTimer = setTimeout(run, 1000 * RETRIES[Math.min(tries++, RETRIES.length - 1)]);
  return false;
}

function online() {
  offlineSince = 0;
  tries = 0;
  tellOnline();
}

function restore({ id, text, was }) {
  const field = document.getElementById(id) ?? document.getElementById('tray').querySelector('textarea');
  const whole = field.id === id ? text : [field.value, text].filter(Boolean).join('\n');
  if (field.id === id && was && field.form.elements.was) field.form.elements.was.value = was;
  if (field.id !== id) forget(id);
  field.value = whole;
  field.closest('details')?.setAttribute('open', '');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const autosaved = target => target.closest?.('form[data-autosave]');

document.addEventListener('input', event => {
  const form = autosaved(event.target);
  if (form) touch(form);
  else if (event.target.closest('form[data-adds]') && event.target.id) keep(event.target);
});

document.addEventListener('compositionstart', event => { composing = event.target; });
document.addEventListener('compositionend', event => {
  composing = null;
  const form = autosaved(event.target);
  if (form) touch(form);
});

document.addEventListener('focusout', event => {
  const form = autosaved(event.target);
  if (form && dirty.has(form) && composing !== event.target) run();
});

document.addEventListener('submit', async event => {
  const form = event.target;
  if (form.matches('[data-autosave]')) {
    event.preventDefault();
    flush();
  } else if (form.closest('[data-workspace]') && dirty.size) {
    event.preventDefault();
    if (await flush()) form.requestSubmit(event.submitter);
  }
});

document.addEventListener('click', async event => {
  const link = event.target.closest('a[href]');
  const leaves = link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && link.pathname !== location.pathname;
  if (!leaves || !dirty.size) return;
  event.preventDefault();
  if (await flush()) location.href = link.href;
});

addEventListener('beforeunload', event => { if (dirty.size) event.preventDefault(); });
addEventListener('online', () => { if (offlineSince) run(); });

offerBack(restore);
