// The same mark that the program's lists set when their first rows are on the screen.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('list-painted')));
