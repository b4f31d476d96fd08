import { html, type TemplateResult } from 'lit';
import type { Attribution } from '../../core/model/bundle.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { boundariesAsOf } from '../base/boundary-dates.ts';
import { creditLink, licenceLink } from '../base/credit-pieces.ts';
import { words } from '../base/words/all-words.ts';

/** Every credit of the atlas with its licence, and that the boundaries imply no endorsement. */
export function renderCredits({ bundle, settings }: Reading): TemplateResult {
  const { lang } = settings.current ?? DEFAULT_SETTINGS;
  const asOf = boundariesAsOf(bundle, lang);
  return html`
    <p>${words(lang).disclaimerLong(asOf)}</p>
    <dl>${bundle.attributions.map(renderCredit)}</dl>
  `;
}

/** Credits stand as their givers word them, left to right, whatever the language around them. */
function renderCredit(attribution: Attribution): TemplateResult {
  return html`<dt><bdi lang="en">${attribution.what}</bdi></dt>
    <dd lang="en">${creditLink(attribution)} · ${licenceLink(attribution)}</dd>`;
}
