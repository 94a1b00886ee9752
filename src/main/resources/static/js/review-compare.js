// Steps through the changes with the buttons or N and P, and compares anew as soon as something else is chosen.
const form = document.querySelector('[data-compare]');
const step = document.querySelector('[data-step]');
const total = Number(step?.dataset.changes ?? 0);
let at = 0;

const partsOf = number => [...document.querySelectorAll(`[data-change="${number}"]`)];

function go(by) {
  if (!total) return;
  partsOf(at).forEach(part => { part.style.outline = ''; });
  at = Math.min(Math.max(at + by, 1), total);
  const parts = partsOf(at);
  parts.forEach(part => { part.style.outline = '2px solid var(--focus)'; });
  parts[0]?.scrollIntoView({ block: 'center' });
  step.textContent = step.dataset.words.replace('{0}', at).replace('{1}', total);
}

form?.addEventListener('change', () => form.requestSubmit());
document.querySelector('[data-previous]')?.addEventListener('click', () => go(-1));
document.querySelector('[data-next]')?.addEventListener('click', () => go(1));
document.addEventListener('keydown', event => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea')) return;
  if (event.key.toLowerCase() === 'n') go(1);
  if (event.key.toLowerCase() === 'p') go(-1);
});
