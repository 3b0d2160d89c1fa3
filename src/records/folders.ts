import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Problem } from './problem.ts';

/** The folder of aggregates. Another province is built by pointing SITE_DATA at another folder. */
export const dataFolder = (): string => resolve(process.env['SITE_DATA'] || 'data');

/** The folder of words by people: stories, pages and the site's own name. */
export const contentFolder = (): string => resolve(process.env['SITE_CONTENT'] || 'content');

/** A path in the data folder. */
export const inData = (...parts: string[]): string => join(dataFolder(), ...parts);
/** A path in the content folder. */
export const inContent = (...parts: string[]): string => join(contentFolder(), ...parts);

/** A path as a maintainer would write it: from the folder the command was started in. */
export const shownPath = (path: string): string => relative(process.cwd(), path) || '.';

/** Names in a folder, without those that computers put there (.DS_Store, ~$…). Throws a Problem when there is no such folder. */
export function listFolder(path: string): string[] {
  try {
    return readdirSync(path).filter((name) => !/^(\.|~\$)/.test(name));
  } catch {
    throw new Problem({
      file: shownPath(path),
      found: { en: 'no such folder', zh: '没有这个文件夹' },
      expected: { en: 'a folder of this name', zh: '应有这个名称的文件夹' },
      todo: { en: 'restore it, or give the build the right folders', zh: '恢复这个文件夹，或检查路径是否正确' },
    });
  }
}
