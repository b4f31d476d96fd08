/** The same function of two things, which works out but once what it says of them. It keeps all it has said. */
export function remembered<First, Second, Said>(
  say: (first: First, second: Second) => Said,
): (first: First, second: Second) => Said {
  const known = new Map<First, Map<Second, Said>>();
  return (first, second) => {
    let own = known.get(first);
    if (own === undefined) known.set(first, (own = new Map<Second, Said>()));
    let said = own.get(second);
    if (said === undefined) own.set(second, (said = say(first, second)));
    return said;
  };
}
