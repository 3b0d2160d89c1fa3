import { readShaped } from './check-shape.ts';
import { inData, listFolder } from './folders.ts';
import { publishedSchema, type PublishedRelease } from './published-schema.ts';

/** The file that holds what may not change any more, beside the releases. */
export const publishedFile = 'published.json';

/** Releases that have been published, oldest first. A province that has published nothing yet has no such file. */
export const readPublished = (): readonly PublishedRelease[] =>
  listFolder(inData()).includes(publishedFile) ? readShaped(inData(publishedFile), publishedSchema).releases : [];
