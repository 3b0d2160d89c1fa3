import { Problem } from '../../src/records/problem.ts';

/**
 * What may be printed of a failure: a Problem’s own words, which hold no count, or, for a fault of ours, its kind and where it
 * happened. The message of any other error is left out: it may repeat what it stumbled over.
 */
export function sayQuietly(error: unknown): string {
  if (error instanceof Problem || (error instanceof Error && error.name === 'Problem')) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12) : [];
  return [
    `程序出错，没有写入任何文件；错误信息里可能有不能公布的内容，所以不显示。`,
    `A fault of the program; nothing was written. Its message may repeat what must not be seen and is not shown.`,
    `  ${error instanceof Error ? error.constructor.name : 'unknown'}${code ? ` ${code}` : ''}`,
    ...frames,
  ].join('\n');
}
