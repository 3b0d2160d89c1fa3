import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { locales, type Locale } from '../locale/locales.ts';
import { checkShape } from '../records/check-shape.ts';
import { inContent, listFolder, shownPath } from '../records/folders.ts';
import { Problem } from '../records/problem.ts';
import { readUtf8 } from '../records/read-utf8.ts';
import { slug as slugShape } from '../records/shapes.ts';
import { reservedSlugs } from './list-stories.ts';
import { placeInHead } from './place-in-head.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** Files of a story that `checkPictures` answers for, whether they may stay or not. */
const picture = /\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|bmp|svg)$/i;

/** A text of content/ in one language: its front matter, checked, and its body as written. */
export type Text<Head> = {
  slug: string;
  locale: Locale;
  /** Path as a maintainer would write it. */
  file: string;
  head: Head;
  /** The front matter as written, to find a field’s place in the file by. */
  headText: string;
  body: string;
  /** Line of the file on which the body starts, counted from 1. */
  bodyLine: number;
};

/**
 * Reads content/<shelf>/<slug>/{en,zh}.mdx, by slug, but for the folders in `left`. Throws a Problem for a text in one
 * language only, for a folder whose name makes no address, and for files that would be passed over in silence.
 */
export function readTexts<Head>(shelf: 'stories' | 'pages', schema: z.ZodType<Head>, left: ReadonlySet<string> = new Set()): readonly Text<Head>[] {
  const folder = inContent(shelf);
  return listFolder(folder)
    .sort()
    .flatMap((slug) => {
      const path = join(folder, slug);
      if (!statSync(path).isDirectory()) refuseStray(shownPath(path), shelf);
      if (!slugShape.safeParse(slug).success) refuseSlug(shownPath(path), slug);
      if (shelf === 'stories' && reservedSlugs.includes(slug)) refuseReserved(shownPath(path), slug);
      if (left.has(slug)) return [];
      refuseOneLanguage(shownPath(path), listFolder(path).filter((name) => shelf !== 'stories' || !picture.test(name)));
      return locales.map((locale) => readText(join(path, `${locale}.mdx`), slug, locale, schema));
    });
}

function refuseStray(file: string, shelf: string): never {
  throw new Problem({
    file,
    found: { en: `a file directly in content/${shelf}`, zh: `直接放在 content/${shelf} 里的文件` },
    expected: { en: 'one folder a text, with en.mdx and zh.mdx in it', zh: '每篇一个文件夹，里面是 en.mdx 和 zh.mdx' },
    todo: { en: 'put it into a folder of its own, or take it out', zh: '放进单独的文件夹，或移走' },
  });
}

function refuseSlug(file: string, slug: string): never {
  const fitting = slug.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  throw new Problem({
    file,
    found: { en: `a folder named ${slug}`, zh: `文件夹名为 ${slug}` },
    expected: {
      en: 'small letters a–z, digits and single hyphens: the name becomes the address of the page',
      zh: '小写英文字母、数字和单个连字符：文件夹名就是网页地址',
    },
    todo: fitting
      ? { en: `rename it, for instance to ${fitting}`, zh: `改名，例如 ${fitting}` }
      : { en: 'rename it, for instance after the person in pinyin', zh: '改名，例如用人名的拼音' },
  });
}

function refuseReserved(file: string, slug: string): never {
  throw new Problem({
    file,
    found: { en: `a story named ${slug}`, zh: `故事文件夹名为 ${slug}` },
    expected: {
      en: `any name but ${reservedSlugs.join(', ')}: these are parts of the addresses of lists and feeds`,
      zh: `除 ${reservedSlugs.join('、')} 以外的名称：它们已用于列表和订阅的地址`,
    },
    todo: { en: 'rename it, for instance after the volunteer', zh: '改名，例如用志愿者的姓名' },
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
    expected: { en: 'en.mdx and zh.mdx; in a story also pictures that both declare', zh: 'en.mdx 和 zh.mdx；故事里还可以有两种语言都写明的图片' },
    todo: { en: 'take it out, or rename it', zh: '移走，或改名' },
  });
}

function readText<Head>(path: string, slug: string, locale: Locale, schema: z.ZodType<Head>): Text<Head> {
  const file = shownPath(path);
  const { head, headText, body, bodyLine } = readFrontMatter(readUtf8(path), file);
  // An unquoted place code is read as a number; it is meant as written.
  const checked = checkShape(withWrittenScalars(head), schema, file, (field) => placeInHead(headText, field));
  return { slug, locale, file, head: checked, headText, body, bodyLine };
}

function withWrittenScalars(head: Record<string, unknown>): Record<string, unknown> {
  return typeof head['place'] === 'number' ? { ...head, place: String(head['place']) } : head;
}
