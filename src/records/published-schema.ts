import { z } from 'zod';
import { expected } from './expected.ts';
import { date, schemaLink } from './shapes.ts';

const checksum = z.string().regex(/^[\da-f]{64}$/, expected('a SHA-256 checksum, as npm run publish-release writes it', 'npm run publish-release 写下的 SHA-256 校验码'));

const frozenFilesSchema = z.strictObject({
  schema_version: z.string().regex(/^\d+\.\d+$/, expected('a version, in quotes', '版本号，加引号', '"1.0"')).describe('Version of the layout in which they were written.'),
  sums: z
    .record(z.string().regex(/^[\w./-]+$/, expected('the name of a file below /data/', '/data/ 下的文件名', '"2024-05-12.csv"')), checksum)
    .describe('Of every file of figures of the release, to the byte, by its name below /data/.'),
});

const publishedReleaseSchema = z.strictObject({
  release: date.describe('Date of the release.'),
  counts: checksum.describe('Of what its file in counts/ says; spaces and the order of fields aside.'),
  figures: checksum.describe('Of all figures as they stood with it, estimates among them: id, period, value, unit, status, qualifier, sources, note, release.'),
  files: z.array(frozenFilesSchema).min(1).describe('Its files, once for each version of their layout, oldest first.'),
});

export const publishedSchema = z.strictObject({
  $schema: schemaLink,
  releases: z.array(publishedReleaseSchema).describe('What has been published and may not change, oldest first. Written by npm run publish-release, never by hand.'),
});

export type PublishedRelease = z.infer<typeof publishedReleaseSchema>;
export type FrozenFiles = z.infer<typeof frozenFilesSchema>;
