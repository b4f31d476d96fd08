import type { Dictionary } from './en.ts';

export const ur: Dictionary = {};
