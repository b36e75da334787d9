/** The moment at which the program's first rows are on the screen: `make bench` measures to here. */
let painted = false;
const waiting: (() => void)[] = [];

export function markPainted(): void {
  if (painted) return;
  painted = true;
  // What is in the page now is on the screen when the second frame begins.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark('list-painted');
      for (const act of waiting.splice(0)) setTimeout(act);
    }),
  );
}

/** What can wait until then. */
export function onPainted(act: () => void): void {
  waiting.push(act);
}
