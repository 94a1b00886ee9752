// A statement is handed in once: the button rests after the first press.
document.addEventListener('submit', event => {
  if (event.target.matches('[data-once]')) event.target.querySelector('[type=submit]').disabled = true;
});
