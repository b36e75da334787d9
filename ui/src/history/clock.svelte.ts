/** The moment it is, told anew each half minute to whoever looks. */

import { createSubscriber } from 'svelte/reactivity';

const tick = createSubscriber((update) => {
  const timer = setInterval(update, 30_000);
  return () => clearInterval(timer);
});

export const clock = {
  get now(): number {
    tick();
    return Date.now();
  },
};
