import { describe, expect, test } from 'vitest';
import { nameView } from '../../../src/browser/explore-table/name-view.ts';
import { pickLines } from '../../../src/browser/explore-table/pick-lines.ts';
import { readNumber } from '../../../src/browser/explore-table/read-number.ts';
import { everything } from '../../../src/browser/explore-table/view.ts';
import { writeTsv } from '../../../src/browser/explore-table/write-tsv.ts';
import { writeCsv } from '../../../src/downloads/write-csv.ts';
import { rowsByHand } from './rows-by-hand.ts';

describe('Tab-separated text', () => {
  test('has a head, one line a row, plain digits, and an empty cell for a gap', () => {
    expect(writeTsv(['Place', 'Measure', 'Number', 'Unit', 'Date', 'Status', 'Source'], rowsByHand.slice(0, 2))).toBe(
      'Place\tMeasure\tNumber\tUnit\tDate\tStatus\tSource\n乙州\thelpers\t\tpeople\t2022-01-01\twithheld\t\n甲州\thelpers\t350\tpeople\t2022-01-01\treported\tAlder Daily\n',
    );
  });

  test('keeps a cell a cell and runs nothing as a formula', () => {
    const [row] = rowsByHand;
    const cells = { ...row!.cells, place: '=1+1', measure: 'a\tb\nc' };
    expect(writeTsv([], [{ ...row!, cells }])).toBe("\n'=1+1\ta b c\t\tpeople\t2022-01-01\twithheld\t\n");
  });
});

describe('Lines of a published CSV', () => {
  const rows = [{ figure_id: 'a-1', note: 'plain' }, { figure_id: 'b-2', note: 'two\r\nlines, “b-2”, "quoted"' }, { figure_id: 'c-3', note: '' }];

  test('are taken letter for letter, in the order asked for, a note of two lines whole', () => {
    expect(pickLines(writeCsv(rows), ['c-3', 'b-2'])).toBe(writeCsv([rows[2]!, rows[1]!]));
    expect(pickLines(writeCsv(rows), rows.map(({ figure_id }) => figure_id))).toBe(writeCsv(rows));
  });

  test('of nothing are the header alone', () => {
    expect(pickLines(writeCsv(rows), [])).toBe('figure_id,note\r\n');
  });

  test('of a figure the file has not are refused', () => {
    expect(() => pickLines(writeCsv(rows), ['d-4'])).toThrow('d-4');
  });
});

test.each([
  ['42,000+', 42000],
  ['4,200余', 4200],
  ['60.7%', 60.7],
  ['25,019,831', 25019831],
  ['0', 0],
  ['–', null],
  ['—', null],
  ['', null],
])('A cell that shows “%s” is read as %s', (shown, value) => {
  expect(readNumber(shown)).toBe(value);
});

test('A file’s name says the release and the view, and holds nothing a file’s name may not', () => {
  expect(nameView('2022-01-01', everything)).toBe('2022-01-01.csv');
  expect(nameView('2022-01-01', { chosen: { ...everything.chosen, place: 'alder', status: 'estimated' }, words: ' ../甲 & b ', sort: 'value', descending: true })).toBe(
    '2022-01-01_place-alder_status-estimated_words-甲-b_by-value-down.csv',
  );
});
