// Every htmx request carries the token that the layout put into the head.
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name=csrf-token]');
  if (token?.content) event.detail.headers[token.dataset.header] = token.content;
});
