// A block grows with its text: the mirror under the textarea takes the text over while somebody types.
// The server sends the mirror back with its marks after each save; the textarea is never replaced.
const mirrorOf = text => text.parentElement.querySelector('.block-mirror');

function mirror(text) {
  const glass = mirrorOf(text);
  if (glass) glass.textContent = `${text.value || text.placeholder}\n`;
}

document.addEventListener('input', event => {
  if (!event.target.matches('.block-text')) return;
  mirror(event.target);
  event.target.closest('.block').classList.toggle('block-empty', !event.target.value.trim() && 'wanted' in event.target.dataset);
});

// what the browser kept over a reload may differ from what the server sent
document.querySelectorAll('.block-text').forEach(text => { if (text.value !== text.defaultValue) mirror(text); });
