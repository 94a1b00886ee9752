// A label.choice-drop around a file input takes dropped files and says which were chosen.
function say(label) {
  const input = label.querySelector('input[type=file]');
  const names = [...input.files].map(file => file.name).join(', ');
  const place = label.querySelector('[data-chosen]');
  if (place && names) place.textContent = names;
}

document.addEventListener('change', event => {
  const label = event.target.closest('.choice-drop');
  if (label && event.target.type === 'file') say(label);
});

document.addEventListener('dragover', event => {
  if (event.target.closest?.('.choice-drop')) event.preventDefault();
});

document.addEventListener('drop', event => {
  const label = event.target.closest?.('.choice-drop');
  const input = label?.querySelector('input[type=file]');
  if (!input || !event.dataTransfer.files.length) return;
  event.preventDefault();
  input.files = event.dataTransfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
});
