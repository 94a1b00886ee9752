// Import review: pointing at a passage lights its element in the tree, and the other way round (data-piece, data-pieces);
// [data-next-unplaced] goes on from passage to passage that has no place. A dialog that came open with the page, for who
// has no script, becomes a real one.
const review = document.querySelector('[data-import-review]');
const starts = element => (element.dataset.piece ?? element.dataset.pieces ?? '').split(' ').filter(Boolean);

function light(element) {
  review.querySelectorAll('.lit').forEach(lit => lit.classList.remove('lit'));
  starts(element).forEach(start => {
    review.querySelectorAll(`[data-piece="${start}"], [data-pieces~="${start}"]`).forEach(found => found.classList.add('lit'));
  });
}

function point(event) {
  const element = event.target.closest?.('[data-piece], [data-pieces]');
  if (element) light(element);
}

review?.addEventListener('mouseover', point);
review?.addEventListener('focusin', point);

document.addEventListener('click', event => {
  const next = event.target.closest('[data-next-unplaced]');
  if (!next) return;
  event.preventDefault();
  const passages = [...review.querySelectorAll('a.unplaced[id]')];
  const at = passages.indexOf(review.querySelector('a.unplaced[data-at]'));
  const passage = passages[(at + 1) % passages.length];
  passages.forEach(each => delete each.dataset.at);
  passage.dataset.at = '';
  passage.scrollIntoView({ block: 'center' });
  light(passage);
  passage.focus({ preventScroll: true });
});

review?.querySelectorAll('dialog[data-open][open]').forEach(dialog => {
  dialog.close();
  dialog.showModal();
});
