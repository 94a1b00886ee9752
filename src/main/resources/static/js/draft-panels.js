// On a phone the rails open as sheets from the foot-nav ([data-sheet] holds the id, empty for the text itself).
// The notes are fetched when their tab is opened first.
const foot = document.querySelectorAll('[data-sheet]');

function open(button) {
  document.querySelectorAll('.sheet-open').forEach(sheet => sheet.classList.remove('sheet-open'));
  document.getElementById(button.dataset.sheet)?.classList.add('sheet-open');
  if (button.dataset.tab) document.getElementById(button.dataset.tab).click();
  foot.forEach(one => {
    if (one === button) one.setAttribute('aria-current', 'true');
    else one.removeAttribute('aria-current');
  });
}

foot.forEach(button => button.addEventListener('click', event => {
  event.preventDefault();
  open(button);
}));

// a link from a sheet into the text closes the sheet
document.querySelectorAll('#outline, #checks').forEach(sheet => sheet.addEventListener('click', event => {
  if (event.target.closest('a[href^="#"]')) open(document.querySelector('[data-sheet=""]'));
}));

document.getElementById('tab-notes').addEventListener('click', () => {
  const panel = document.getElementById('panel-notes');
  if (panel.hasAttribute('hx-get')) window.htmx?.trigger(panel, 'open-panel');
});
