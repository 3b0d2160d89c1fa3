import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command line says of the release to be made of a private table; what is missing is asked for at a terminal. */
export type ReleaseOptions = {
  readonly release?: string | undefined;
  readonly period?: string | undefined;
  readonly sources: readonly string[];
  readonly titleEn?: string | undefined;
  readonly titleZh?: string | undefined;
  readonly noteEn?: string | undefined;
  readonly noteZh?: string | undefined;
  /** Seconds the search for the least to hide may take. */
  readonly seconds?: number | undefined;
};

const text = { type: 'string' } as const;

/** The same as options of `parseArgs`. */
export const releaseOptions = {
  release: text, period: text, source: { type: 'string', multiple: true }, 'title-en': text, 'title-zh': text, 'note-en': text, 'note-zh': text, seconds: text,
} as const satisfies ParseArgsOptionsConfig;

type Given = { [option in Exclude<keyof typeof releaseOptions, 'source'>]?: string | undefined } & { source?: string[] | undefined };

/** What was given, by its names in the program; nothing where the seconds are no number of them. */
export function takeReleaseOptions(given: Given): ReleaseOptions | undefined {
  const seconds = given.seconds === undefined ? undefined : Number(given.seconds);
  if (seconds !== undefined && !(seconds > 0)) return undefined;
  const sources = (given.source ?? []).flatMap((each) => each.split(/[\s,，]+/).filter(Boolean));
  return { release: given.release, period: given.period, sources, titleEn: given['title-en'], titleZh: given['title-zh'], noteEn: given['note-en'], noteZh: given['note-zh'], seconds };
}
