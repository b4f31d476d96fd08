export { CardReporter } from '../base/card-reporter.ts';
export { mentionReasons } from '../base/mention-reasons.ts';
export { passageFilters } from './passage-filters.ts';
export { PassageStepper } from './passage-stepper.ts';
export { laterStyles } from './passages-later-styles.ts';
