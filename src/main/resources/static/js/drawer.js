// The side drawer: Escape or [data-drawer-close] closes it and gives the focus back to what opened it.
let opener = null;

const openerOf = drawer => document.querySelector(`[aria-controls="${drawer.id}"][aria-expanded=true]`) ?? opener;

function close(drawer) {
  const back = openerOf(drawer);
  drawer.hidden = true;
  document.querySelector('.with-drawer')?.classList.remove('with-drawer');
  document.querySelectorAll(`[aria-controls="${drawer.id}"]`).forEach(one => one.setAttribute('aria-expanded', 'false'));
  back?.focus();
}

document.addEventListener('click', event => {
  const closer = event.target.closest('[data-drawer-close]');
  if (closer) {
    event.preventDefault();
    close(closer.closest('.drawer'));
    return;
  }
  const opens = event.target.closest('[data-drawer]');
  if (!opens) return;
  opener = opens;
  document.querySelectorAll('[data-drawer]').forEach(one => one.setAttribute('aria-expanded', one === opens));
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
  const drawer = document.querySelector('.drawer:not([hidden])');
  if (drawer) close(drawer);
});

// a drawer that was filled makes the page give way and takes the focus
document.addEventListener('htmx:afterSwap', event => {
  const drawer = event.detail.elt.closest?.('.drawer') ?? event.detail.elt.querySelector?.('.drawer');
  if (!drawer || !drawer.textContent.trim()) return;
  drawer.hidden = false;
  document.querySelector('main.page-wide')?.classList.add('with-drawer');
  drawer.querySelector('h2')?.focus();
});
