import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseDocument } from 'yaml';
import { locales, type Locale } from '../locale/locales.ts';
import { checkShape } from '../records/check-shape.ts';
import { inContent, shownPath } from '../records/folders.ts';
import { Problem } from '../records/problem.ts';

/** A text of content/ in one language: its front matter, checked, and its body as written. */
export type Text<Head> = {
  slug: string;
  locale: Locale;
  /** Path as a maintainer would write it. */
  file: string;
  head: Head;
  body: string;
  /** Line of the file on which the body starts, counted from 1. */
  bodyLine: number;
};

/** Reads content/<shelf>/<slug>/{en,zh}.mdx, by slug. Throws a Problem for a text in one language only. */
export function readTexts<Head>(shelf: 'stories' | 'pages', schema: z.ZodType<Head>): readonly Text<Head>[] {
  const folder = inContent(shelf);
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs
    .map((entry) => entry.name)
    .sort()
    .flatMap((slug) => {
      const names = readdirSync(join(folder, slug));
      refuseOneLanguage(shownPath(join(folder, slug)), names);
      return locales.map((locale) => readText(join(folder, slug, `${locale}.mdx`), slug, locale, schema));
    });
}

function refuseOneLanguage(folder: string, names: readonly string[]): void {
  const missing = locales.find((locale) => !names.includes(`${locale}.mdx`));
  if (missing) {
    throw new Problem({
      file: folder,
      found: { en: `no ${missing}.mdx`, zh: `缺少 ${missing}.mdx` },
      expected: { en: 'en.mdx and zh.mdx, side by side', zh: 'en.mdx 与 zh.mdx 成对' },
      todo: { en: `write ${missing}.mdx; a text appears in both languages or not at all`, zh: `写好 ${missing}.mdx；两种语言齐备才会发布` },
    });
  }
  const stranger = names.find((name) => !locales.some((locale) => name === `${locale}.mdx`));
  if (!stranger) return;
  throw new Problem({
    file: `${folder}/${stranger}`,
    found: { en: 'a file that is neither en.mdx nor zh.mdx', zh: '既不是 en.mdx 也不是 zh.mdx 的文件' },
    expected: { en: 'en.mdx and zh.mdx only', zh: '只放 en.mdx 和 zh.mdx' },
    todo: { en: 'take it out, or rename it', zh: '移走，或改名' },
  });
}

function readText<Head>(path: string, slug: string, locale: Locale, schema: z.ZodType<Head>): Text<Head> {
  const file = shownPath(path);
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const [, frontMatter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const document = parseDocument(frontMatter);
  const fault = document.errors[0];
  if (!frontMatter || fault) {
    throw new Problem({
      file,
      at: `line ${fault?.linePos?.[0].line ? fault.linePos[0].line + 1 : 1}`,
      found: fault ? fault.message.split('\n')[0] ?? '' : { en: 'no front matter', zh: '开头没有信息栏' },
      expected: { en: 'front matter between two lines of ---, one “name: value” a line', zh: '开头有上下两行 ---，中间每行一项“名称: 内容”' },
      todo: { en: 'compare with another text of the same folder', zh: '对照同一文件夹里的其他文章' },
    });
  }
  // An unquoted place code is read as a number; it is meant as written.
  const head = checkShape(withWrittenScalars(document.toJS()), schema, file);
  return { slug, locale, file, head, body, bodyLine: frontMatter.split('\n').length + 2 };
}

function withWrittenScalars(head: Record<string, unknown>): Record<string, unknown> {
  return typeof head['place'] === 'number' ? { ...head, place: String(head['place']) } : head;
}
