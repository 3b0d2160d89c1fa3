import { escapeText } from '../../src/locale/escape-text.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { HandedIn } from './preview.ts';

/** A step, and the command that does it, if one does. */
type Step = { words: InBoth; command?: string };

/** How the release is published, command by command, in the order of the README. */
export function writeSteps({ release, fromTable }: HandedIn): string {
  const file = fromTable && !fromTable.dated ? { zh: 'data/counts/发布日期.json', en: 'data/counts/<its day>.json' } : { zh: `data/counts/${release.release}.json`, en: `data/counts/${release.release}.json` };
  const steps: Step[] = [
    fromTable
      ? { words: { zh: `写出发布文件 ${file.zh}，隐去的数字不在其中：`, en: `Write the release, ${file.en}, without the hidden numbers:` }, command: fromTable.command }
      : { words: { zh: `发布文件应放在 ${file.zh}。`, en: `The release belongs at ${file.en}.` } },
    { words: { zh: '检查数字和文章：', en: 'Check figures and texts:' }, command: 'npm run check' },
    { words: { zh: '在自己的电脑上看一遍网站：', en: 'Look at the site on your own machine:' }, command: 'npm start' },
    { words: { zh: '登记这次发布，此后不能再改：', en: 'Record the release; from then on it cannot be changed:' }, command: 'npm run publish-release' },
    { words: { zh: '全部测试：', en: 'Test everything:' }, command: 'npm test' },
    { words: { zh: '生成网站：', en: 'Build the site:' }, command: 'npm run build' },
    ...(fromTable ? [{ words: { zh: '在生成的网站里查有没有泄露。查出一处，就先不发布：', en: 'Search what was built for leaks. A finding stops publication:' }, command: fromTable.scan }] : []),
    {
      words: {
        zh: `用 git 提交 data/ 里有改动的文件：${file.zh}、published.json；有更正的，还有 corrections.json；有新来源、新地区的，还有 sources.json、places.json。提交说明里不写数字。`,
        en: `Commit what changed in data/: ${file.en} and published.json; with a correction corrections.json too, with new sources or places sources.json and places.json. No number in the message.`,
      },
    },
    { words: { zh: '把整个 dist/ 文件夹上传到网站服务器，换掉原来的。', en: 'Put the whole of dist/ on the host, in place of what was there.' } },
    ...(fromTable ? [{ words: { zh: '内部表格仍放在项目文件夹之外，用完按规定销毁。', en: 'The private table stays outside the repository; destroy it as your rules say once it is done with.' } }] : []),
  ];
  return `<ol class="steps">${steps.map(({ words, command }) => `<li><div class="both"><span lang="zh-Hans">${escapeText(words.zh)}</span> <span lang="en">${escapeText(words.en)}</span></div>${command ? `<code>${escapeText(command)}</code>` : ''}</li>`).join('')}</ol>`;
}
