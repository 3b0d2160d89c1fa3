import { unpublishedReleases } from '../../src/figures/check-published.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import type { Release } from '../../src/records/release-schema.ts';
import { attackAdmitted } from './attack-told.ts';
import type { Admitted } from './preview.ts';

/**
 * Opens the data folder with the release in it, by the door everything public goes through.
 * @throws Problem where the site would not take it.
 */
export function admit({ release }: Release): Admitted {
  const books = openBooks();
  const at = books.findIndex((book) => book.release.release === release);
  const after = books[at];
  if (!after) throw new Error(`The release ${release} was put in place and is not there.`);
  return { before: books[at - 1], after, attack: attackAdmitted(), published: !unpublishedReleases(books).includes(release) };
}
