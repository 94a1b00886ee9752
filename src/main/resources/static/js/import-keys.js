// Keys of the import review. The single ones work on a focused passage of the source and nowhere else; Ctrl+Z and Ctrl+Y
// wherever nobody types. While characters are being composed no key is a shortcut.
import { goTo, goToNextUnplaced, passages } from './import-review.js';

const form = id => document.getElementById(id);
let cutting = false;

export function step(id, values) {
  const asked = form(id);
  if (!asked) return;
  Object.entries(values).forEach(([name, value]) => { asked.elements[name].value = value; });
  asked.requestSubmit();
}

function walk(passage, by) {
  const all = passages();
  const at = all.indexOf(passage) + by;
  goTo(all[Math.max(0, Math.min(all.length - 1, at))]);
}

const first = passage => document.getElementById(`p${passage.dataset.piece}`) ?? passage;

/** What each key does to a passage. */
const KEYS = {
  ArrowUp: passage => walk(passage, -1),
  ArrowDown: passage => walk(passage, 1),
  Home: () => goTo(passages().at(0)),
  End: () => goTo(passages().at(-1)),
  Enter: passage => passage.click(),
  ' ': passage => passage.click(),
  n: () => goToNextUnplaced(),
  s: passage => { cutting = true; passage.click(); },
  m: passage => step('step-merge', { start: passage.dataset.piece, before: true }),
  M: passage => step('step-merge', { start: passage.dataset.piece, before: false }),
  t: passage => document.querySelector(`[data-pieces~="${passage.dataset.piece}"] .tree-link`)?.focus(),
  '?': () => document.getElementById('keys').showModal(),
};

function onPassage(event, passage) {
  const roles = form('step-role')?.dataset.keys.split(' ') ?? [];
  const role = /^[1-9]$/.test(event.key) ? roles[event.key - 1] : undefined;
  if (role) step('step-role', { start: passage.dataset.piece, end: passage.dataset.end, role });
  else if (Object.hasOwn(KEYS, event.key)) KEYS[event.key](passage);
  else return;
  event.preventDefault();
}

function back(event) {
  const undo = event.key.toLowerCase() === 'z' && !event.shiftKey;
  const redo = event.key.toLowerCase() === 'y' || event.key.toLowerCase() === 'z' && event.shiftKey;
  if (!undo && !redo) return;
  event.preventDefault();
  form(undo ? 'step-undo' : 'step-redo')?.requestSubmit();
}

const types = element => element.matches?.('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', event => {
  if (event.isComposing || event.keyCode === 229) return;
  if (document.querySelector('dialog[open]')) {
    walkCuts(event);
    return;
  }
  if (types(event.target)) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    back(event);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const passage = event.target.closest?.('[data-piece]');
  const node = event.target.closest?.('[data-pieces]');
  if (passage) onPassage(event, first(passage));
  else if (node && event.key === 't') goTo(document.getElementById(`p${node.dataset.pieces.split(' ')[0]}`));
});

// ---- the places to cut at ----

function walkCuts(event) {
  const steps = { ArrowLeft: -1, ArrowRight: 1 };
  if (!event.target.matches?.('.cut-here') || !steps[event.key]) return;
  const all = [...event.target.form.querySelectorAll('.cut-here')];
  all.at((all.indexOf(event.target) + steps[event.key]) % all.length).focus();
  event.preventDefault();
}

document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target.id !== 'changing' || !cutting) return;
  cutting = false;
  const details = event.detail.target.querySelector('[data-cutting]');
  if (!details) return;
  details.open = true;
  requestAnimationFrame(() => details.querySelector('.cut-here').focus());
});
