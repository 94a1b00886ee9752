// Words that are not saved yet are kept in this browser, for this statement and this person only, until they are.
const desk = document.querySelector('[data-workspace]');
const PREFIX = `draft:${desk?.dataset.account}:${desk?.dataset.statement}:`;

/** Keeps what stands in the field; `was` names the text it is based on. */
export function keep(field) {
  const was = field.form?.elements.was?.value ?? '';
  try {
    localStorage.setItem(PREFIX + field.id, JSON.stringify({ text: field.value, was, at: Date.now() }));
  } catch { /* the browser keeps nothing: the page itself still holds the words */ }
}

export function forget(id) {
  try { localStorage.removeItem(PREFIX + id); } catch { /* nothing was kept */ }
}

/** Everything kept: id of the field, text, fingerprint it is based on, time in milliseconds. */
export function kept() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
      .map(key => ({ id: key.slice(PREFIX.length), ...JSON.parse(localStorage.getItem(key)) }));
  } catch { return []; }
}

const place = () => document.getElementById('offline');
const clock = time => new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

function notice(template) {
  const words = document.getElementById(template)?.content.cloneNode(true);
  if (words) place().replaceChildren(words);
  return place();
}

/** Says that the words since then are kept here; `retry` runs when the button is pressed. */
export function tellOffline(fields, since, retry) {
  const shown = notice('notice-offline-draft');
  const words = shown.querySelector('[data-words]');
  const count = fields.reduce((sum, field) => sum + [...field.value].length, 0);
  words.textContent = words.dataset.text.replace('{0}', clock(since)).replace('{1}', count);
  shown.querySelector('[data-retry]').addEventListener('click', retry);
}

export function tellOnline() {
  notice('notice-online-draft');
  setTimeout(() => place().replaceChildren(), 8000);
}

/** Offers words back that an earlier visit could not save; `restore` gets each one, or none is kept any more. */
export function offerBack(restore) {
  const shown = [...document.querySelectorAll('.block-text, .adder-text')].map(field => field.value);
  const lost = kept().filter(one => {
    const known = !one.text.trim() || shown.includes(one.text);
    if (known) forget(one.id);
    return !known;
  });
  if (!lost.length) return;
  const offer = notice('notice-unsaved');
  offer.querySelector('[data-words]').textContent = lost.map(one => `“${[...one.text].slice(0, 30).join('')}”`).join(' ');
  offer.querySelector('[data-restore]').addEventListener('click', () => { place().replaceChildren(); lost.forEach(restore); });
  offer.querySelector('[data-forget]').addEventListener('click', () => { place().replaceChildren(); lost.forEach(one => forget(one.id)); });
}
