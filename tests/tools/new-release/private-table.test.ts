import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { copyProvince, type ProvinceFolder } from '../../fixtures/province-folder.ts';
import { bytesOf, runGuide } from '../../fixtures/run-guide.ts';

// Each test starts the command itself, which checks everything twice; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let province: ProvinceFolder;
let before: Record<string, string>;
beforeEach(() => {
  province = copyProvince();
  before = bytesOf(province.path);
});

const run = (answers: readonly string[]) => runGuide('new-release', answers);
const inData = (...parts: string[]) => join(province.path, 'data', ...parts);
const unchanged = () => expect(bytesOf(province.path)).toEqual(before);
const card = ['2023-01-01', '丙州的数字', 'The count of Cedar', '丙州公布了数字。', 'Cedar has published its count.', 'fixture', ''];

describe('A private table', () => {
  const toTable = [...card.slice(0, -1), '3'];

  test('is handed to npm run protect with the answers, and nothing is written here', () => {
    const folder = mkdtempSync(join(tmpdir(), 'private-'));
    writeFileSync(join(folder, 'table.csv'), 'x');
    const { status, stdout } = run([...toTable, join(folder, 'none.csv'), join(folder, 'table.csv'), '', '否']);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('the path of a file that is there');
    expect(stdout).toContain(`npm run protect -- ${join(folder, 'table.csv')} --release 2023-01-01 --title-en 'The count of Cedar' --title-zh '丙州的数字' --note-en 'Cedar has published its count.' --note-zh '丙州公布了数字。' --source fixture`);
    expect(status).toBe(0);
    unchanged();
  });

  test('is refused where it lies among what is published, before anything is asked', () => {
    mkdirSync(inData('private'));
    cpSync(inData('disclosure.json'), inData('private/table.json'));
    const { stdout, stderr } = run([...toTable, inData('private/table.json')]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/private\/table\.json[\s\S]*内部表格放在项目文件夹之外/);
    expect(existsSync(inData('counts/2023-01-01.json'))).toBe(false);
  });

  test('goes on to the protection itself where that is wanted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'private-'));
    // Alder’s helpers of another year, all of them many.
    writeFileSync(join(folder, 'table.csv'), 'place,helpers\n990300,180\n');
    const { status, stderr } = run([...toTable, join(folder, 'table.csv'), '2022', '是']);
    rmSync(folder, { recursive: true });
    // How far it has come is told there, and nothing of the table.
    expect(stderr).not.toMatch(/180|✗|found/);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(inData('counts/2023-01-01.json'), 'utf8'))).toMatchObject({ release: '2023-01-01', title: { zh: '丙州的数字' }, cells: [{ place: '990300', measure: 'helpers', period: '2022', value: 180 }] });
  });
});
