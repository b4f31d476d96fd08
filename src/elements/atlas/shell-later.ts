export { dropStyles } from './drop-styles.ts';
export { DropZone } from './drop-zone.ts';
export { OnPaper } from './on-paper.ts';
export { printCredits } from './print-credits.ts';
export { printStyles } from './print-styles.ts';
export { skipLinks } from './skip-links.ts';
export { skipStyles } from './skip-styles.ts';
