import { join } from 'node:path';
import { listFolder } from '../records/folders.ts';
import { Problem, type Words } from '../records/problem.ts';
import { knownTags } from './known-tags.ts';
import { nearestName } from './nearest-name.ts';
import { speaksOfChild } from './picture-shape.ts';
import { inspectPicture } from './pictures/inspect-picture.ts';
import { placeInHead } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { attributeOf, tagsNamed } from './scan-body.ts';
import type { Story } from './story-shelf.ts';

type Fault = { at: string; found: Words; expected: Words; todo: Words };

/**
 * Holds the pictures of stories to their front matter: what is shown is declared, what is declared is shown and there,
 * nothing else lies in the folder, a volunteer is shown by her consent or as published, no words speak of a child.
 * That both languages declare the same is for `checkPairs` to see. Throws a Problem.
 */
export async function checkPictures(stories: readonly Story[], root: (slug: string) => string): Promise<void> {
  for (const story of stories) {
    const fault = faultOf(story) ?? (await faultOfFiles(story, root(story.slug)));
    if (fault) throw new Problem({ file: story.file, ...fault });
  }
}

/** A page of words has no front matter for pictures, hence no right to show any; likewise whatever else is a story’s. */
export function refuseStoryTags(pages: readonly Text<unknown>[]): void {
  const names = Object.keys(knownTags).filter((name) => knownTags[name]?.storiesOnly);
  for (const page of pages) {
    const [tag] = names.flatMap((name) => tagsNamed(page.body, name));
    if (!tag) continue;
    throw new Problem({
      file: page.file,
      at: placeInText(page, tag.index),
      found: { en: `<${tag.name}> on a page of words`, zh: `普通页面里有 <${tag.name}>` },
      expected: { en: 'this tag in stories only, where front matter declares what it shows and by what right', zh: '这个标签只用于故事，须在信息栏写明内容和使用权' },
      todo: { en: 'take it out; to speak of the tag put it into backquotes', zh: '删去；只是提到这个标签的，加反引号' },
    });
  }
}

function faultOf(story: Story): Fault | undefined {
  const declared = story.head.pictures ?? [];
  const files = declared.map(({ file }) => file);
  const tags = tagsNamed(story.body, 'Picture').map((tag) => ({ file: attributeOf(tag, 'file') ?? '', index: tag.index }));
  const stray = tags.find(({ file }) => !files.includes(file));
  if (stray) {
    const near = nearestName(stray.file, files);
    return {
      at: placeInText(story, stray.index),
      found: { en: `the picture ${stray.file}, which the front matter does not declare`, zh: `图片 ${stray.file} 没有在信息栏中写明` },
      expected: { en: 'a file listed under pictures, with alt, shows, children and right', zh: '在 pictures 中列出，写明 alt、shows、children、right' },
      todo: near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'declare it in both languages, or take it out', zh: '在两种语言的信息栏里写明，或删去' },
    };
  }
  for (const [at, picture] of declared.entries()) {
    const field = (name: string): string => placeInHead(story.headText, ['pictures', at, name]);
    const { file, alt, shows, published_by: source } = picture;
    if (files.map(stem).indexOf(stem(file)) !== at) {
      return { at: field('file'), found: { en: `a second picture named ${stem(file)}`, zh: `第二张名为 ${stem(file)} 的图片` }, expected: { en: 'a name of its own for each, whatever the ending: the name becomes the address', zh: '每张图片各有一个名称（不计扩展名）：名称就是网址' }, todo: { en: 'rename one of the two', zh: '给其中一张改名' } };
    }
    if (!tags.some((tag) => tag.file === file)) {
      return { at: field('file'), found: { en: `${file}, which the text does not show`, zh: `正文没有用到 ${file}` }, expected: { en: `<Picture file="${file}"/> in the text`, zh: `正文里有 <Picture file="${file}"/>` }, todo: { en: 'place it, or take it out here and from the folder', zh: '放进正文，或从信息栏和文件夹里删去' } };
    }
    // Told without the words: they may be the first to point at a child.
    if (speaksOfChild(alt)) {
      return { at: field('alt'), found: { en: 'words that speak of a child (not repeated here)', zh: '说到了孩子（此处不重复）' }, expected: { en: 'a picture in which no child is to be seen, and words that speak of none', zh: '画面上没有孩子，文字也不说到孩子' }, todo: { en: 'if a child is in it, delete the file; if not, word it otherwise', zh: '画面上有孩子的，删去文件；没有的，换个说法' } };
    }
    const published = source !== undefined && story.head.sources.includes(source);
    if (source !== undefined ? !published : shows === 'volunteer' && story.head.basis !== 'consent') {
      return {
        at: field(source === undefined ? 'shows' : 'published_by'),
        found: source === undefined ? { en: 'a picture of a volunteer without her consent or a source that has published it', zh: '志愿者的图片，既没有本人同意，也没有写明哪个来源公布过' } : { en: `${source}, which is no source of this story`, zh: `${source} 不在本文的来源之中` },
        expected: { en: 'basis: consent, or in published_by one of the story’s sources', zh: 'basis: consent，或在 published_by 中填本文的一个来源' },
        todo: { en: 'name the source that has published it, or take the picture out', zh: '写明公布过它的来源，或删去图片' },
      };
    }
  }
  return undefined;
}

const stem = (file: string): string => file.replace(/\.\w+$/, '');

async function faultOfFiles({ head, headText, locale }: Story, folder: string): Promise<Fault | undefined> {
  // One language will do: both declare the same.
  if (locale !== 'en') return undefined;
  const files = (head.pictures ?? []).map(({ file }) => file);
  const there = listFolder(folder).filter((name) => !/^(?:en|zh)\.mdx$/.test(name));
  for (const [at, file] of files.entries()) {
    const place = placeInHead(headText, ['pictures', at, 'file']);
    if (!there.includes(file)) {
      return { at: place, found: { en: `no file ${file} in the story’s folder`, zh: `故事文件夹里没有 ${file}` }, expected: { en: 'the file beside the text', zh: '图片与文字放在同一文件夹' }, todo: { en: 'put it there, or take it out of both front matters', zh: '放进文件夹，或从两种语言的信息栏里删去' } };
    }
    const seen = await inspectPicture(join(folder, file));
    if ('found' in seen) return { at: place, ...seen };
  }
  const undeclared = there.find((name) => !files.includes(name));
  if (!undeclared) return undefined;
  return {
    at: placeInHead(headText, ['pictures']),
    found: { en: `${undeclared} in the folder, which pictures does not list`, zh: `文件夹里有 ${undeclared}，pictures 中没有列出` },
    expected: { en: 'only pictures that are declared: what lies in the folder is published with it', zh: '只放写明了的图片：放在这个文件夹里就等于公开' },
    todo: { en: 'declare it in both languages, or take it out of the folder', zh: '在两种语言的信息栏里写明，或从文件夹里移走' },
  };
}
