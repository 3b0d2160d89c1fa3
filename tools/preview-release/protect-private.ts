import { readCodeBook } from '../../src/records/code-book.ts';
import { inData } from '../../src/records/folders.ts';
import { readJson } from '../../src/records/read-json.ts';
import { today } from '../../src/records/today.ts';
import { addCounties } from '../protect/card/add-counties.ts';
import { knownCounties } from '../protect/known-counties.ts';
import { progressOn } from '../protect/progress.ts';
import { protectTable } from '../protect/protect-table.ts';
import { readPrivateTable } from '../protect/read-private-table.ts';
import { readPeriod } from '../protect/table/read-period.ts';
import { quote, writeCommand } from '../protect/write-command.ts';
import { draftCard } from './draft-card.ts';
import { draftCounties } from './draft-counties.ts';
import type { Put } from './on-copy.ts';
import type { HandedIn, OddThing } from './preview.ts';
import type { PreviewArguments } from './read-arguments.ts';

/**
 * Reads a private table and protects it, by the same steps as `npm run protect`. What comes back may be published; the values
 * of hidden cells stay in here.
 *
 * @param odd takes what was odd in the table
 * @throws Problem where it cannot be read or no choice of hidden cells is safe
 */
export async function protectPrivate(given: PreviewArguments, put: Put, odd: OddThing[]): Promise<HandedIn> {
  const counties = knownCounties();
  const period = given.period === undefined ? undefined : readPeriod(given.period);
  const table = readPrivateTable(given.file, { book: readCodeBook(), counties, today: today(), period });
  odd.push(...table.odd);
  const { card, source, lacking } = draftCard(given, table);
  if (source) put('sources.json', JSON.stringify({ sources: [...(readJson(inData('sources.json')) as { sources: object[] }).sources, source] }));
  const drafted = draftCounties(table, counties, readCodeBook());
  const { placesText, book } = await addCounties(table, drafted.counties, readCodeBook(), true, undefined);
  if (placesText) put('places.json', placesText);
  const progress = progressOn(process.stderr);
  try {
    const { release, least } = protectTable({
      table,
      card,
      book,
      counties,
      seconds: given.seconds,
      onProgress: (done, of) => progress.say({ zh: `正在选择要隐去哪些数字：${done}/${of}`, en: `choosing which cells to hide: ${done}/${of}` }),
    });
    put(`counts/${release.release}.json`, JSON.stringify(release));
    const fromTable = { dated: given.release !== undefined, command: writeCommand(given.file, given), scan: `npm run leak-scan -- ${[given.file, ...(given.period ? ['--period', given.period] : [])].map(quote).join(' ')}` };
    return { kind: 'private', fromTable, release, odd, least, lacking: [...lacking, ...drafted.lacking] };
  } finally {
    progress.done();
  }
}
