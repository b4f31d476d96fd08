import { describe, expect, test } from 'vitest';
import { linkOne } from './create-names.ts';

const quotes = (content: string) => linkOne(content).map(({ quote }) => quote);
const linked = (content: string) =>
  linkOne(content).map(({ quote, place }) => `${quote} = ${String(place)}`);

describe('persons, words and organisations are no places', () => {
  test.each([
    'Kakar said he would travel.',
    'His cousin Khalid came.',
    'Jordan, her elder brother, never wrote.',
    'Khan said Kakar would travel.',
    'But War came.',
    'Fitna al-Khawarij was named.',
  ])('%s', (content) => {
    expect(quotes(content)).toEqual([]);
  });

  test.each([
    ['Tank is also a district.', ['Tank = tank-district']],
    ['Governor Khyber Pakhtunkhwa resigned.', ['Khyber Pakhtunkhwa = khyber-pakhtunkhwa']],
    ['Workers went to Jordan.', ['Jordan = jordan']],
    ['Mohmand lies in the hills.', ['Mohmand = mohmand']],
  ])('but places they are: %s', (content, found) => {
    expect(linked(content)).toEqual(found);
  });
});

describe('a well known place that is called like a person or a thing', () => {
  test.each([
    ['The governor visited Tank in 2014.', 'Tank', 'it is an English word too'],
    ['Rain fell on Tank.', 'Tank', 'it is an English word too'],
    ['They sold apricots, and Tank got none.', 'Tank', 'it is an English word too'],
    ['Troops raided Mohmand at night.', 'Mohmand', ''],
  ])('is kept, and what is not sure is said: %s', (content, quote, why) => {
    const mention = linkOne(content).find((one) => one.quote === quote);
    expect(mention).toMatchObject({ status: 'resolved' });
    expect(mention?.why).toContain(why);
    if (why !== '') expect(mention?.certainty).toBe('uncertain');
  });

  test.each([
    'Tank crews came.',
    'They bought a Tank.',
    'Our Tank broke.',
    'TANK',
    'They saw Sherman Tank parts.',
    'They knew Tank, who was their elder.',
    'They knew Tank, 61, as an elder.',
    'They knew Tank, the opposition leader.',
    'So Tank was arrested.',
  ])('is left out where a person or a thing is meant: %s', (content) => {
    expect(quotes(content)).toEqual([]);
  });
});

describe('the one that is meant', () => {
  test.each([
    ['It borders Mohmand, Peshawar and Khyber.', 'Peshawar = peshawar-district'],
    ['A bomb went off in Peshawar.', 'Peshawar = peshawar'],
    ['They came from Kunar, Paktika and Kandahar.', 'Kandahar = kandahar-province'],
    ['Panjwai district of Kandahar is dry.', 'Kandahar = kandahar-province'],
    ['They met in Barmal, Paktika.', 'Barmal = gn-106'],
  ])('%s', (content, found) => {
    expect(linked(content)).toContain(found);
  });
});

describe('what is not known stays visible, and says why', () => {
  test.each([
    ['The posts at Salala in Mohmand were hit.', 'Salala', 'is said to lie in Mohmand'],
    ['Fighting went on in Dosalli, South Waziristan.', 'Dosalli', 'is said to lie in'],
    ['They saw Kuzgar, Nazian and Spola districts.', 'Nazian', 'is called a district'],
    ['Clashes were heard in Gorbatu District.', 'Gorbatu', 'is called a district'],
    ['A clash in the Maddi area of Bannu went on.', 'Maddi', 'is called an area'],
    ['Power failed in Bannu division.', 'Bannu', 'is called a division'],
    ['They met in Zangi, Balochistan.', 'Zangi', 'is said to lie in Balochistan, where no place'],
  ])('%s', (content, quote, why) => {
    const mention = linkOne(content).find((one) => one.quote === quote);
    expect(mention).toMatchObject({ status: 'unresolved', place: null, certainty: 'uncertain' });
    expect(mention?.why).toContain(why);
  });

  test.each([
    'He met Imran Khan in Peshawar.',
    'They sat at Parliament in Islamabad.',
    'It rained in January, Peshawar people say.',
    'A fair was held at Camp UNHCR in Peshawar.',
    'The Business District of Peshawar was shut.',
    'They met in the Business District.',
  ])('but not what stands before a place by chance: %s', (content) => {
    expect(linkOne(content).filter(({ status }) => status === 'unresolved')).toEqual([]);
  });
});
