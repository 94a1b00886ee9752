// The outline marks the part that is in view.
const entries = [...document.querySelectorAll('.outline a[href^="#"], .rail-strip a[href^="#"]')];
const partOf = entry => document.getElementById(decodeURIComponent(entry.hash.slice(1)));

const watcher = new IntersectionObserver(seen => {
  const part = seen.find(one => one.isIntersecting)?.target;
  if (!part) return;
  entries.forEach(entry => {
    if (partOf(entry) === part) entry.setAttribute('aria-current', 'true');
    else entry.removeAttribute('aria-current');
  });
}, { rootMargin: '-20% 0px -70% 0px' });

new Set(entries.map(partOf)).forEach(part => { if (part) watcher.observe(part); });
