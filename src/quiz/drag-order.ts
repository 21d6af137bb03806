/** Near the edges of the window the page scrolls by itself, so many pixels at a time. */
const EDGE = 60;
const SCROLL = 8;

const middleOf = (row: Element): number => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/**
 * Lets the rows of a list be dragged by their handles, with a finger or a mouse. The neighbours move round the row that is
 * held, since an element that leaves the document for a moment loses its finger.
 *
 * @param dropped called when a row was put down somewhere else
 */
export function dragOrder(
  list: HTMLElement,
  handleOf: (row: Element) => HTMLElement | null,
  dropped: (row: Element) => void,
): void {
  const placeOf = (row: Element): number => [...list.children].indexOf(row);

  function start(row: Element, handle: HTMLElement, down: PointerEvent): void {
    const before = placeOf(row);
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    row.classList.add('held');
    const move = ({ clientY }: PointerEvent): void => {
      const [above, below] = [row.previousElementSibling, row.nextElementSibling];
      if (above !== null && clientY < middleOf(above)) row.after(above);
      else if (below !== null && clientY > middleOf(below)) row.before(below);
      if (clientY < EDGE) window.scrollBy(0, -SCROLL);
      if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
    };
    const end = (): void => {
      row.classList.remove('held');
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
      if (placeOf(row) !== before) dropped(row);
    };
    handle.addEventListener('pointermove', move);
    // Comes after the finger was lifted, and also where the browser took it away.
    handle.addEventListener('lostpointercapture', end);
  }

  for (const row of list.children) {
    const handle = handleOf(row);
    handle?.addEventListener('pointerdown', (down) => start(row, handle, down));
  }
}
