import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // The window loads its files from the program: nothing may be inlined, or the
  // content security policy would have to allow it.
  build: {
    target: 'safari18',
    cssTarget: 'safari18',
    assetsInlineLimit: 0,
    // One sheet for all screens: what is fetched later brings no style that shifts what is shown.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
  },
  server: { port: 1420, strictPort: true },
  clearScreen: false,
  test: { include: ['src/**/*.test.ts'] },
});
