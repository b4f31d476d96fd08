import { ENTRY_WORD } from './names-format.ts';
import { nativeAroundOf, nativeEnd, nativeSureness } from './native-around.ts';
import { nativeOrganisation } from './native-embedding.ts';
import { nativeNeed } from './native-need.ts';
import { isNativePlace, nativeContainerOf, nativeListedWith } from './native-recognise.ts';
import { NATIVE_SENSE_RULES } from './native-sense-rules.ts';
import { NATIVE_JOINTS } from './native-words.ts';
import type { NativeReading } from './scene-contract.ts';

/** Urdu, Pashto and Dari. */
export const NATIVE: NativeReading = {
  aroundOf: nativeAroundOf,
  needOf: nativeNeed,
  surenessOf: (around, { entry }) => nativeSureness(around, (entry & ENTRY_WORD) !== 0),
  containerOf: nativeContainerOf,
  isPlace: isNativePlace,
  listedWith: nativeListedWith,
  organisationAround: nativeOrganisation,
  endOf: nativeEnd,
  senseRules: NATIVE_SENSE_RULES,
  joints: new Set(NATIVE_JOINTS),
};
