import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { contentFolder, dataFolder, shownPath } from '../../records/folders.ts';

/** Where a published file lies; each room lets other kinds in. */
export type Room = 'content' | 'data' | 'public' | 'words';

/** One file that is published with the site or with the repository. */
export type PublishedFile = {
  room: Room;
  path: string;
  /** Path as a maintainer would write it. */
  file: string;
  /** Path below its room, with forward slashes. */
  within: string;
  /** Whether it only points to a file elsewhere. */
  link: boolean;
};

export type Rooms = Readonly<Record<Room, string>>;

/** The folders of this build. What lies in them is published, be it only because the repository is. */
export const roomsOfBuild = (): Rooms => ({ content: contentFolder(), data: dataFolder(), public: resolve('public'), words: resolve('src/locale/words') });

/** Every file below the rooms, those of a story whose consent has ended and those that no check reads among them, by path. */
export function listPublished(rooms: Rooms): readonly PublishedFile[] {
  return (Object.keys(rooms) as Room[]).flatMap((room) => {
    const folder = rooms[room];
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry): PublishedFile => {
        const path = join(entry.parentPath, entry.name);
        return { room, path, file: shownPath(path), within: relative(folder, path).split(sep).join('/'), link: !entry.isFile() };
      })
      .sort((a, b) => (a.within < b.within ? -1 : 1));
  });
}
