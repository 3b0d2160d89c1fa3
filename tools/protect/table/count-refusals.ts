import type { Refusal } from '../complain.ts';
import type { CountFault } from './read-count.ts';

const whole: Refusal['expected'] = { en: 'a whole number in digits; — where nobody counted; 0 only where there is truly nobody', zh: '用数字写的整数；没有统计就写 —；确实一个也没有才写 0' };
const not = '(not repeated here)';
const 不 = '（此处不重复）';

/** What is said of a cell that is no count. The cell itself is never repeated: it may be one that must not be seen. */
export const countRefusals: Readonly<Record<CountFault, Refusal>> = {
  decimal: { found: { en: `a number with decimals ${not}`, zh: `带小数的数字${不}` }, expected: whole, todo: { en: 'write the whole count; an average or a share does not belong in this column', zh: '写出完整的人数；平均数和比例不要放在这一列' } },
  negative: { found: { en: `a number below zero ${not}`, zh: `负数${不}` }, expected: whole, todo: { en: 'write the count itself, not a change', zh: '写人数本身，不写增减' } },
  percent: { found: { en: `a share ${not}`, zh: `百分比${不}` }, expected: whole, todo: { en: 'write the count; shares are worked out by the site from what may be shown', zh: '写人数；比例由网站根据可以公布的数字算出' } },
  date: { found: { en: `a date where a count should stand ${not}`, zh: `应写人数的地方是日期${不}` }, expected: whole, todo: { en: 'a spreadsheet has turned what was typed into a date: set the cell to “Number” and type the count again', zh: '表格软件把输入的内容变成了日期：把单元格格式改成“数值”，重新输入人数' } },
  error: { found: { en: 'a formula that ends in an error', zh: '公式出错' }, expected: whole, todo: { en: 'mend the formula, or type the count', zh: '改正公式，或直接输入人数' } },
  'no-value': { found: { en: 'a formula whose result was not saved', zh: '公式的结果没有存在文件里' }, expected: whole, todo: { en: 'open the file in Excel or WPS, let it calculate, and save it again', zh: '用 Excel 或 WPS 打开，等它算完，再保存一次' } },
  scientific: { found: { en: `a number in scientific notation ${not}`, zh: `科学计数法${不}` }, expected: whole, todo: { en: 'set the cell to “Number” and write all the digits', zh: '把单元格格式改成“数值”，写出全部数字' } },
  bound: { found: { en: `a bound, an estimate or a mask in place of a count ${not}`, zh: `不是人数，而是范围、约数或遮盖符号${不}` }, expected: whole, todo: { en: 'write the exact count; what may not be shown is hidden by this command', zh: '写出确切人数；不能公布的由本命令隐去' } },
  'rounded-away': { found: { en: 'a row of # in place of a number: its column was too narrow', zh: '一串 #：列太窄，数字没有存下来' }, expected: whole, todo: { en: 'make the column wider and save the file again, best as .xlsx', zh: '把列拉宽，再保存一次，最好存为 .xlsx' } },
  thousands: { found: { en: `commas that do not part thousands ${not}`, zh: `逗号不在千位上${不}` }, expected: whole, todo: { en: 'write the digits without commas; write one count a cell', zh: '去掉逗号，只写数字；一格只写一个数' } },
  visits: { found: { en: 'a count of visits (人次), not of people', zh: '写的是人次，不是人数' }, expected: whole, todo: { en: 'give the number of people; visits are another measure', zh: '写人数；人次是另一个指标' } },
  'too-large': { found: { en: `a number larger than there are people ${not}`, zh: `数字大得不合常理${不}` }, expected: whole, todo: { en: 'check the digits and the unit (万)', zh: '检查位数和单位（万）' } },
  footnote: { found: { en: `a raised or circled mark beside the number ${not}`, zh: `数字旁有上标、下标或带圈的注码${不}` }, expected: whole, todo: { en: 'take the footnote mark out of the cell; put the footnote in a column 备注', zh: '把注码从这一格里删去；要说明的写到“备注”一列' } },
  lines: { found: { en: `two lines with digits in one cell ${not}`, zh: `一格里有两行数字${不}` }, expected: whole, todo: { en: 'write one count a cell, on one line', zh: '一格只写一个数，写在一行里' } },
  text: { found: { en: `words where a count should stand ${not}`, zh: `应写人数的地方是文字${不}` }, expected: whole, todo: { en: 'write digits only; put remarks in a column 备注', zh: '只写数字；说明写到“备注”一列' } },
};
