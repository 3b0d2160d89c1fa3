import { helpOfRelease } from '../protect/help.ts';
import type { Help } from '../say-help.ts';

/** The help of `npm run preview-release`. */
export const previewHelp: Help = {
  usage: { zh: 'npm run preview-release -- <内部表格或发布文件> [选项]', en: 'npm run preview-release -- <private table or release> [options]' },
  does: {
    zh: '写一个网页，说明能不能发布、会改动什么、隐去什么。网页放在表格旁边；发布文件在项目文件夹里的，放在系统的临时文件夹。运行后会写出它的位置。',
    en: 'Writes a page: whether it is safe to publish, what it would change and hide. The page lies beside the table; that of a release inside the project lies in the system’s temporary folder. Its path is printed.',
  },
  options: [['--out <folder>', { zh: '网页放在哪个文件夹；必须在项目文件夹之外', en: 'the folder for the page; it must lie outside the project' }], ...helpOfRelease],
};
