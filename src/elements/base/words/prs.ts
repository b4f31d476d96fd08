import type { Dictionary } from './en.ts';

export const prs: Dictionary = {};
