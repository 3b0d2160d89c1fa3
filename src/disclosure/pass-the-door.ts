import { checkTruth } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import type { ReadRelease } from '../records/read-releases.ts';
import { attackReleases } from './attack/attack-releases.ts';
import type { AttackReport } from './attack/attack-system.ts';
import type { County } from './attack/list-parts.ts';
import { refuseGivenAway } from './attack/refuse-given-away.ts';
import { refuseLoneGaps } from './refuse-lone-gaps.ts';
import { refuseLooseRates } from './refuse-loose-rates.ts';
import { refuseOverlappingPeriods } from './refuse-overlapping-periods.ts';
import { refuseSmallCounts } from './refuse-small-counts.ts';
import { refuseTellingNotes } from './refuse-telling-notes.ts';

/**
 * All that releases must pass before anything of them is shown, or a Problem that names the cell and never its value.
 * Small counts are looked for first, so that no later message can repeat one; gaps are looked for as of every release,
 * because the files of an earlier release stay public. The attack comes last: it finds all that subtraction finds and
 * more, but what subtraction finds is told more plainly.
 *
 * @param releases all releases, oldest first
 * @param counties every county with its prefecture, where they are known
 * @returns what the attack came to
 */
export function passTheDoor(releases: readonly ReadRelease[], book: CodeBook, counties: readonly County[] = [], today?: string): AttackReport {
  refuseSmallCounts(releases, book);
  checkTruth(releases, book, today);
  refuseTellingNotes(releases, book);
  refuseOverlappingPeriods(releases, book);
  refuseLooseRates(releases, book);
  releases.forEach((_, at) => refuseLoneGaps(releases.slice(0, at + 1), book, counties));
  const { report, givenAway } = attackReleases(releases, book, counties);
  refuseGivenAway(givenAway, book);
  return report;
}
