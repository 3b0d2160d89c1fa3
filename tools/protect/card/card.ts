import type { InBoth } from '../../../src/locale/locales.ts';

/** What a release says of itself besides its cells. `sources` are ids of sources.json, the same for each cell. */
export type Card = { readonly release: string; readonly title: InBoth; readonly note: InBoth; readonly sources: readonly string[] };

/** A card while it is filled in. */
export type CardDraft = {
  release?: string | undefined;
  sources?: readonly string[] | undefined;
  titleEn?: string | undefined;
  titleZh?: string | undefined;
  noteEn?: string | undefined;
  noteZh?: string | undefined;
};

/** The card of a draft in which nothing is missing. */
export const cardOf = ({ release = '', sources = [], titleEn = '', titleZh = '', noteEn = '', noteZh = '' }: CardDraft): Card => ({
  release,
  title: { en: titleEn, zh: titleZh },
  note: { en: noteEn, zh: noteZh },
  sources,
});
