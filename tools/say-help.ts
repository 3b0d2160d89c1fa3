import type { InBoth } from '../src/locale/locales.ts';

/** How a command is written, and what each option of it means. */
export type Help = { usage: InBoth; does: InBoth; options: readonly [option: string, means: InBoth][] };

/** Where --help stands on the command line, tells how the command is written, Chinese first, and ends the program. */
export function answerHelp(help: Help, args: readonly string[] = process.argv.slice(2)): void {
  if (!args.includes('--help') && !args.includes('-h')) return;
  console.log(`${sayHelp(help, 'zh')}\n\n${sayHelp(help, 'en')}`);
  process.exit();
}

const sayHelp = ({ usage, does, options }: Help, language: keyof InBoth): string =>
  [usage[language], `  ${does[language]}`, ...options.map(([option, means]) => `  ${option}\n      ${means[language]}`)].join('\n');
