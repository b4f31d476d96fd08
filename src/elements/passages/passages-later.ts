export { CardReporter } from '../base/card-reporter.ts';
export { passageFilters } from './passage-filters.ts';
export { PassageStepper } from './passage-stepper.ts';
export { laterStyles } from './passages-later-styles.ts';
