import { createContext } from '@lit/context';
import type { Reading } from '../../core/selection/reading.ts';

/** The number is raised when `Reading` changes its shape, so that two versions on a page never mix. */
export const readingContext = createContext<Reading | undefined>(Symbol.for('sarhad.reading.1'));
