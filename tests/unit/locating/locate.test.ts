import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { locateOne } from './create-locator.ts';

describe('a misspelt name', () => {
  it.each([
    ['Kozai Bandi', 'gn-1172530'],
    ['Miram Shah', 'miran-shah'],
    ['Miranshah', 'miran-shah'],
    ['Zhobe', 'zhob'],
    ['Naribaba', 'gn-3'],
    ['Ahmadoon', 'gn-7'],
    ['میران شاہ', 'miran-shah'],
  ])('%s is found', (text, place) => {
    expect(locateOne(text).place).toBe(place);
  });

  it('says what it was taken for', () => {
    expect(locateOne('Kozai Bandi').why).toBe(
      '“Kozai Bandi” is a spelling of “Kuza Bandai”, a village in Swat.',
    );
    expect(locateOne('Spalga').why).toBe('“Spalga” is the name of a village in North Waziristan.');
  });
});

describe('the place of a description', () => {
  it.each([
    ['Spalga village near Miranshah, North Waziristan', 'gn-1164533'],
    ['village of Spalga, 10 km (6 miles) southeast of Miran Shah', 'gn-1164533'],
    ['Nowhereabad area of Wana', 'wana'],
    ['near the town of Wana in South Waziristan', 'wana'],
    ['checkpoint on the Miranshah-Wana road', 'miran-shah'],
    ['Kuza Bandai, Swat', 'gn-1172530'],
    ['Kotkai', 'gn-18'],
    ['Kotkai area of Wana tehsil', 'gn-17'],
    ['Chakoti', 'gn-20'],
    ['Chakoti, Pakistani Kashmir', 'gn-19'],
    ['Chakoti sector on the LoC', 'gn-19'],
    ['Tirah area', 'tirah'],
    ['the Tirah valley', 'tirah'],
    ['Swat district', 'swat'],
  ])('%s', (text, place) => {
    expect(locateOne(text).place).toBe(place);
  });

  it('is the area around where no smaller one is known', () => {
    const found = locateOne('Ugdurghim area of Tank district');
    expect(found).toMatchObject({
      place: 'tank-district',
      precision: 'district',
      point: [70.4, 32.2],
    });
    expect(found.certainty).toBe('uncertain');
  });

  it('is no region that reaches over districts', () => {
    expect(locateOne('Thal').place).not.toBe('thal');
    expect(locateOne('Thal region').place).not.toBe('thal');
  });

  it('may be a summit that is called by all its name', () => {
    expect(locateOne('Koh Takatu').place).toBe('takatu');
    expect(locateOne('Takatu').place).toBeNull();
  });

  it('is no hamlet that has the name of a country in its own', () => {
    expect(locateOne('inside Pakistan').place).toBeNull();
    expect(locateOne('Pakistan Kalle').place).toBe('gn-12');
  });

  it('is in a former tribal area rather than beside it, where nothing is told', () => {
    expect(locateOne('Dogar').place).toBe('gn-14');
    expect(locateOne('Dogar', { district: 'Tank' }).place).toBe('gn-15');
  });

  it('is around a town or in an area that the text names, not at a namesake far away', () => {
    expect(locateOne('Dogar').place).toBe('gn-14');
    expect(locateOne('Dogar, Karachi').place).toBe('karachi');
    expect(locateOne('Kanju, Karachi').place).toBe('karachi');
    expect(locateOne('Spalga, Wana').place).toBe('gn-1164533');
    expect(locateOne('Feroz Garh village, Swat district')).toMatchObject({
      place: 'swat',
      precision: 'district',
    });
  });

  it('is some way from a name with a distance', () => {
    expect(locateOne('40 km north of Wana')).toMatchObject({
      place: 'wana',
      precision: 'approximate',
    });
  });

  it('is not guessed from words without capitals that are only alike', () => {
    expect(locateOne('Shekoy').place).toBe('gn-5');
    expect(locateOne('shekoy').place).toBeNull();
    expect(locateOne('spalga').place).toBe('gn-1164533');
  });

  it('is not known where nothing is named', () => {
    for (const text of ['', 'somewhere', 'near the border', '12345', '…']) {
      expect(locateOne(text)).toMatchObject({
        place: null,
        name: null,
        point: null,
        precision: null,
        certainty: 'uncertain',
        candidates: [],
      });
    }
  });
});

describe('what is told', () => {
  it('chooses among namesakes', () => {
    expect(locateOne('Kanju', { province: 'Sindh' }).place).toBe('gn-2');
    expect(locateOne('Kanju', { province: 'KP', district: 'Swat' }).place).toBe('gn-1');
    expect(locateOne('Shakai', { country: 'Afghanistan' }).place).toBe('gn-6');
    expect(locateOne('Shakai', { country: 'Pakistan' }).place).toBe('gn-5');
  });

  it('chooses among namesakes of two districts that touch', () => {
    expect(locateOne('Manzai', { district: 'Tank' }).place).toBe('gn-10');
    expect(locateOne('Manzai', { district: 'South Waziristan' }).place).toBe('gn-11');
  });

  it('is understood when it is misspelt', () => {
    expect(locateOne('Kanju', { province: 'Khyber Pakhtunkwa province' }).place).toBe('gn-1');
    expect(locateOne('Shakai', { district: 'S. Wazeeristan agency' }).place).toBe('gn-5');
  });

  it('is where it was if nothing in it is known', () => {
    expect(
      locateOne('Ugdurghim', { country: 'Pakistan', district: 'Swat district' }),
    ).toMatchObject({
      place: 'swat',
      precision: 'district',
    });
  });

  it('may be a district that was divided since', () => {
    expect(
      locateOne('Liaquatabad', { province: 'Sindh', district: 'Karachi district' }).place,
    ).toBe('gn-9');
  });

  it('may be a district that is newer than the data', () => {
    const told = { district: 'Lower South Waziristan', date: '2023-05-01' };
    expect(locateOne('Manzai', told).place).toBe('gn-11');
    expect(locateOne('Ugdurghim', told)).toMatchObject({
      place: 'lower-south-waziristan',
      point: [69.8, 32.4],
    });
  });
});

describe('certainty', () => {
  it('is given to one good name in the told district', () => {
    const found = locateOne('Spalga', { district: 'North Waziristan' });
    expect(found.certainty).toBe('certain');
  });

  it('is withheld where the name is another elsewhere', () => {
    const found = locateOne('Shakai');
    expect(found.certainty).toBe('uncertain');
    expect(found.candidates.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['gn-5', 'gn-6']),
    );
  });

  it('is withheld where the place lies beside the district that is told or named', () => {
    expect(locateOne('Feroz Garh', { district: 'Tank' }).certainty).toBe('certain');
    expect(locateOne('Feroz Garh', { district: 'South Waziristan' }).certainty).not.toBe('certain');
    expect(locateOne('Feroz Garh area of Tank').certainty).toBe('certain');
    expect(locateOne('Feroz Garh area of South Waziristan').certainty).not.toBe('certain');
  });

  it('is withheld where the place lies beside the province that is told', () => {
    expect(locateOne('Wana').certainty).toBe('certain');
    expect(locateOne('Wana', { province: 'Khyber Pakhtunkhwa' }).certainty).toBe('certain');
    const beside = locateOne('Wana', { province: 'Balochistan' });
    expect(beside.place).toBe('wana');
    expect(beside.certainty).not.toBe('certain');
  });

  it('is withheld from a spelling that is far off', () => {
    expect(locateOne('Kozai Bandi', { district: 'Swat' }).certainty).not.toBe('certain');
  });

  it('is withheld from a village of which one sound is another, and given to a town', () => {
    expect(locateOne('Feroz Garh', { district: 'Tank' }).certainty).toBe('certain');
    expect(locateOne('Ferez Garh', { district: 'Tank' })).toMatchObject({
      place: 'gn-16',
      certainty: 'less-certain',
    });
    const town = { place: 'miran-shah', certainty: 'certain' };
    expect(locateOne('Mirain Shah', { district: 'North Waziristan' })).toMatchObject(town);
  });

  it('is withheld from a hamlet of which the province alone is known', () => {
    expect(locateOne('Feroz Garh, Khyber Pakhtunkhwa').certainty).not.toBe('certain');
    expect(locateOne('Wana, Khyber Pakhtunkhwa').certainty).toBe('certain');
  });

  it('is withheld from the ground of a tribe, and given to its village', () => {
    const area = locateOne('Zaman Khel area of North Waziristan');
    expect(area).toMatchObject({ place: 'gn-40', certainty: 'less-certain' });
    expect(locateOne('Zaman Khel village, North Waziristan').certainty).toBe('certain');
  });

  it('is withheld from a town where the district of its name is meant, and from a wide region', () => {
    expect(locateOne('Karachi city').certainty).toBe('certain');
    const division = { place: 'karachi', certainty: 'less-certain' };
    expect(locateOne('Karachi division')).toMatchObject(division);
    const tirah = locateOne('Tirah valley, Khyber');
    expect(tirah).toMatchObject({ place: 'tirah', certainty: 'less-certain' });
  });

  it('is withheld where the place was left for some way, before the name or behind it', () => {
    const away = { place: 'wana', precision: 'approximate' };
    expect(locateOne('20 km north of Wana')).toMatchObject(away);
    expect(locateOne('Wana (20 kilometres north of)')).toMatchObject(away);
    expect(locateOne('Wana (20 kilometres north of)').certainty).not.toBe('certain');
    expect(locateOne('Wana, 20 kilometres north of Zhob').precision).toBe('centre');
  });

  it('is withheld where a name beside it says nothing to us', () => {
    expect(locateOne('Wana, Qwabad').certainty).not.toBe('certain');
    const told = { district: 'South Waziristan' };
    expect(locateOne('Wana, Qwabad', told).certainty).toBe('certain');
  });

  it('is withheld where several places are named', () => {
    const told = { district: 'North Waziristan' };
    expect(locateOne('Spalga area of North Waziristan').certainty).toBe('certain');
    expect(locateOne('Spalga, Ugdurghim', told).certainty).toBe('certain');
    expect(locateOne('Spalga and Ugdurghim', told)).toMatchObject({
      place: 'gn-1164533',
      certainty: 'less-certain',
    });
    expect(locateOne('Spalga or the town of Ugdurghim', told).certainty).toBe('less-certain');
  });
});

test('odds are of one whole, the likeliest first', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Kanju', 'Shakai', 'near', 'Wana', ',', 'Swat', 'Miran', 'of', 'xyz'),
      ),
      (words) => {
        const odds = locateOne(words.join(' ')).candidates.map((candidate) => candidate.odds);
        expect(odds).toEqual([...odds].sort((a, b) => b - a));
        expect(odds.reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(1.01);
      },
    ),
  );
});

test('any text is answered, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(locateOne(text)).toEqual(locateOne(text));
    }),
  );
});
