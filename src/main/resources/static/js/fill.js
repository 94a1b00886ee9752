// A button with data-fills='{"id":"value"}' fills the fields it names: the demo accounts of the sign-in page.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-fills]');
  if (!button) return;
  for (const [id, value] of Object.entries(JSON.parse(button.dataset.fills))) document.getElementById(id).value = value;
  button.closest('form')?.querySelector('[type=submit]').focus();
});
