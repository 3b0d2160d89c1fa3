import { parseArgs } from 'node:util';
import { Problem } from '../../src/records/problem.ts';
import { releaseOptions, takeReleaseOptions, type ReleaseOptions } from '../protect/release-options.ts';

/** What to look at, where the page goes, and what a release of a private table says of itself, as `npm run protect` takes it. */
export type PreviewArguments = ReleaseOptions & {
  readonly file: string;
  readonly out?: string | undefined;
  readonly data?: string | undefined;
  readonly content?: string | undefined;
};

const text = { type: 'string' } as const;
// Counties are added to the copy in any case, so that option of `npm run protect` changes nothing here.
const known = { ...releaseOptions, 'add-counties': { type: 'boolean' }, out: text, data: text, content: text } as const;

/** @throws Problem where anything but one file and known options is given; what was given is not repeated. */
export function readPreviewArguments(args: string[]): PreviewArguments {
  try {
    const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
    const [file, ...others] = positionals;
    const card = takeReleaseOptions(values);
    if (file && others.length === 0 && card) return { file, out: values.out, data: values.data, content: values.content, ...card };
  } catch {
    // Said below: what may be given.
  }
  throw new Problem({
    file: 'npm run preview-release',
    found: { en: 'not one file, or an option it does not know', zh: '没有写文件，或写了不止一个，或有不认识的选项' },
    expected: {
      en: 'one file: npm run preview-release -- <file>, if wanted with --out <folder>; for a private table also its options: npm run preview-release -- --help',
      zh: '一个文件：npm run preview-release -- 文件，需要时加 --out 文件夹；内部表格还有别的选项，见 npm run preview-release -- --help',
    },
    todo: { en: 'give the table or the release; put a name with spaces in quotation marks', zh: '写上表格或发布文件；名称里有空格时，前后加英文引号' },
  });
}
