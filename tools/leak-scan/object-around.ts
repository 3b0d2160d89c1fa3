/** The id was a property of an object, or the end of an address that is one. */
export const isObject = /^[/.\w]*"\s*[,}]/;
/** Where another figure’s part of an object begins. */
const nextFigure = /\/figures\/|"id":/;

/** What the object says that an id stands in, as far as what stands before the id and after it shows, other figures left out. */
export function objectAround(before: string, after: string): string {
  const rest = after.slice(0, lengthWithin(after, '{', '}', false));
  const next = rest.slice(1).search(nextFigure) + 1;
  const begun = before.slice(before.length - lengthWithin(before, '}', '{', true));
  // The name of the property that holds the id stands last.
  const own = begun.slice(0, Math.max(0, begun.lastIndexOf(',')));
  return [...(nextFigure.test(own) ? [] : [own]), next > 0 ? rest.slice(0, next) : rest].join('\n');
}

/** How many signs come, from one end of a text, before the brace that closes what was open already. */
function lengthWithin(text: string, opening: string, closing: string, fromEnd: boolean): number {
  let depth = 0;
  for (let count = 0; count < text.length; count++) {
    const sign = text[fromEnd ? text.length - 1 - count : count];
    depth += sign === opening ? 1 : sign === closing ? -1 : 0;
    if (depth < 0) return count;
  }
  return text.length;
}
