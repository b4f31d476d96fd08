export { nearPanel } from './near-panel.ts';
export { nothingHere } from './nothing-here.ts';
export { whyPanel } from './why-panel.ts';
