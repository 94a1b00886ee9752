// Signs the same person in again over the page, so that a save can be repeated.
const desk = document.querySelector('[data-workspace]');
const dialog = document.getElementById('sign-in-again');
const password = document.getElementById('password-again');
const error = document.getElementById('password-again-error');
let asking = null;

const parsed = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html');

/** True when somebody is signed in at the moment; then the page's token is fresh as well. */
export async function signedIn() {
  const answer = await fetch(location.pathname, { headers: { 'HX-Request': 'true' } });
  if (!answer.ok) return false;
  const token = (await parsed(answer)).querySelector('meta[name=csrf-token]')?.content;
  if (!token) return false;
  document.querySelector('meta[name=csrf-token]').content = token;
  document.querySelectorAll('input[name=_csrf]').forEach(input => { input.value = token; });
  return true;
}

async function signIn() {
  const form = await parsed(await fetch(desk.dataset.signIn));
  const token = form.querySelector('input[name=_csrf]')?.value ?? '';
  const body = new URLSearchParams({ username: desk.dataset.account, password: password.value, _csrf: token });
  await fetch(desk.dataset.signIn, { method: 'POST', body });
  return signedIn();
}

/** Asks for the password until it is right; resolves to false when the dialog is closed. */
export function signInAgain() {
  asking ??= new Promise(resolve => {
    dialog.showModal();
    password.focus();
    const submit = async event => {
      event.preventDefault();
      error.textContent = '';
      const right = await signIn().catch(() => false);
      password.value = '';
      if (right) dialog.close('in');
      else error.textContent = error.dataset.wrong;
    };
    dialog.addEventListener('submit', submit);
    dialog.addEventListener('close', () => {
      dialog.removeEventListener('submit', submit);
      asking = null;
      resolve(dialog.returnValue === 'in');
    }, { once: true });
  });
  return asking;
}
