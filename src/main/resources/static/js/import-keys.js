// Keys of the import review. The single ones work on a focused passage of the source and nowhere else; Ctrl+Z and Ctrl+Y
// wherever nobody types. While characters are being composed no key is a shortcut.
import { goTo, goToNextUnplaced, passages } from './import-review.js';

const form = id => document.getElementById(id);
let cutting = false;

// while a step is on its way keys wait for its answer, else they would meet the passages of before
let underWay = false;
const kept = [];

function submit(asked) {
  underWay = true;
  asked.requestSubmit();
}

export function step(id, values) {
  const asked = form(id);
  if (!asked) return;
  Object.entries(values).forEach(([name, value]) => { asked.elements[name].value = value; });
  submit(asked);
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

/** Does what a key says to a passage; false when it says nothing. */
function onPassage(key, passage) {
  const roles = form('step-role')?.dataset.keys.split(' ') ?? [];
  const role = /^[1-9]$/.test(key) ? roles[key - 1] : undefined;
  if (role) step('step-role', { start: passage.dataset.piece, end: passage.dataset.end, role });
  else if (Object.hasOwn(KEYS, key)) KEYS[key](passage);
  else return false;
  return true;
}

function back(stroke) {
  const key = stroke.key.toLowerCase();
  const undo = key === 'z' && !stroke.shift;
  if (!undo && key !== 'y' && key !== 'z') return false;
  const asked = form(undo ? 'step-undo' : 'step-redo');
  if (asked) submit(asked);
  return true;
}

/** One stroke where the focus is; false when it is none of ours. */
function act(stroke, at) {
  if (stroke.control) return back(stroke);
  const passage = at.closest?.('[data-piece]');
  if (passage) return onPassage(stroke.key, first(passage));
  const node = at.closest?.('[data-pieces]');
  if (!node || stroke.key !== 't') return false;
  goTo(document.getElementById(`p${node.dataset.pieces.split(' ')[0]}`));
  return true;
}

document.addEventListener('htmx:afterSettle', event => {
  if (event.detail.target.id !== 'desk') return;
  underWay = false;
  while (!underWay && kept.length && !document.querySelector('dialog[open]')) act(kept.shift(), document.activeElement);
});

document.addEventListener('htmx:afterRequest', event => {
  if (event.detail.successful) return;
  underWay = false;
  kept.length = 0;
});

const types = element => element.matches?.('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', event => {
  if (event.isComposing || event.keyCode === 229) return;
  if (document.querySelector('dialog[open]')) {
    walkCuts(event);
    return;
  }
  if (types(event.target) || event.altKey) return;
  const stroke = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
  const ours = stroke.control ? /^[yz]$/i.test(event.key) : event.key.length === 1 || Object.hasOwn(KEYS, event.key);
  if (underWay && ours) kept.push(stroke);
  else if (!act(stroke, event.target)) return;
  event.preventDefault();
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
