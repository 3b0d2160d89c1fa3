import { shownPath } from './folders.ts';
import { Problem } from './problem.ts';
import { readJson } from './read-json.ts';

/** Reads a file beside the outlines and parses it; what the parser throws becomes a Problem of that file. */
export function readParsed<T>(path: string, parse: (json: unknown) => T): T {
  const json = readJson(path);
  try {
    return parse(json);
  } catch (error) {
    throw new Problem({
      file: shownPath(path),
      found: error instanceof Error ? error.message : String(error),
      expected: { en: 'outlines and label positions for every prefecture', zh: '每个市州都有边界和标注位置' },
      todo: { en: 'write the outlines anew with npm run outlines, or correct the label positions', zh: '用 npm run outlines 重新生成边界，或更正标注位置' },
    });
  }
}
