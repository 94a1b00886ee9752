// A form with data-largest (bytes) says of a larger file at once that it is too large ([data-too-large]), before it and the
// other fields are sent in vain.
function tooLarge(form) {
  const input = form.querySelector('input[type=file]');
  const large = [...input.files].some(file => file.size > Number(form.dataset.largest));
  const says = form.querySelector('[data-too-large]');
  says.hidden = !large;
  input.toggleAttribute('aria-invalid', large);
  if (large) input.setAttribute('aria-invalid', 'true');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && id !== says.id);
  input.setAttribute('aria-describedby', (large ? [...described, says.id] : described).join(' '));
  return large;
}

document.addEventListener('change', event => {
  const form = event.target.form?.closest('[data-largest]');
  if (form && event.target.type === 'file') tooLarge(form);
});

document.addEventListener('submit', event => {
  if (!event.target.matches('[data-largest]') || !tooLarge(event.target)) return;
  event.preventDefault();
  event.target.querySelector('input[type=file]').focus();
});
