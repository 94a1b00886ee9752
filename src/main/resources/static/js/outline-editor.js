// The rows of an outline without asking the server: [data-outline="areas"] holds the rows, [data-move] in a row moves or
// deletes it, [data-add="areas"] adds one from <template data-row="areas">; a row's .grip drags it. Names and labels
// follow the order. Without script the same buttons post the form.
const editor = list => document.querySelector(`[data-outline="${list}"]`);
const ordinals = document.querySelector('[data-ordinals]')?.dataset.ordinals.split(' ') ?? [];

function renumber(list) {
  const rows = [...list.children];
  const name = list.dataset.outline;
  rows.forEach((row, at) => {
    const word = ordinals[at] ?? String(at + 1);
    row.querySelector('[data-ordinal]').textContent = word;
    row.querySelectorAll('[name], [id], [aria-labelledby], [value]').forEach(element => {
      for (const attribute of ['name', 'id', 'aria-labelledby']) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.replace(/(areas|groups)\[\d+\]/g, `$1[${at}]`).replace(/(areas|groups)-\d+-/g, `$1-${at}-`));
      }
    });
    row.querySelectorAll('[data-move]').forEach(button => {
      button.value = `${name}-${at}-${button.dataset.move}`;
      button.setAttribute('aria-label', `${button.dataset.label} ${word}`);
      button.disabled = (button.dataset.move === 'up' && at === 0) || (button.dataset.move === 'down' && at === rows.length - 1);
    });
  });
  const count = document.querySelector(`[data-count="${name}"]`);
  if (count) count.textContent = rows.length;
}

function move(button) {
  const row = button.closest('li');
  const list = row.parentElement;
  const neighbour = row.previousElementSibling ?? row.nextElementSibling;
  if (button.dataset.move === 'up') row.previousElementSibling?.before(row);
  if (button.dataset.move === 'down') row.nextElementSibling?.after(row);
  if (button.dataset.move === 'remove') row.remove();
  renumber(list);
  if (button.dataset.move === 'remove') neighbour?.querySelector('input')?.focus();
  else (button.disabled ? row.querySelector('[data-move]:not(:disabled)') : button)?.focus();
}

function add(name) {
  const list = editor(name);
  list.append(document.querySelector(`template[data-row="${name}"]`).content.cloneNode(true));
  renumber(list);
  list.lastElementChild.querySelector('input:not(.mark)').focus();
}

document.addEventListener('click', event => {
  const mover = event.target.closest('[data-outline] [data-move]');
  const adder = event.target.closest('[data-add]');
  if (!mover && !adder) return;
  event.preventDefault();
  if (mover) move(mover);
  else add(adder.dataset.add);
});

// dragging starts at the grip only, so that text in a row can still be selected
let dragged = null;
document.addEventListener('pointerdown', event => {
  const row = event.target.closest('.grip')?.closest('[data-outline] > li');
  document.querySelectorAll('[data-outline] > li[draggable]').forEach(one => one.removeAttribute('draggable'));
  if (row) row.draggable = true;
});
document.addEventListener('dragstart', event => { dragged = event.target.closest?.('[data-outline] > li[draggable]'); });
document.addEventListener('dragover', event => {
  const row = event.target.closest?.('[data-outline] > li');
  if (!dragged || !row || row.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  const below = event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2;
  if (row !== dragged) row[below ? 'after' : 'before'](dragged);
});
document.addEventListener('dragend', () => {
  if (dragged) renumber(dragged.parentElement);
  dragged = null;
});
