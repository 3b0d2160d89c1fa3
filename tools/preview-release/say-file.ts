import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { InBoth } from '../../src/locale/locales.ts';
import { kindOf } from './read-handed-in.ts';

/**
 * Which file a page speaks of, so that a signed sheet belongs to one. A release has its checksum beside its name, as
 * `sha256sum` gives it; a private table has none, since few small counts would be tried until they fit it.
 */
export function sayFile(file: string): InBoth {
  const name = basename(file);
  if (kindOf(file) === 'private') return { zh: `文件：${name}`, en: `File: ${name}` };
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { zh: `文件：${name}，SHA-256 校验码 ${sum}`, en: `File: ${name}, with this SHA-256 checksum` };
}
