// The dialog over two versions of one text: resolves to the text that was chosen, or null when it was closed.

/** @param html the answer of the server, a <dialog> with one form a choice */
export function choose(html) {
  document.getElementById('conflict')?.remove();
  document.body.insertAdjacentHTML('beforeend', html);
  const dialog = document.getElementById('conflict');
  dialog.showModal();
  dialog.querySelector('h2').focus();
  return new Promise(resolve => {
    dialog.addEventListener('submit', event => {
      event.preventDefault();
      const { text, was } = event.target.elements;
      resolve({ choice: event.target.dataset.choice, text: text.value, was: was.value });
      dialog.close();
    });
    dialog.addEventListener('close', () => { resolve(null); dialog.remove(); });
  });
}
