import { parseArgs } from 'node:util';
import { Problem } from '../../src/records/problem.ts';
import { releaseOptions, takeReleaseOptions, type ReleaseOptions } from './release-options.ts';

/** What the command was told. What is missing is asked for at a terminal. */
export type Options = ReleaseOptions & {
  readonly file: string;
  /** True where counties the outlines know in both languages may be added to places.json without a question. */
  readonly addCounties: boolean;
  readonly data?: string | undefined;
  readonly content?: string | undefined;
};

const text = { type: 'string' } as const;
const known = { ...releaseOptions, 'add-counties': { type: 'boolean' }, data: text, content: text } as const;

/** Reads the command line. Throws a Problem that shows how it is written; what was given is not repeated. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const [file, ...others] = positionals;
    const card = takeReleaseOptions(values);
    if (file !== undefined && others.length === 0 && card) return { file, ...card, addCounties: values['add-counties'] ?? false, data: values.data, content: values.content };
  } catch {
    // Said below, without what was given: somebody may have typed a count.
  }
  throw new Problem({
    file: 'npm run protect',
    found: { en: 'options that cannot be understood (not repeated here)', zh: '无法理解的选项（此处不重复）' },
    expected: { en: usage('<private file>', '<id>'), zh: usage('<内部表格>', '<来源编号>') },
    todo: { en: 'give one file; put words with spaces in quotes; --source may stand several times; npm run protect -- --help tells all options', zh: '写一个文件；带空格的文字加引号；--source 可以写几次；全部选项见 npm run protect -- --help' },
  });
}

const usage = (file: string, id: string): string =>
  `npm run protect -- ${file} --release YYYY-MM-DD --period YYYY-MM-DD --source ${id} --title-en "…" --title-zh "…" --note-en "…" --note-zh "…" [--seconds N] [--add-counties]`;
