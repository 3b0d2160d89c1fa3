import type { InBoth } from '../../src/locale/locales.ts';
import { Problem } from '../../src/records/problem.ts';
import { refuseInsideRepository } from '../protect/refuse-inside-repository.ts';
import { Unwritable } from '../protect/write/unwritable.ts';
import { admit } from './admit.ts';
import { choosePath } from './choose-path.ts';
import { layOutPage } from './lay-out-page.ts';
import { onCopy } from './on-copy.ts';
import type { OddThing, Preview } from './preview.ts';
import type { PreviewArguments } from './read-arguments.ts';
import { oddChanges, oddSums } from './odd-changes.ts';
import { kindOf, readHandedIn, refuseMissing } from './read-handed-in.ts';
import { savePage } from './save-page.ts';
import { sayFile } from './say-file.ts';
import { sayVerdict } from './say-verdict.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Where the page is, whether the release may be published as it is, and the sentence that says so. */
export type Written = { path: string; ready: boolean; verdict: InBoth };

/**
 * Looks at a release, or a private table, as if it were published and writes the page about it. What is wrong with it is told on
 * the page; a Problem is thrown only where there is no page to be written.
 */
export async function writePreview(given: PreviewArguments): Promise<Written> {
  refuseMissing(given.file);
  if (kindOf(given.file) === 'private') refuseInsideRepository(given.file);
  const path = choosePath(given.file, given.out);
  const { preview, html } = await makePreview(given);
  savePage(path, html);
  const { says, next, ready } = sayVerdict(preview);
  return { path, ready, verdict: { zh: says.zh + next.zh, en: `${says.en} ${next.en}` } };
}

/** The preview and its page. The page is made while the release is in the copy: what it shows is read from there. */
async function makePreview(given: PreviewArguments): Promise<{ preview: Preview; html: string }> {
  const odd: OddThing[] = [];
  try {
    return await onCopy(async (put) => {
      const handedIn = await readHandedIn(given, put, odd);
      const admitted = admit(handedIn.release);
      const preview: Preview = { safe: true, handedIn: { ...handedIn, odd: [...handedIn.odd, ...oddChanges(admitted), ...oddSums(admitted)] }, admitted };
      return { preview, html: layOutPage(preview, sayFile(given.file)) };
    });
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof Unwritable) throw error;
    const preview: Preview = { safe: false, odd, refused: tellRefusal(error.text, given.file) };
    return { preview, html: layOutPage(preview, sayFile(given.file)) };
  }
}
