// [data-shows="id"] shows the password in that field and hides it again.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-shows]');
  if (!button) return;
  const field = document.getElementById(button.dataset.shows);
  const shown = field.type === 'text';
  field.type = shown ? 'password' : 'text';
  button.setAttribute('aria-pressed', !shown);
  button.querySelector('.bi').className = shown ? 'bi bi-eye' : 'bi bi-eye-slash';
});
