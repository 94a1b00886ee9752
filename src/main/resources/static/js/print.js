// [data-print] opens the browser's own print dialog; without script the browser's menu does the same. [data-zoom] is a group of
// radio buttons that style sheets follow; the size that was chosen is chosen again on the next page.

const KEY = 'print-zoom';

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});

document.addEventListener('change', (event) => {
  if (event.target.closest('[data-zoom]')) {
    try { localStorage.setItem(KEY, event.target.value); } catch { /* not kept */ }
  }
});

const kept = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
const sizes = [...document.querySelectorAll('[data-zoom] input')];
const chosen = sizes.find(({ value }) => value === kept());
if (chosen) {
  chosen.checked = true;
}
