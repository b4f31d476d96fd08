/** Unfolds the reasons of the passage in which something happened, and brings the keyboard to them. */
export function openReasons({ target }: Event): void {
  const passage = target instanceof Element ? target.closest('[part~="passage"]') : null;
  const details = passage?.querySelector<HTMLDetailsElement>('details.provenance');
  if (details === null || details === undefined) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
