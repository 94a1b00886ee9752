// Import review: pointing at a passage lights its element in the structure, and the other way round (data-piece,
// data-pieces), and brings it into view in its own pane. After a step the desk is new: what was open, scrolled and focused
// is so again, and the counter is said. [data-next-unplaced] goes on from passage to passage that has no place.
const review = document.querySelector('[data-import-review]');
const starts = element => (element.dataset.piece ?? element.dataset.pieces ?? '').split(' ').filter(Boolean);
const panes = () => [...review.querySelectorAll('[data-pane]')];

export const passages = () => [...review.querySelectorAll('[data-piece][id]')];
export const passageOf = start => document.getElementById(`p${start}`);

const shown = element => {
  const closed = [...review.querySelectorAll('details:not([open])')].filter(details => details.contains(element)).at(0);
  return closed && !closed.querySelector('summary').contains(element) ? closed.closest('li') ?? closed : element;
};

function reveal(element) {
  const pane = element.closest('[data-pane]');
  if (!pane || pane.scrollHeight <= pane.clientHeight + 1) return;
  const place = (element.matches('li') ? element.querySelector('.tree-node') ?? element : element).getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (place.top < frame.top + 8 || place.bottom > frame.bottom - 8) {
    pane.scrollTop += place.top - frame.top - pane.clientHeight / 3;
  }
}

function light(element) {
  const own = element.closest('[data-pane]');
  review.querySelectorAll('.lit').forEach(lit => lit.classList.remove('lit'));
  const others = [];
  starts(element).forEach(start => {
    review.querySelectorAll(`[data-piece="${start}"], [data-pieces~="${start}"]`).forEach(found => {
      const seen = shown(found);
      seen.classList.add('lit');
      if (found.closest('[data-pane]') !== own) others.push(seen);
    });
  });
  if (others[0]) reveal(others[0]);
}

// words of a link cannot be selected with a mouse: with script a passage is a button that opens the same dialog
function loosen() {
  review.querySelectorAll('a[data-piece][href]').forEach(passage => {
    passage.removeAttribute('href');
    passage.role = 'button';
    passage.ariaHasPopup = 'dialog';
  });
}

let waiting;
review?.addEventListener('mouseover', event => {
  const element = event.target.closest?.('[data-piece], [data-pieces]');
  clearTimeout(waiting);
  if (element && starts(element).length) waiting = setTimeout(() => light(element), 90);
});

review?.addEventListener('focusin', event => {
  const element = event.target.closest?.('[data-piece], [data-pieces]');
  if (!element) return;
  if (element.matches('[data-piece]')) walkFrom(element);
  if (starts(element).length) light(element);
});

// one passage is in the order of the Tab key, the arrows go to the others (import-keys.js)
function walkFrom(passage) {
  passages().forEach(each => { each.tabIndex = each === passage ? 0 : -1; });
}

export function goTo(passage) {
  if (!passage) return;
  walkFrom(passage);
  passage.focus({ preventScroll: true });
  const pane = passage.closest('[data-pane]');
  if (pane.scrollHeight > pane.clientHeight + 1) reveal(passage);
  else passage.scrollIntoView({ block: 'center' });
}

/** The next passage without a place, after the one that is focused. */
export function goToNextUnplaced() {
  const lost = passages().filter(passage => passage.matches('.unplaced'));
  const from = passages().indexOf(document.activeElement);
  goTo(lost.find(passage => passages().indexOf(passage) > from) ?? lost[0]);
}

review?.addEventListener('click', event => {
  const link = event.target.closest('[data-next-unplaced], [data-goes-to]');
  if (!link) return;
  event.preventDefault();
  if (link.matches('[data-next-unplaced]')) goToNextUnplaced();
  else goTo(document.getElementById(link.hash.slice(1)));
});

// ---- after a step ----

let before;

document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.target.id !== 'desk' || !event.detail.shouldSwap) return;
  before = {
    scroll: panes().map(pane => pane.scrollTop),
    closed: [...review.querySelectorAll('details[data-node]')].map(node => [node.dataset.node, node.open]),
    at: document.activeElement?.dataset?.piece ?? review.querySelector('[data-piece][tabindex="0"]')?.dataset.piece,
  };
});

// once it is settled: only then its passages answer to a click
document.addEventListener('htmx:afterSettle', event => {
  const desk = document.getElementById('desk');
  if (!review || !before || event.detail.target.id !== 'desk') return;
  document.getElementById('changing').replaceChildren(); // its dialog is answered
  loosen();
  const open = new Map(before.closed);
  review.querySelectorAll('details[data-node]').forEach(node => { node.open = node.open || (open.get(node.dataset.node) ?? false); });
  panes().forEach((pane, i) => { pane.scrollTop = before.scroll[i] ?? 0; });
  document.getElementById('said').textContent = desk.dataset.says;
  const at = passageOf(desk.dataset.at ?? before.at) ?? nearest(before.at);
  if (at) {
    walkFrom(at);
    at.focus({ preventScroll: true });
    reveal(at);
  }
  before = undefined;
});

const nearest = start => passages().filter(each => Number(each.dataset.piece) <= Number(start)).at(-1) ?? passages()[0];

if (review) {
  loosen();
  walkFrom(document.getElementById(location.hash.slice(1)) ?? passages()[0] ?? review);
}
if (location.hash.startsWith('#p')) goTo(document.getElementById(location.hash.slice(1)));

review?.querySelectorAll('dialog[data-open][open]').forEach(dialog => {
  dialog.close();
  dialog.showModal();
});
