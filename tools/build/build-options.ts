import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem, type Words } from '../../src/records/problem.ts';

/** Everything that may differ between two builds of the same code. */
export type BuildOptions = {
  /** Folder of the figures, as given. */
  data: string;
  /** Folder of the words, as given. */
  content: string;
  /** Absolute path of the folder that becomes the site. */
  out: string;
  /** Path the site lives under; starts and ends with a slash. */
  base: string;
  /** `https://host` without a path, or empty where it is not known. */
  address: string;
};

/**
 * Options from the command line, else from the environment, else the defaults.
 * The address may also stand in the content folder's `site.json`.
 * @throws Problem where an option cannot be used.
 */
export function readBuildOptions(args: string[], env: NodeJS.ProcessEnv): BuildOptions {
  const flags = readFlags(args);
  const content = flags.content ?? (env['SITE_CONTENT'] || 'content');
  return {
    data: flags.data ?? (env['SITE_DATA'] || 'data'),
    content,
    out: resolve(flags.out ?? (env['SITE_OUT'] || 'dist')),
    base: checkBase(flags.base ?? (env['SITE_BASE'] || '/')),
    address: checkAddress(flags.address ?? (env['SITE_ADDRESS'] || addressInContent(content))),
  };
}

function readFlags(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { data: text, content: text, out: text, base: text, address: text } }).values;
  } catch (error) {
    throw optionProblem('', (error as Error).message, {
      en: 'only --data --content --out --base --address, each with a value',
      zh: '只有 --data --content --out --base --address，各带一个值',
    });
  }
}

/** The address a content folder gives itself; a broken file, or an address with a path, is reported by the check of the content, not here. */
function addressInContent(content: string): string {
  const file = join(content, 'site.json');
  if (!existsSync(file)) return '';
  try {
    const { address } = JSON.parse(readFileSync(file, 'utf8')) as { address?: unknown };
    return typeof address === 'string' && isHost.test(address) ? address : '';
  } catch {
    return '';
  }
}

function checkBase(base: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(base)) return base;
  throw optionProblem('base (SITE_BASE)', base, {
    en: 'a path such as / or /sub/path/, with a slash at both ends',
    zh: '路径，如 / 或 /sub/path/，首尾都要有斜杠',
  });
}

const isHost = /^https?:\/\/[^/?#\s]+\/?$/;

function checkAddress(address: string): string {
  if (address === '' || isHost.test(address)) return address.replace(/\/$/, '');
  throw optionProblem('address (SITE_ADDRESS)', address, {
    en: 'https://host with no path; a sub-path goes into base (SITE_BASE)',
    zh: '形如 https://host 的地址，不带路径；子路径写在 base（SITE_BASE）里',
  });
}

function optionProblem(at: string, found: string, expected: Words): Problem {
  const todo = { en: 'correct the option and build again', zh: '改正这个选项，再构建一次' };
  return new Problem({ file: 'build options', at, found, expected, todo });
}
