import { readFileSync } from 'node:fs';
import type { InBoth } from '../../locale/locales.ts';
import { Problem } from '../../records/problem.ts';
import { admitFile } from './admit-file.ts';
import { checkFileName } from './check-file-name.ts';
import { checkPrivateNumbers } from './check-private-numbers.ts';
import { kindOf, type FileKind } from './file-kinds.ts';
import { findHidden, sayHidden } from './find-hidden.ts';
import { listPublished, roomsOfBuild, type PublishedFile, type Rooms } from './list-published.ts';

/** Kinds that a story or public/ may hold, once nothing is hidden in them. */
const strippable = new Set<FileKind>(['jpg', 'png', 'webp']);

/**
 * Looks through every file that is published, with the site or with the repository: its name, what it is by its bytes,
 * what hides in it, and numbers that belong to a person in whatever is text. Comes before every other check, whose messages
 * may repeat what they found. Throws a Problem that says file, place and kind, and repeats nothing.
 */
export function checkFiles(rooms: Rooms = roomsOfBuild()): void {
  const files = listPublished(rooms);
  for (const each of files) checkFileName(each, files);
  for (const each of files) checkFile(each);
}

function checkFile(each: PublishedFile): void {
  const bytes = each.link ? Buffer.alloc(0) : readFileSync(each.path);
  const kind = kindOf(bytes);
  const { leave, refused } = admitFile(each, kind);
  if (leave) return;
  const hidden = findHidden(bytes, kind);
  if (refused) refuseKind(each, kind, refused.found, refused.expected, hidden);
  if (hidden[0]) refuseHidden(each, kind, hidden);
  if (kind === 'text' || kind === 'svg') checkPrivateNumbers(each, bytes.toString('utf8'));
}

type Found = ReturnType<typeof findHidden>;

function refuseKind({ file }: PublishedFile, kind: FileKind, found: InBoth, expected: InBoth, hidden: Found): never {
  const within = sayHidden(hidden);
  throw new Problem({
    file,
    at: hidden[0]?.at,
    found: hidden.length > 0 ? { en: `${found.en}; in it: ${within.en}`, zh: `${found.zh}；里面有${within.zh}` } : found,
    expected,
    todo: strippable.has(kind)
      ? { en: 'put it beside the text of its story, or take it out', zh: '放到所属故事的文件夹里，或移走' }
      : { en: 'take it out: such files can hold names, places and earlier versions that nobody sees; link to the document where it was published, or save a picture as .jpg, .png or .webp', zh: '请移走：这类文件里可能有看不见的姓名、地点和修改记录；文档请链接到发布它的网页，图片请另存为 .jpg、.png 或 .webp' },
  });
}

function refuseHidden({ file }: PublishedFile, kind: FileKind, hidden: Found): never {
  const clean: InBoth = strippable.has(kind)
    ? { en: `npm run strip-picture -- ${file}: it leaves the picture and takes out the rest`, zh: `运行 npm run strip-picture -- ${file}：只留下画面，其余都去掉` }
    : { en: 'export it again as a plain picture, without metadata, comments or scripts', zh: '重新导出为不含元数据、注释和脚本的纯图片' };
  throw new Problem({
    file,
    at: hidden[0]?.at,
    found: sayHidden(hidden),
    expected: { en: 'a picture and nothing else: what is committed is published, even where the site would leave it out', zh: '只有画面：用 git 提交了，就等于公开了，即使网站不用这些信息' },
    todo: {
      en: `${clean.en}; if it was ever committed, the history must be cleaned too: ask someone technical`,
      zh: `${clean.zh}；如果曾经用 git 提交过，历史记录也要清除，请找懂技术的人处理`,
    },
  });
}
