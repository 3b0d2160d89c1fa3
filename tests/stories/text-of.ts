import type { Text } from '../../src/stories/read-texts.ts';

/** A text made up for one test; its body starts on line 1. */
export const textOf = (body: string, head = { title: 'Title', dek: 'Dek' }): Text<typeof head> => ({
  slug: 'made-up',
  locale: 'en',
  file: 'content/stories/made-up/en.mdx',
  head,
  headText: '',
  body,
  bodyLine: 1,
});
