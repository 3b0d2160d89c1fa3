/** Where a story that has gone is still linked to or named, as a list to work through; nothing where it is not. */
export function sayStillNamed(places: readonly string[]): readonly string[] {
  if (places.length === 0) return [];
  return ['  下列各处仍有它的链接、标题或志愿者的姓名，请逐一手工删去：', '  It is still linked to or named there: take it out by hand.', ...places.map((place) => `    ${place}`)];
}
