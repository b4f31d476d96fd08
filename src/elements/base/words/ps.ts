import type { Dictionary } from './en.ts';

export const ps: Dictionary = {};
