// Light or dark: what was chosen here before, else what the machine prefers. The one classic script, in the head,
// so that the page is never painted in the wrong theme. It also says that script runs: html.js.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const kept = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const show = () => { root.dataset.bsTheme = kept() ?? (dark.matches ? 'dark' : 'light'); };

  root.classList.add('js');
  show();
  dark.addEventListener('change', show);
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-toggle-theme]')) return;
    try { localStorage.setItem('theme', root.dataset.bsTheme === 'dark' ? 'light' : 'dark'); } catch { /* not kept */ }
    show();
  });
})();
