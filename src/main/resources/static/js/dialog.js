// Dialogs: a link or button with data-dialog opens the <dialog> it names (href="#id" or data-dialog="id");
// [data-close] inside closes it. The browser keeps the focus in and gives it back.
const named = opener => document.getElementById(opener.dataset.dialog || opener.hash?.slice(1));

document.addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]');
  const closer = event.target.closest('dialog [data-close]');
  if (opener && named(opener)) {
    event.preventDefault();
    named(opener).showModal();
  } else if (closer) {
    event.preventDefault();
    closer.closest('dialog').close();
  }
});

// an answer may bring a dialog along that wants to be seen at once, for example a conflict
document.addEventListener('htmx:load', event => {
  const root = event.detail.elt;
  const arrived = root.matches?.('dialog[data-open]') ? root : root.querySelector?.('dialog[data-open]');
  if (arrived && !arrived.open) arrived.showModal();
});
document.querySelectorAll('dialog[data-open]').forEach(dialog => { if (!dialog.open) dialog.showModal(); });

// who pressed before this script was there is taken to the dialog's place: open it now
const pressed = document.getElementById(location.hash.slice(1));
if (pressed instanceof HTMLDialogElement && !pressed.open) pressed.showModal();
