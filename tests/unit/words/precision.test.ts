import { describe, expect, it } from 'vitest';
import type { PlaceKind, Precision } from '../../../src/core/model/place.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { precisionOf as precisionOfEvent } from '../../../src/elements/events/event-card.ts';
import { precisionOf } from '../../../src/elements/place/place-head.ts';
import { words } from '../../../src/elements/base/words/all-words.ts';
import { createPlace, officialName } from '../../../src/pipeline/geodata/create-place.ts';

describe('how precisely a place is known', () => {
  const say = words('en');
  const event = (precision: Precision, kind: PlaceKind) =>
    precisionOfEvent({ place: placeId('it'), precision }, { kind }, say);

  it('is for an event told of a point alone', () => {
    expect(event('exact', 'crossing')).toBe('exact point');
    expect(event('approximate', 'region')).toBe('approximate point');
    expect(event('approximate', 'line')).toBe('');
    expect(event('province', 'territory')).toBe('place known only to its area');
    expect(event('district', 'district')).toBe('place known only to its area');
    expect(event('country', 'country')).toBe('place known only to its area');
  });

  it('is for a place that is drawn as an area not told of its middle', () => {
    const names = [officialName('It', 'en')];
    const seed = { id: 'it', kind: 'district', names, rank: 4, point: [70, 33] } as const;
    const shape = placeId('it');
    expect(precisionOf(createPlace({ ...seed, precision: 'district', shape }), say)).toBe('');
    expect(precisionOf(createPlace({ ...seed, precision: 'district' }), say)).toBe(
      'point stands for a district',
    );
  });
});
