import type { KitFile } from './media-kit.ts';

/** The files a page lists one by one, with at most so many stories, and the stories that are left. */
export function listShort(files: readonly KitFile[], mostStories: number): { shown: readonly KitFile[]; left: readonly KitFile[] } {
  const left = new Set(files.filter(({ story }) => story).slice(mostStories));
  return { shown: files.filter((file) => !left.has(file)), left: [...left] };
}
