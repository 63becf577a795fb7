/** How many code units of a query an address holds: as many as the search reads. */
export const longestAddressQuery = 1000;

/** A typed text as a state holds it: half surrogate pairs replaced, cut where it is too long, empty where it is blank. */
export function boundedQuery(typed: string): string {
  const cut = typed.slice(0, longestAddressQuery + 1);
  // An address cannot hold half a surrogate pair, so the cut must not make one.
  const whole = [...cut.replace(/\p{Surrogate}/gu, "\ufffd")];
  let query = whole.join("");
  while (query.length > longestAddressQuery) query = query.slice(0, -(whole.pop()?.length ?? 1));
  return query.trim() === "" ? "" : query;
}
