// [data-print] opens the browser's own print dialog; without script the browser's menu does the same.

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});
