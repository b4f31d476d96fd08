import { html, nothing, type TemplateResult } from 'lit';
import { countryCounts } from '../../core/selection/country-counts.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { Settings } from '../../core/selection/settings.ts';
import { LANGS } from '../../core/selection/state.ts';
import { placeLink } from '../base/place-link.ts';
import { placeName } from '../base/place-name.ts';
import { formatNumber } from '../base/words/number.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, words, type Words } from '../base/words/words.ts';
import { THEMES } from './atlas-attributes.ts';
import type { ColumnView } from './column-view.ts';

interface HeaderParts {
  readonly reading: Reading | undefined;
  readonly settings: Settings;
  readonly view: ColumnView;
  readonly theme: string;
  readonly setTheme: (theme: string) => void;
  readonly change: (part: Partial<Settings>) => void;
  readonly show: (view: ColumnView) => void;
}

/** Countries named in the band itself; the others are folded away behind it. */
const BAND = 4;
const VIEWS = ['places', 'texts', 'events'] as const;

/** Name, search, lists, the band of countries, language and light. */
export function shellHeader(parts: HeaderParts): TemplateResult {
  const { reading, settings, view, show } = parts;
  const say = words(settings.lang);
  return html`<div class="header">
    <button
      class="brand"
      type="button"
      title=${say.atlasHome}
      @click=${() => {
        show('focus');
      }}
    >
      <span lang="en">Sarhad</span> <span class="native" lang="ur">سرحد</span>
    </button>
    <div class="search">
      ${reading === undefined ? nothing : html`<sarhad-search></sarhad-search>`}
    </div>
    <nav class="views" aria-label=${say.atlasViews}>
      ${VIEWS.map(
        (name) =>
          html`<button
            type="button"
            aria-current=${view === name ? 'true' : nothing}
            ?disabled=${reading === undefined}
            @click=${() => {
              show(name);
            }}
          >
            ${say[name]}
          </button>`,
      )}
    </nav>
    ${reading === undefined ? html`<div class="band"></div>` : countryBand(reading, say)}
    ${languageChoice(parts, say)} ${themeChoice(parts, say)}
  </div>`;
}

/** Countries are a band of counts, never pins. */
function countryBand(reading: Reading, say: Words): TemplateResult {
  const { settings, range, bundle } = reading;
  const { current } = settings;
  const counts = current === null ? [] : countryCounts(bundle, current, range.current);
  const lang = current?.lang ?? 'en';
  const entry = ({ country, mentions }: (typeof counts)[number]) =>
    html`<li>
      ${placeLink(reading, country, placeName(reading, country))}
      <span class="number">${formatNumber(mentions, lang)}</span>
    </li>`;
  const more = counts.slice(BAND);
  return html`<nav class="band" aria-label=${say.atlasCountries}>
    <ul>
      ${counts.slice(0, BAND).map(entry)}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${say.atlasMoreCountries(more.length)}</summary>
            <ul>
              ${more.map(entry)}
            </ul>
          </details>`
    }
  </nav>`;
}

function languageChoice({ settings, change }: HeaderParts, say: Words): TemplateResult {
  return html`<div class="languages" role="toolbar" aria-label=${say.language} @keydown=${walk}>
    ${LANGS.map(
      (lang) =>
        html`<button
          type="button"
          tabindex=${settings.lang === lang ? 0 : -1}
          lang=${LANGUAGE_TAGS[lang]}
          aria-pressed=${settings.lang === lang}
          @click=${() => {
            change({ lang });
          }}
        >
          ${LANGUAGE_NAMES[lang]}
        </button>`,
    )}
  </div>`;
}

/** A toolbar is one stop of the Tab key: arrows go from button to button, as the line is read. */
function walk({ key, currentTarget, target }: KeyboardEvent): void {
  const bar = currentTarget as Element;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const onward = getComputedStyle(bar).direction === 'rtl' ? -step : step;
  const buttons = [...bar.children] as HTMLElement[];
  const at = buttons.indexOf(target as HTMLElement) + onward;
  buttons[(at + buttons.length) % buttons.length]?.focus();
}

function themeChoice({ theme, setTheme }: HeaderParts, say: Words): TemplateResult {
  const at = THEMES.findIndex((known) => known === theme);
  const now = THEMES[at] ?? 'auto';
  const next = THEMES[(Math.max(0, at) + 1) % THEMES.length] ?? 'auto';
  const label = `${say.atlasTheme}: ${say.themes[now]}`;
  return html`<button
    class="theme"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${() => {
      setTheme(next);
    }}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true" class=${now}>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" />
    </svg>
  </button>`;
}
