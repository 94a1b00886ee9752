// [data-selects="name"] ticks every checkbox of that name; [data-selected="name"] shows only while some are ticked.
const boxes = name => [...document.querySelectorAll(`input[type=checkbox][name="${name}"]`)];

document.addEventListener('change', event => {
  const all = event.target.closest('[data-selects]');
  if (all) boxes(all.dataset.selects).forEach(box => { box.checked = all.checked; });
  document.querySelectorAll('[data-selected]').forEach(bar => {
    const ticked = boxes(bar.dataset.selected).filter(box => box.checked).length;
    bar.hidden = ticked === 0;
    const count = bar.querySelector('[data-count]');
    if (count) count.textContent = ticked;
  });
});
