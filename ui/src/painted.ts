/** The moment at which the program's first rows are on the screen: `make bench` measures to here. */
let painted = false;

export function markPainted(): void {
  if (painted) return;
  painted = true;
  // What is in the page now is on the screen when the second frame begins.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('list-painted')));
}
