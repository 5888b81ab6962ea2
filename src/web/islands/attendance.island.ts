/**
 * Keys of the attendance grid: the arrows move between its boxes, P marks present and A absent, each going on to the
 * next person. They work only while a box of the grid has the focus (WCAG 2.1.4). "All present" fills in the lesson
 * without loading the page.
 */
const grid = document.querySelector<HTMLTableElement>('[data-grid]');
const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The next box in this direction; cells without a box are passed over. */
function move(cell: HTMLTableCellElement, [down, right]: readonly [number, number]): void {
  const rows = [...(grid?.tBodies[0]?.rows ?? [])];
  let row = rows.findIndex((one) => one.contains(cell));
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += right;
    const next = rows[row]?.cells[column];
    if (!next) return;
    const box = next.querySelector<HTMLElement>('input');
    if (box) return box.focus();
  }
}

grid?.addEventListener('keydown', (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = box.closest('td');
  const key = event.key.toLowerCase();
  if (!cell) return;
  if (key === 'p' || key === 'a') {
    box.checked = key === 'p';
    move(cell, [1, 0]);
  } else if (MOVES[event.key]) move(cell, MOVES[event.key] ?? [0, 0]);
  else return;
  event.preventDefault();
});

document.querySelector('[data-everyone]')?.addEventListener('click', (event) => {
  event.preventDefault();
  for (const box of grid?.querySelectorAll<HTMLInputElement>('input[name=there]') ?? []) box.checked = true;
});
