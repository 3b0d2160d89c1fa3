import type { InBoth } from '../../locale/locales.ts';
import { nameOfKind, type FileKind } from './file-kinds.ts';
import type { PublishedFile, Room } from './list-published.ts';

/** Endings that a room lets in, and of what kind their bytes must be. */
type Endings = Readonly<Record<string, FileKind>>;

const pictures: Endings = { jpg: 'jpg', png: 'png', webp: 'webp' };
const admitted: Readonly<Record<Room, Endings>> = {
  content: { mdx: 'text', json: 'text', md: 'text', ...pictures },
  data: { json: 'text', md: 'text' },
  public: { ...pictures, svg: 'svg', ico: 'ico', txt: 'text', xml: 'text', webmanifest: 'text' },
  words: { json: 'text' },
};

/** What hosts read, without an ending. */
const forHosts = /^(?:_headers|_redirects|CNAME|\.nojekyll|\.well-known\/[\w.-]+)$/;
/** The files of data/ by their names: a private table may be JSON as well, and what lies here is published. */
const ofData = /^(?:(?:corrections|disclosure|measures|places|published|quotations|sources|terms)\.json|counts\/[^/]+\.json|schemas\/[\w-]+\.schema\.json|outlines\/[\w.-]+\.json|README\.md)$/;
/** Text with such an ending was put there by somebody, even where a full stop before its name keeps it out of sight. */
const written = /\.(?:json|csv|tsv|txt|mdx?)$/i;
/** Files of computers and editors, which are not published with the site: whatever lies in public/ is. */
const byComputers = /^\.|^(?:Thumbs\.db|desktop\.ini)$/;
const telling = new Set<FileKind>(['jpg', 'png', 'webp', 'gif', 'avif', 'heic', 'tiff', 'bmp', 'svg', 'pdf', 'office', 'open-document', 'old-office', 'zip', 'archive', 'database', 'film', 'sound', 'track', 'contact', 'mac-notes']);

const expectedIn: Readonly<Record<Room, InBoth>> = {
  content: { en: 'here only .mdx, .json and README.md; in a story’s folder also .jpg, .png and .webp pictures', zh: '这里只放 .mdx、.json 和 README.md；故事的文件夹里还可以放 .jpg、.png、.webp 图片' },
  data: { en: 'here only the files that README.md lists, and releases in counts/; a private table stays outside the repository', zh: '这里只放 README.md 列出的文件，发布放在 counts/ 里；内部表格放在项目文件夹之外' },
  public: { en: 'here only .svg, .png, .jpg, .webp and .ico pictures, .txt, .xml, .webmanifest, _headers and _redirects', zh: '这里只放 .svg、.png、.jpg、.webp、.ico 图片，以及 .txt、.xml、.webmanifest、_headers、_redirects' },
  words: { en: 'here only .json', zh: '这里只放 .json' },
};

/** Why a file may not stay, or nothing. `leave` is true of files that no reader of the site or the repository gets. */
export type Admission = { leave?: boolean; refused?: { found: InBoth; expected: InBoth } };

/**
 * Whether a file may lie where it does, by its name and its bytes. Documents, archives, films and pictures that are not
 * shown may lie nowhere: what they hide cannot be looked through for good, and whoever needs one finds it at its source.
 */
export function admitFile({ room, within, link }: PublishedFile, kind: FileKind): Admission {
  const name = within.slice(within.lastIndexOf('/') + 1);
  const refuse = (found: InBoth): Admission => ({ refused: { found, expected: expectedIn[room] } });
  const byComputer = byComputers.test(name) && room !== 'public' && !written.test(name);
  if (byComputer && (link || !telling.has(kind))) return { leave: true };
  if (link) return refuse({ en: 'a link to a file elsewhere', zh: '指向别处文件的链接' });
  if (byComputer) return refuse(nameOfKind[kind]);
  if (room === 'public' && forHosts.test(within)) return kind === 'text' ? {} : refuse(nameOfKind[kind]);
  const ending = endingOf(name);
  const wanted = admitted[room][ending];
  if (wanted && ofStory(room, wanted)) {
    // What such a file is, and whether it is one, is looked at where front matter declares it.
    if (/^stories\/[^/]+\/[^/]+$/.test(within)) return {};
    return refuse({ en: `${nameOfKind[kind].en} that belongs to no story`, zh: `${nameOfKind[kind].zh}，不属于任何故事` });
  }
  if (room === 'data' && wanted === kind && !ofData.test(within)) return refuse({ en: 'a file that this folder does not know', zh: '这个文件夹不认识的文件' });
  if (wanted === kind && (ending !== 'md' || name === 'README.md')) return {};
  return refuse(kind === 'text' ? { en: `a text with ${ending ? `the ending .${ending}` : 'no ending'}`, zh: ending ? `扩展名是 .${ending} 的文本文件` : '没有扩展名的文本文件' } : nameOfKind[kind]);
}

const ofStory = (room: Room, wanted: FileKind): boolean => room === 'content' && wanted in pictures;
const endingOf = (name: string): string => /\.([A-Za-z0-9]+)$/.exec(name)?.[1] ?? '';
