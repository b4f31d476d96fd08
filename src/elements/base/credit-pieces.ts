import { html, type TemplateResult } from 'lit';
import type { Attribution } from '../../core/model/bundle.ts';

/** Who is credited, linked where they have an address. Credits stand as their givers word them. */
export const creditLink = ({ credit, url }: Attribution): TemplateResult =>
  linked(html`<bdi>${credit}</bdi>`, url);

/** The licence, linked to its own text: most licences ask for that. */
export const licenceLink = ({ licence, licenceUrl }: Attribution): TemplateResult =>
  linked(html`<bdi>${licence}</bdi>`, licenceUrl);

/** Data may come from anyone: no address that runs anything. */
function linked(name: TemplateResult, url: string | undefined): TemplateResult {
  return url !== undefined && /^https?:\/\//i.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`
    : name;
}
