/** The files that were written, and what comes next, in the order in which it is done. */
export function sayNext({ release, paths }: { release: string; paths: readonly string[] }): string {
  const file = paths.find((path) => path.endsWith(`${release}.json`)) ?? '';
  return [
    `\n已写好 Written:\n  ${paths.join('\n  ')}`,
    `接着：npm run preview-release -- ${file} 看看会公布什么；npm run check 检查；npm start 查看网站，两种语言都看一遍。都对了，再用 npm run publish-release 登记，把这些文件和 data/published.json 一起用 git 提交。登记之前还可以改，登记之后不能再改。`,
    `Next: npm run preview-release -- ${file} shows what will be public; npm run check; npm start shows the site, to be read in both languages. When all is right, npm run publish-release records it; commit these files and data/published.json together. Until then it may still be edited, afterwards never.`,
  ].join('\n');
}
