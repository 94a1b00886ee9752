// Notes stand level with their passage ([data-for] holds its id), pushed down where another is in the way.
const GAP = 12; // px between two notes
const WIDE = matchMedia('(min-width: 1101px)'); // below, the notes lie under the paper

function place(column) {
  const top = column.getBoundingClientRect().top;
  let floor = 0;
  for (const note of column.querySelectorAll('[data-for]')) {
    note.style.marginTop = '';
    const passage = document.getElementById(note.dataset.for);
    if (!WIDE.matches || !passage) continue;
    const wish = passage.getBoundingClientRect().top - top;
    note.style.marginTop = `${Math.max(0, wish - floor)}px`;
    floor = Math.max(wish, floor) + note.offsetHeight + GAP;
  }
}

const placeAll = () => document.querySelectorAll('.margin-notes').forEach(place);

placeAll();
document.fonts?.ready.then(placeAll);
addEventListener('resize', placeAll);
document.addEventListener('htmx:afterSettle', placeAll);
