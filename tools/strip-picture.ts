// npm run strip-picture -- <file> …: takes everything out of a JPEG, PNG or WebP but the picture itself, in place.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Problem } from '../src/records/problem.ts';
import { kindOf, nameOfKind, type FileKind } from '../src/stories/files/file-kinds.ts';
import { findHidden, sayHidden } from '../src/stories/files/find-hidden.ts';
import { sayFailure } from './build/say-failure.ts';
import { leavePixels, type Strippable } from './strip-picture/leave-pixels.ts';

try {
  const files = process.argv.slice(2);
  if (files.length === 0) refuse('npm run strip-picture -- …', { en: 'no file', zh: '没有写文件名' }, { en: 'give its path', zh: '写上路径' });
  for (const file of files) await strip(file);
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}

async function strip(file: string): Promise<void> {
  const bytes = read(file);
  const kind = kindOf(bytes);
  if (!isStrippable(kind)) refuse(file, nameOfKind[kind], { en: 'save it as .jpg, .png or .webp first', zh: '请先另存为 .jpg、.png 或 .webp' });
  const hidden = findHidden(bytes, kind);
  if (hidden.length === 0) {
    console.log(`${file}：图片里没有附带信息，未作改动。\n${file}: a picture and nothing else; nothing was changed.`);
    return;
  }
  const clean = await redraw(file, bytes, kind);
  if (findHidden(clean, kind).length > 0) throw new Error(`${file}: something is still hidden in it; nothing was changed.`);
  // Whole or not at all: a picture half written would be lost.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, clean);
  renameSync(unfinished, file);
  const gone = sayHidden(hidden);
  console.log(
    `${file}：已去掉${gone.zh}。请再看一遍画面；如果原图曾经用 git 提交过，历史记录里仍有它，请找懂技术的人清除。\n` +
      `${file}: taken out: ${gone.en}. Look at it once more; if the original was ever committed, the history still holds it: ask someone technical.`,
  );
}

async function redraw(file: string, bytes: Buffer, kind: Strippable): Promise<Buffer> {
  try {
    return await leavePixels(bytes, kind);
  } catch {
    refuse(file, { en: 'a picture that cannot be read', zh: '图片损坏，无法读取' }, { en: 'export it again from the program it was made with', zh: '用制作它的软件重新导出' });
  }
}

function isStrippable(kind: FileKind): kind is Strippable {
  return kind === 'jpg' || kind === 'png' || kind === 'webp';
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    refuse(file, { en: 'no such file', zh: '没有这个文件' }, { en: 'check the path', zh: '检查路径' });
  }
}

function refuse(file: string, found: { en: string; zh: string }, todo: { en: string; zh: string }): never {
  throw new Problem({ file, found, expected: { en: 'a JPEG, PNG or WebP picture: npm run strip-picture -- <file>', zh: 'JPEG、PNG 或 WebP 图片：npm run strip-picture -- 文件' }, todo });
}
