// Answers without a place of their own: no network, signed out, a failed step. The words stand in <template>s of the layout.
const place = document.getElementById('notices');

function tell(name) {
  const words = document.getElementById(`notice-${name}`);
  if (words) place.replaceChildren(words.content.cloneNode(true));
}

document.addEventListener('htmx:sendError', () => tell('offline'));
document.addEventListener('htmx:timeout', () => tell('offline'));

document.addEventListener('htmx:beforeSwap', event => {
  const { xhr } = event.detail;
  const signedOut = xhr.status === 401 || new URL(xhr.responseURL || location.href).pathname.endsWith('/sign-in');
  if (!signedOut) return;
  event.detail.shouldSwap = false;
  tell('signed-out');
});

document.addEventListener('click', event => {
  if (event.target.closest('[data-notice-close]')) event.target.closest('.notice').remove();
});
