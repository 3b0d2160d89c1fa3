import type { ReleaseOptions } from './release-options.ts';

/** `npm run protect` with these options, as a shell of Linux takes it; options that were not given are left out. */
export const writeCommand = (file: string, options: ReleaseOptions): string => `npm run protect -- ${[file, ...argumentsOf(options)].map(quote).join(' ')}`;

/** Options as words of a command line. */
export function argumentsOf({ release, period, titleEn, titleZh, noteEn, noteZh, sources, seconds }: ReleaseOptions): string[] {
  const given = { '--release': release, '--period': period, '--title-en': titleEn, '--title-zh': titleZh, '--note-en': noteEn, '--note-zh': noteZh, '--seconds': seconds?.toString() };
  return [...Object.entries(given).flatMap(([option, value]) => (value ? [option, value] : [])), ...sources.flatMap((id) => ['--source', id])];
}

/** As a shell of Linux takes it. */
export const quote = (argument: string): string => (/^[\w./:,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`);
