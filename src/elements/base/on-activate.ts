/** Gives an inline mark with the role of a button the keys of one: Enter and Space. */
export const onActivate =
  (act: (event: Event) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act(event);
  };
