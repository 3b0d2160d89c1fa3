import type { GridCell } from '../grid.ts';
import { childOf, elementsOf, type Element } from './read-xml.ts';

/**
 * The text of a shared or inline string: its runs together, without the readings that stand above Chinese or Japanese characters.
 * A run that is raised or lowered is a footnote mark: “8” with a raised “1” is not 81. It is left out, and the cell says so.
 */
export function readText(item: Element): GridCell {
  const runs = item.children.filter(({ name }) => name === 'r').filter((run) => textIn(run) !== '');
  const level = runs.filter((run) => !isRaised(run));
  const kept = level.length > 0 ? level : runs;
  const written = textIn(item) + kept.map(textIn).join('');
  return level.length < runs.length ? { written, raised: true } : { written };
}

const textIn = (element: Element): string => childOf(element, 't')?.text ?? '';

const isRaised = (run: Element): boolean => {
  const properties = childOf(run, 'rPr');
  return properties !== undefined && elementsOf(properties, 'vertAlign').some(({ attributes }) => /^su(?:per|b)script$/i.test(attributes['val'] ?? ''));
};
