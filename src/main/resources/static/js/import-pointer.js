// Import review with a mouse: a passage is dragged by its role onto the structure (data-into) or the tray (data-tray);
// words that are selected inside one passage can be cut out of it.
import { step } from './import-keys.js';

const bar = document.getElementById('cut-bar');
let dragged;

// ---- dragging ----

const startOf = element => element.closest('[data-piece]')?.dataset.piece ?? element.closest('[data-drag]')?.dataset.drag;
const placeOf = element => element.closest?.('[data-into], [data-tray]');

document.addEventListener('dragstart', event => {
  const handle = event.target.closest?.('.role-tag, [data-drag]');
  if (!handle) return;
  dragged = startOf(handle);
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', handle.closest('[data-piece], [data-drag]').textContent.trim());
  document.body.classList.add('dragging');
});

document.addEventListener('dragover', event => {
  const place = dragged && placeOf(event.target);
  document.querySelectorAll('.drop-over').forEach(over => { if (over !== place) over.classList.remove('drop-over'); });
  if (!place || place.dataset.into === dragged) return;
  event.preventDefault();
  place.classList.add('drop-over');
});

document.addEventListener('drop', event => {
  const place = dragged && placeOf(event.target);
  if (!place || place.dataset.into === dragged) return;
  event.preventDefault();
  step('step-move', { start: dragged, into: place.dataset.into ?? '' });
});

document.addEventListener('dragend', () => {
  dragged = undefined;
  document.body.classList.remove('dragging');
  document.querySelectorAll('.drop-over').forEach(over => over.classList.remove('drop-over'));
});

// ---- cutting ----

/** Where the selection begins and ends in the source, when it lies in one passage; else nothing. */
function selected() {
  const selection = getSelection();
  if (!bar || selection.isCollapsed || !selection.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  const from = place(range.startContainer, range.startOffset);
  const to = place(range.endContainer, range.endOffset);
  return from && to && from.piece === to.piece && from.at < to.at ? { from: from.at, to: to.at, range } : undefined;
}

function place(node, offset) {
  const words = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('.role-words');
  if (!words || node.nodeType !== Node.TEXT_NODE) return undefined;
  return { at: Number(words.dataset.from) + offset, piece: words.closest('[data-piece]').dataset.piece };
}

document.addEventListener('selectionchange', () => {
  const words = selected();
  if (!bar) return;
  bar.hidden = !words;
  if (!words) return;
  const box = words.range.getBoundingClientRect();
  const above = box.top - bar.offsetHeight - 6;
  bar.style.top = `${above > 64 ? above : Math.min(innerHeight - bar.offsetHeight - 8, box.bottom + 6)}px`;
  bar.style.left = `${Math.max(8, Math.min(innerWidth - bar.offsetWidth - 8, box.left))}px`;
});

bar?.addEventListener('mousedown', event => event.preventDefault()); // keeps the selection
bar?.addEventListener('click', event => {
  const words = selected();
  if (!words) return;
  const out = event.target.closest('[data-cut-out]');
  getSelection().removeAllRanges();
  step('step-cut', { from: words.from, to: out ? words.to : words.from });
});

// who selects words in a passage does not want its dialog
document.addEventListener('click', event => {
  if (event.detail > 0 && event.target.closest?.('[data-piece]') && selected()) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);
