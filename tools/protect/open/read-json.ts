import { parseJson } from '../../../src/records/read-json.ts';
import { complain } from '../complain.ts';
import { emptyCell, type Grid, type GridCell } from '../grid.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a list of rows, `[{ "place": "620100", "volunteers": 350 }]`, or the cells of a file laid out like a release,
 * `{ "cells": [{ "place", "measure", "period", "value" }] }`. The names of the fields become the heading row.
 */
export function readJsonTable(text: string, file: string): Grid {
  const json = parseJson(text, file);
  const listed = isRow(json) ? Object.entries(json).find(([name]) => /^(?:cells|rows|data)$/.test(name)) : undefined;
  const list = listed ? listed[1] : json;
  if (!Array.isArray(list) || !list.every(isRow)) refuseOther(file);
  const names = [...new Set(list.flatMap((row) => Object.keys(row)))];
  const prefix = listed ? listed[0] : '';
  return {
    name: '',
    rows: [names.map((written) => ({ written })), ...list.map((row) => names.map((name) => cellOf(row[name])))],
    at: (row, column) => (row === 0 ? `${names[column]}` : `${prefix}[${row - 1}].${names[column]}`),
    odd: [],
  };
}

function cellOf(value: unknown): GridCell {
  if (value === undefined || value === null) return emptyCell;
  if (typeof value === 'string' || typeof value === 'number') return { written: value };
  // Whatever else stands there, it is no count; its content is not carried on.
  return { written: '', mark: 'truth' };
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseOther(file: string): never {
  complain(file, undefined, {
    found: { en: 'JSON that is not a list of rows', zh: '不是由各行组成的列表' },
    expected: { en: '[{ "place": "…", "<measure>": … }], or { "cells": [{ "place", "measure", "period", "value" }] }', zh: '[{ "place": "…", "<指标>": … }]，或 { "cells": [{ "place", "measure", "period", "value" }] }' },
    todo: { en: 'write one object a place', zh: '每个地区写成一个对象' },
  });
}
