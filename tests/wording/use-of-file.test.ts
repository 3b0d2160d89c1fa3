import { expect, test } from 'vitest';
import { filesInFolder } from '../../src/wording/name-files.ts';
import { useOfFile } from '../../src/wording/use-of-file.ts';

test('Files are offered by what they are wanted for: tables, programs, reading', () => {
  expect(useOfFile('text/csv')).toBe('spreadsheets');
  expect(useOfFile('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')).toBe('spreadsheets');
  expect(useOfFile('application/geo+json')).toBe('programs');
  expect(useOfFile('application/csvm+json')).toBe('programs');
  expect(useOfFile('text/plain')).toBe('reading');
});

test('No use is without a file', () => {
  expect(new Set(Object.values(filesInFolder).map(useOfFile))).toEqual(new Set(['spreadsheets', 'programs', 'reading']));
});
