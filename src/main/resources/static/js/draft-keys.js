// Keys of the drafting page: Ctrl+S saves now, Ctrl+Enter begins another problem, Alt+Up and Alt+Down move the element.
// And where one comes to: the element named in the address, or by a hint, gets the cursor.
import { flush } from './autosave.js';

function say(template) {
  const words = document.getElementById(template).content.cloneNode(true);
  const place = document.getElementById('notices');
  place.replaceChildren(words);
  setTimeout(() => place.replaceChildren(), 2000);
}

function goTo(hash) {
  const element = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  const fields = element ? [...element.querySelectorAll('.block-text')] : [];
  const field = fields.find(one => 'wanted' in one.dataset && !one.value) ?? fields[0];
  if (!field) return;
  element.closest('details')?.setAttribute('open', '');
  field.focus({ preventScroll: true });
  element.scrollIntoView();
}

async function saveNow() {
  if (await flush()) say('notice-saved-now');
}

function addProblem(from) {
  const adder = from.closest('section[id^=area-]')?.querySelector('[data-add-problem]');
  if (!adder) return false;
  adder.open = true;
  adder.querySelector('input:not([type=hidden])').focus();
  return true;
}

function move(from, step) {
  const element = from.closest('[data-moves]');
  const button = element?.querySelector(`form[action$="${element.dataset.moves}/position"] button[value="${step}"]`);
  button?.form.requestSubmit(button);
  return Boolean(button);
}

document.addEventListener('keydown', event => {
  if (event.isComposing || document.querySelector('dialog[open]')) return;
  const command = event.ctrlKey || event.metaKey;
  const steps = { ArrowUp: -1, ArrowDown: 1 };
  if (command && event.key.toLowerCase() === 's') {
    event.preventDefault();
    saveNow();
  } else if (command && event.key === 'Enter') {
    if (addProblem(event.target)) event.preventDefault();
  } else if (event.altKey && steps[event.key]) {
    if (move(event.target, steps[event.key])) event.preventDefault();
  }
});

document.addEventListener('click', event => {
  const hint = event.target.closest('[data-goes]');
  if (hint) setTimeout(() => goTo(hint.hash));
});

// the browser itself goes to the element once the page is loaded, and takes the focus away from where it is
const arrive = () => setTimeout(() => goTo(location.hash));
if (document.readyState === 'complete') arrive();
else addEventListener('load', arrive);
