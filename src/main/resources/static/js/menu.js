// details.menu closes when something else is clicked or Escape is pressed.
const open = () => document.querySelectorAll('details.menu[open]');

document.addEventListener('click', event => {
  open().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  open().forEach(menu => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});
