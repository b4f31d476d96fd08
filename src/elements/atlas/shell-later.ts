import { dropStyles } from './drop-styles.ts';
import { printStyles } from './print-styles.ts';
import { skipStyles } from './skip-styles.ts';

export { DropZone } from './drop-zone.ts';
export { OnPaper } from './on-paper.ts';
export { printCredits } from './print-credits.ts';
export { skipLinks } from './skip-links.ts';

export const styles = [dropStyles, printStyles, skipStyles];
