import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readShaped } from '../records/check-shape.ts';
import { inContent, listFolder } from '../records/folders.ts';
import { readOnce } from '../records/read-once.ts';
import { today } from '../records/today.ts';
import type { Channel } from './consent-shape.ts';
import { withdrawnSchema, type StoryHead } from './story-schema.ts';

/** Name of the file that takes a story down, whatever else its folder holds. */
export const withdrawnFile = 'withdrawn.json';

/** Names of the stories that were withdrawn; their texts are not even read. */
export const withdrawnSlugs: () => ReadonlySet<string> = readOnce(() => {
  const folder = inContent('stories');
  const slugs = listFolder(folder).filter((slug) => statSync(join(folder, slug)).isDirectory() && listFolder(join(folder, slug)).includes(withdrawnFile));
  for (const slug of slugs) readShaped(join(folder, slug, withdrawnFile), withdrawnSchema);
  return new Set(slugs);
});

/** Whether a story may be told today: a published report may, a consent until its last day. */
export const mayBeTold = (head: StoryHead, day = today()): boolean => head.basis !== 'consent' || (head.consent.given <= day && day <= head.consent.expires);

/** Whether a story’s basis reaches this channel. What a source has published may go wherever the site goes. */
export const reaches = (head: StoryHead, channel: Channel): boolean => head.basis !== 'consent' || head.consent.scope.includes(channel);
