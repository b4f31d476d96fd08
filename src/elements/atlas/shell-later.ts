export { DropZone } from './drop-zone.ts';
export { printCredits } from './print-credits.ts';
