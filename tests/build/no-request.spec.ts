import { describe, expect, test } from 'vitest';
import { scripts, textOf } from './built-site.ts';

/**
 * Every host that stands in the script of the site, and why. None is asked for
 * anything unless a person follows a link; the browser tests count requests.
 */
const HOSTS: Readonly<Record<string, string>> = {
  'github.com': 'messages of MapLibre and PMTiles to their developers',
  'maplibre.invalid': 'MapLibre: a base for relative addresses',
  'maplibre.org': "MapLibre's own credit, a link",
  'wiki.openstreetmap.org': 'MapLibre: help in a message',
  'www.geonames.org': 'links of the place card',
  'www.ibm.com': 'a document type that parse5 knows by its address',
  'www.w3.org': 'names of XML name spaces',
  'www.wikidata.org': 'links of the place card',
};

describe('the script', () => {
  test('names no host but those known', () => {
    const hosts = new Set(
      scripts().flatMap((file) =>
        [...textOf(file).matchAll(/\bhttps?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(
          ([, host]) => host,
        ),
      ),
    );
    expect([...hosts].sort()).toEqual(Object.keys(HOSTS).sort());
  });

  test('sends nothing away', () => {
    for (const file of scripts())
      expect(textOf(file), file).not.toMatch(/sendBeacon|new WebSocket|new EventSource|RTCPeer/);
  });
});
