// The ledger's list: a click on a row opens its drawer, the bar for ticked rows shows when some are, a step taken in the
// drawer freshens the list, and empty filters stay out of the address.
const boxes = name => [...document.querySelectorAll(`input[type=checkbox][name="${name}"]`)];

function showBars() {
  document.querySelectorAll('[data-selected]').forEach(bar => {
    const ticked = boxes(bar.dataset.selected).filter(box => box.checked).length;
    bar.hidden = ticked === 0;
    const count = bar.querySelector('[data-count]');
    if (count) count.textContent = ticked;
  });
  document.querySelectorAll('[data-row]').forEach(row => {
    const ticked = row.querySelector('input[name=ids]')?.checked;
    if (ticked) row.setAttribute('aria-selected', 'true');
    else row.removeAttribute('aria-selected');
  });
}

document.addEventListener('click', event => {
  const clear = event.target.closest('[data-unselects]');
  if (clear) {
    event.preventDefault();
    boxes(clear.dataset.unselects).forEach(box => { box.checked = false; });
    showBars();
  }
  const row = event.target.closest('[data-row]');
  if (row && !event.target.closest('a, button, input, label') && !String(getSelection())) row.querySelector('[data-drawer]')?.click();
});

document.addEventListener('change', event => {
  if (event.target.matches('input[name=ids], [data-selects=ids]')) showBars();
});

document.addEventListener('htmx:configRequest', event => {
  if (!event.detail.elt.matches('[data-filters]')) return;
  for (const [name, value] of [...event.detail.formData]) if (value === '') event.detail.formData.delete(name);
});

document.addEventListener('htmx:afterSwap', event => {
  const { requestConfig, xhr } = event.detail;
  if (event.detail.target.id === 'ledger') showBars();
  const stepTaken = requestConfig.verb === 'post' && xhr.status === 200 && document.getElementById('ledger');
  if (stepTaken) window.htmx.ajax('GET', location.pathname + location.search, { target: '#ledger', swap: 'outerHTML' });
});

showBars();
