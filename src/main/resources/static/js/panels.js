// Panels: tabs ([role=tab] with aria-controls), and buttons with data-toggle that show one thing and hide another.
const tabsOf = tab => [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')];

function choose(tab) {
  for (const other of tabsOf(tab)) {
    const chosen = other === tab;
    other.setAttribute('aria-selected', chosen);
    other.tabIndex = chosen ? 0 : -1;
    document.getElementById(other.getAttribute('aria-controls')).hidden = !chosen;
  }
}

function swap(button) {
  if (button.classList.contains('active')) return;
  button.closest('.btn-group')?.querySelectorAll('.btn').forEach(other => {
    other.classList.toggle('active', other === button);
    other.setAttribute('aria-pressed', other === button);
  });
  document.querySelectorAll(button.dataset.toggle).forEach(panel => { panel.hidden = !panel.hidden; });
}

document.addEventListener('click', event => {
  const tab = event.target.closest('[role=tab]');
  const button = event.target.closest('[data-toggle]');
  if (tab) choose(tab);
  if (button) swap(button);
});

document.addEventListener('keydown', event => {
  const tab = event.target.closest?.('[role=tab]');
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!tab || !step) return;
  const tabs = tabsOf(tab);
  const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length);
  choose(next);
  next.focus();
});
