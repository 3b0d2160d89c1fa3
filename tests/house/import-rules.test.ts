import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';
import { findFaults, type Source } from './house-rules.ts';

function sourcesIn(folder: string, pattern: RegExp): Source[] {
  if (!existsSync(folder)) return [];
  const paths = listFiles(folder).map((path) => `${folder}/${path}`);
  return paths.filter((path) => pattern.test(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

test('Every file of src keeps to its room, its size and its name.', () => {
  const sources = sourcesIn('src', /\.(?:ts|astro|mdx|css)$/);
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.flatMap(findFaults)).toEqual([]);
});

test('Tools, tests and benchmarks are short and well named too.', () => {
  const sources = ['tools', 'tests', 'bench'].flatMap((folder) => sourcesIn(folder, /\.ts$/));
  expect(sources.flatMap(findFaults)).toEqual([]);
});

test('Content imports nothing.', () => {
  expect(sourcesIn('content', /\.mdx$/).flatMap(findFaults)).toEqual([]);
});

describe('The checker notices', () => {
  const faults = (path: string, text: string) => findFaults({ path, text }).join();
  test.each([
    ['a room that imports upwards', 'src/figures/a.ts', `import { say } from '../wording/say.ts';`, /may not import/],
    ['a neighbour on the same floor', 'src/maps/a.ts', `import { b } from '../charts/b.ts';`, /may not import/],
    ['a type that comes from above', 'src/places/a.ts', `import type { R } from '../records/r.ts';`, /may not import/],
    ['an import over several lines', 'src/records/a.ts', `import {\n  a,\n  b,\n} from '../pages/b.ts';`, /may not import/],
    ['an import that passes a name on', 'src/records/a.ts', `export * from '../figures/b.ts';`, /may not import/],
    ['an import made late', 'src/records/a.ts', `const b = await import('../figures/b.ts');`, /may not import/],
    ['a page read by a component', 'src/components/A.astro', `---\nimport B from '../pages/b.astro';\n---`, /may not import/],
    ['someone who goes round the door', 'src/figures/a.ts', `import { r } from '../records/read-releases.ts';`, /past the door/],
    ['browser code that takes more than types', 'src/browser/a.browser.ts', `import { a } from '../figures/a.ts';`, /more than types/],
    ['a room that is not in the plan', 'src/stuff/a.ts', `import { a } from '../figures/a.ts';`, /no room/],
    ['a way out of src', 'src/figures/a.ts', `import { a } from '../../tools/a.ts';`, /outside/],
    ['a missing extension', 'src/figures/a.ts', `import { a } from '../records/a';`, /extension/],
    ['an inline style', 'src/components/A.astro', `<p style="color:red">x</p>`, /style attribute/],
    ['an inline style in drawn text', 'src/maps/a.ts', 'const a = `<g style="fill:red">`;', /style attribute/],
    ['the name of the province', 'src/wording/a.ts', `// Lanzhou is far`, /names the province/],
    ['a name that says nothing', 'src/figures/utils.ts', ``, /says nothing/],
    ['a file that is too long', 'src/figures/a.ts', '\n'.repeat(251), /251|252/],
    ['a story that imports', 'content/stories/a/en.mdx', `import Figure from '../Figure.astro';`, /imports/],
  ])('%s', (_, path, text, expected) => {
    expect(faults(path, text)).toMatch(expected);
  });

  test('and lets pass what is allowed', () => {
    expect(faults('src/pages/a.astro', `---\nimport L from '../layouts/L.astro';\nimport '../styles/base.css';\n---\n<L/>`)).toBe('');
    expect(faults('src/maps/a.ts', `import { b } from './b.ts';\nimport { geoPath } from 'd3';\nimport type { L } from '../locale/locales.ts';`)).toBe('');
    expect(faults('src/disclosure/a.ts', `import { r } from '../records/read-releases.ts';`)).toBe('');
    expect(faults('src/browser/a.browser.ts', `import type { L } from '../locale/locales.ts';`)).toBe('');
    expect(faults('src/figures/a.ts', `// import { x } from '../pages/x.ts'\n/* import y from '../wording/y.ts' */`)).toBe('');
  });
});
