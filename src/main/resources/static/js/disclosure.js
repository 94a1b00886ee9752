// A button with data-discloses="id" shows and hides that element and says so (aria-expanded).
document.addEventListener('click', event => {
  const button = event.target.closest('[data-discloses]');
  if (!button) return;
  const shown = document.getElementById(button.dataset.discloses);
  shown.hidden = !shown.hidden;
  button.setAttribute('aria-expanded', !shown.hidden);
});
