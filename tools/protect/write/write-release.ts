import { linkSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inData, shownPath } from '../../../src/records/folders.ts';
import { Problem } from '../../../src/records/problem.ts';
import type { Brought } from './rehearse.ts';
import { temporary } from './temporary.ts';
import { mayWriteData, writing } from './unwritable.ts';

/**
 * Puts a release that has passed the door into data/counts, and places.json beside it where counties were added: both or
 * neither, each whole or not at all, and a release that is there is never overwritten. Gives the paths that were written.
 */
export const writeRelease = (brought: Brought): readonly string[] => writing({ folder: shownPath(inData()), todo: mayWriteData }, () => writeBoth(brought));

function writeBoth({ release, releaseText, placesText }: Brought): readonly string[] {
  const goal = inData('counts', `${release}.json`);
  const places = inData('places.json');
  // Names that begin with a dot are no release to any reader.
  const draft = temporary(inData('counts', `.${release}.${process.pid}.part`));
  const placesDraft = temporary(inData(`.places.${process.pid}.part`));
  const before = readFileSync(places);
  try {
    writeFileSync(draft.path, releaseText, { flag: 'wx' });
    // Counties without a figure harm nothing, so they go first: a release without its counties would stop every build.
    if (placesText !== undefined) {
      writeFileSync(placesDraft.path, placesText, { flag: 'wx' });
      renameSync(placesDraft.path, places);
    }
    try {
      // A rename would overwrite; a link to a name that is taken fails.
      linkSync(draft.path, goal);
    } catch (error) {
      if (placesText !== undefined) restore(places, before, placesDraft.path);
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? isThere(goal) : error;
    }
    return [goal, ...(placesText === undefined ? [] : [places])].map(shownPath);
  } finally {
    draft.remove();
    placesDraft.remove();
  }
}

function restore(path: string, bytes: Uint8Array, draft: string): void {
  writeFileSync(draft, bytes, { flag: 'wx' });
  renameSync(draft, path);
}

const isThere = (path: string): Problem =>
  new Problem({
    file: shownPath(path),
    found: { en: 'a release of this day, written meanwhile', zh: '就在刚才，已经写入了这一天的发布' },
    expected: { en: 'a day without a release: releases are never overwritten', zh: '还没有发布的日期：已有的发布从不覆盖' },
    todo: { en: 'look at what is there; give this one another day', zh: '先看看已有的文件；这一次另用一个日期' },
  });
