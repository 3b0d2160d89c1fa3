import { complain } from '../complain.ts';

/** Refuses a list of persons: all of it stays in the office. */
export function refusePersons(file: string, at: string): never {
  complain(file, at, {
    found: { en: 'signs of a list of persons, one row each; nothing of it is repeated here, and nothing was kept', zh: '像是个人名单，一行一个人；此处不重复任何内容，也没有保存任何内容' },
    expected: { en: 'counts only: one row a place, without names, numbers of persons, birthdays or ages', zh: '只有人数：每个地区一行，没有姓名、证件号、电话、生日和年龄' },
    todo: { en: 'count in the office, bring only the counts by place, and delete this file here', zh: '请在单位内部汇总好，只带出各地区的人数；这台电脑上的这份名单请删去' },
  });
}

/** Refuses the telephone of an office, or the line that says who filled in the table. */
export function refuseContact(file: string, at: string): never {
  complain(file, at, {
    found: { en: 'the telephone number, e-mail address or name of somebody, as beside “filled in by” (not repeated here)', zh: '某人的电话、邮箱或姓名，例如“填报人”一行（此处不重复）' },
    expected: { en: 'the table alone, without ways to reach anybody', zh: '只要表格本身，不要任何人的联系方式' },
    todo: { en: 'delete that line, or the number from that cell, in a copy of the file, and run the command again; the counts stay as they are', zh: '在文件的副本里删去这一行，或删去这一格里的号码，再运行一次；表里的人数不用改' },
  });
}

/** Refuses a column of words beside counts so small that each row may be one person. */
export function refuseWordsBesideFew(file: string, at: string): never {
  complain(file, at, {
    found: { en: 'a column of words in a table whose counts are mostly 1 or 2: each row may be one person (nothing of it is repeated here)', zh: '表里的人数大多是 1 或 2，又有一列文字：可能一行就是一个人（此处不重复任何内容）' },
    expected: { en: 'places and counts only', zh: '只有地区和人数' },
    todo: { en: 'take the column out of a copy of the file; if the rows are persons, count in the office and bring only the counts by place', zh: '在文件的副本里删去这一列；如果一行就是一个人，请在单位内部汇总好，只带出各地区的人数' },
  });
}
