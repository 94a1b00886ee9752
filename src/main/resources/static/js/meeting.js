// [data-print] opens the print dialog of the browser.
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
