import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProvince, type ProvinceFolder } from '../../fixtures/province-folder.ts';

/** The made-up province with totals only and a threshold of 300, so that small counts are long enough to be looked for. */
export function copyStrictProvince(): ProvinceFolder {
  const province = copyProvince();
  rmSync(join(province.path, 'data/counts/2022-01-01.json'));
  province.editJson('data/disclosure.json', (json) => void Object.assign(json, { threshold: 300 }));
  mkdirSync(join(province.path, 'tmp'));
  return province;
}

/** Counts of every prefecture; 137 and 163 are small here. Nothing of `hiddenCounts` may be seen anywhere once it is protected. */
export const secretTable = '截至2021年12月31日,,\n地区,帮手人数,结对学生人数\n甲州,713,823\n乙州,137,745\n丙州,919,163\n丁州,641,737\n合计,2410,2468\n';
export const hiddenCounts = /137|163/;
export const everyCount = /137|163|713|823|745|919|641|737/;

export const cardOptions = ['--release', '2022-06-01', '--source', 'fixture', '--title-en', 'Counts', '--title-zh', '各市州', '--note-en', 'Made up.', '--note-zh', '编造。'];

export type Run = { status: number | null; out: string; left: readonly string[] };

/** Starts the command over a copied province, without a terminal; temporary files go to a folder that can be looked into. */
export function startProtect(province: ProvinceFolder, args: readonly string[]): ChildProcess {
  const env = { ...process.env, TMPDIR: join(province.path, 'tmp'), SITE_TODAY: '2022-06-30', SITE_DATA: join(province.path, 'data'), SITE_CONTENT: join(province.path, 'content') };
  return spawn(process.execPath, ['tools/protect.ts', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Everything it said, how it ended, and what it left in the temporary folder. */
export async function waitFor(run: ChildProcess, province: ProvinceFolder): Promise<Run> {
  const chunks: Buffer[] = [];
  run.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  run.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((done) => run.on('close', (code) => done(code)));
  return { status, out: Buffer.concat(chunks).toString(), left: readdirSync(join(province.path, 'tmp')) };
}

export const protect = (province: ProvinceFolder, args: readonly string[]): Promise<Run> => waitFor(startProtect(province, args), province);

/** Every file of the province’s data with its bytes, to be compared. */
export function bytesOf(province: ProvinceFolder): Readonly<Record<string, string>> {
  const data = join(province.path, 'data');
  const names = readdirSync(data, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'base64')]));
}
