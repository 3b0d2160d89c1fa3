import { relative } from 'node:path';
import { Problem } from '../../src/records/problem.ts';

const mdxError = /(?:\] |^)([^\n\]]+\.mdx):(\d+):(\d+)\s*\n\w*Error: (?:\d+:\d+(?:-\d+:\d+)?: )?([^\n]+)/m;

/** A story or page that is not MDX, as the bundler reports it, in the words of a mistake in content. */
export function readMdxError(error: unknown): Problem | undefined {
  const [, file, line, column, message] = (error instanceof Error ? mdxError.exec(error.message) : null) ?? [];
  if (!file || !message) return undefined;
  return new Problem({
    file: relative(process.cwd(), file),
    at: `line ${line}, column ${column}`,
    found: message,
    expected: {
      en: 'text in Markdown; < and { only to open a component such as <Figure id="…"/>',
      zh: 'Markdown 文字；< 和 { 只能用来写组件，如 <Figure id="…"/>',
    },
    todo: {
      en: 'correct this line; to print < or { itself, write &lt; or &#123;',
      zh: '改正这一行；如要显示 < 或 { 本身，请写成 &lt; 或 &#123;',
    },
  });
}
