// Select words in [data-paper] and press the button or M: the comment form gets their path, quote and surroundings.
const CONTEXT = 32; // characters on each side; the server keeps as much of them as it needs
const paper = document.querySelector('[data-paper]');
const form = document.getElementById('comment-form');
const note = form.closest('.comment');
const button = document.createElement('button');

button.type = 'button';
button.className = 'btn btn-line btn-sm position-absolute z-3';
button.textContent = note.dataset.button;
button.hidden = true;
document.body.append(button);

const pieceOf = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('[data-path]');
const piecesOf = path => [...paper.querySelectorAll('[data-path]')].filter(piece => piece.dataset.path === path);

// The selected part of each piece, from the first text that the selection touches; never across two texts.
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !paper.contains(selection.anchorNode)) return [];
  const range = selection.getRangeAt(0);
  const touched = [...paper.querySelectorAll('[data-path]')].filter(piece => range.intersectsNode(piece));
  const parts = touched.map(piece => ({
    piece,
    start: piece.contains(range.startContainer) && pieceOf(range.startContainer) === piece ? range.startOffset : 0,
    end: piece.contains(range.endContainer) && pieceOf(range.endContainer) === piece ? range.endOffset : piece.textContent.length,
  })).filter(part => part.end > part.start);
  return parts.filter(part => part.piece.dataset.path === parts[0].piece.dataset.path);
}

// A whole text from its pieces; what lies between two of them is a line end.
function wordsOf(path) {
  let words = '';
  for (const piece of piecesOf(path)) words = words.padEnd(Number(piece.dataset.start), '\n') + piece.textContent;
  return words;
}

function unmark() {
  paper.querySelectorAll('mark.now').forEach(mark => {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  });
}

function mark(parts) {
  parts.forEach(({ piece, start, end }, index) => {
    const range = document.createRange();
    range.setStart(piece.firstChild, start);
    range.setEnd(piece.firstChild, end);
    const around = document.createElement('mark');
    around.className = 'noted now';
    if (index === 0) around.id = 'now';
    range.surroundContents(around);
  });
}

function begin() {
  unmark();
  const parts = selected();
  if (!parts.length) return false;
  const path = parts[0].piece.dataset.path;
  const start = Number(parts[0].piece.dataset.start) + parts[0].start;
  const last = parts.at(-1);
  const end = Number(last.piece.dataset.start) + last.end;
  const words = wordsOf(path);
  const quote = words.slice(start, end);
  form.elements.path.value = path;
  form.elements.quote.value = quote;
  form.elements.prefix.value = words.slice(Math.max(0, start - CONTEXT), start);
  form.elements.suffix.value = words.slice(end, end + CONTEXT);
  note.querySelector('[data-quote]').textContent = `“${quote.length > 8 ? `${quote.slice(0, 7)}……` : quote}”`;
  mark(parts);
  getSelection().removeAllRanges();
  moveBeside(parts[0].piece);
  note.hidden = false;
  dispatchEvent(new Event('resize')); // margin notes find their places again
  form.elements.text.focus();
  return true;
}

// The form stands among the notes in the order of the paper.
function moveBeside(piece) {
  const after = [...note.parentElement.querySelectorAll('[data-for]')].find(other => {
    const passage = other !== note && document.getElementById(other.dataset.for);
    return passage && piece.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  note.parentElement.insertBefore(note, after ?? null);
}

function cancel() {
  unmark();
  note.hidden = true;
  dispatchEvent(new Event('resize'));
}

document.addEventListener('selectionchange', () => {
  const parts = selected();
  button.hidden = !parts.length;
  if (!parts.length) return;
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  button.style.top = `${scrollY + box.bottom + 6}px`;
  button.style.left = `${Math.max(8, Math.min(scrollX + box.right - 40, innerWidth - 120))}px`;
});

button.addEventListener('mousedown', event => event.preventDefault()); // keeps the selection
button.addEventListener('click', begin);
note.querySelector('[data-cancel]').addEventListener('click', cancel);

document.addEventListener('keydown', event => {
  const typing = event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog');
  if (!typing && event.key.toLowerCase() === 'm' && begin()) event.preventDefault();
  if (event.key === 'Escape' && !event.isComposing && note.contains(event.target)) cancel();
});
