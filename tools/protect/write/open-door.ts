// Opens the door on the folder in SITE_DATA and says what came of it, as JSON: a Problem's text, or how well a hidden count can be bounded.
import { SafeTable } from '../../../src/disclosure/safe-table.ts';
import { openBooks } from '../../../src/figures/figure-book.ts';
import { Problem } from '../../../src/records/problem.ts';

try {
  const { attack } = SafeTable.open();
  openBooks();
  const { low, high } = attack.narrowest ?? {};
  console.log(JSON.stringify({ narrowest: low === undefined ? null : { low, high } }));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.log(JSON.stringify({ problem: error.text }));
}
