/** The signs of tones, for where there is no room for a badge. */

import Check from '@lucide/svelte/icons/check';
import Clock from '@lucide/svelte/icons/clock';
import Minus from '@lucide/svelte/icons/minus';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import X from '@lucide/svelte/icons/x';
import type { Component } from 'svelte';
import type { Tone } from '../parts/Badge.svelte';

export const SIGN: Record<Tone, Component<{ size?: number; strokeWidth?: number }>> = {
  good: Check,
  wait: Clock,
  soon: TriangleAlert,
  stop: X,
  quiet: Minus,
};
