/** The same function, which says the same of the same two things without making the words again. For few things. */
export function remembered<First, Second>(
  say: (first: First, second: Second) => string,
): (first: First, second: Second) => string {
  const said = new Map<First, Map<Second, string>>();
  return (first, second) => {
    let own = said.get(first);
    if (own === undefined) said.set(first, (own = new Map<Second, string>()));
    let words = own.get(second);
    if (words === undefined) own.set(second, (words = say(first, second)));
    return words;
  };
}
