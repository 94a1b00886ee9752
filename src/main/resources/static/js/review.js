// The reviewer's check list: ticks stay in this browser, are counted, and leave the approval's list of what is unchecked.
// The return's list of reasons grows by a line when asked.
const list = document.querySelector('[data-checklist]');
const boxes = [...(list?.querySelectorAll('[type=checkbox]') ?? [])];

const kept = () => { try { return JSON.parse(sessionStorage.getItem(list.dataset.key)) ?? []; } catch { return []; } };
const keep = ids => { try { sessionStorage.setItem(list.dataset.key, JSON.stringify(ids)); } catch { /* not kept */ } };

function show() {
  const ticked = boxes.filter(box => box.checked);
  document.querySelectorAll('[data-ticked]').forEach(count => { count.textContent = `${ticked.length} / ${boxes.length}`; });
  document.querySelectorAll('[data-check]').forEach(line => { line.hidden = document.getElementById(line.dataset.check).checked; });
  document.querySelectorAll('[data-unchecked]').forEach(part => { part.hidden = ticked.length === boxes.length; });
}

if (list) {
  boxes.forEach(box => { box.checked = kept().includes(box.id); });
  list.addEventListener('change', () => {
    keep(boxes.filter(box => box.checked).map(box => box.id));
    show();
  });
  show();
}

document.querySelector('[data-add-line]')?.addEventListener('click', () => {
  const lines = document.querySelector('[data-lines]');
  const line = lines.lastElementChild.cloneNode(true);
  const field = line.querySelector('input');
  lines.append(line);
  field.value = '';
  field.setAttribute('aria-label', field.dataset.label.replace('{0}', lines.children.length));
  field.focus();
});
