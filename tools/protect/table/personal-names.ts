const surname = '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳唐罗薛伍余米孟顾尹江钟汪田胡杜丁贾邓郝邵程邱高夏蔡侯石崔龚牛段雷贺赖毛武戴莫焦尚安梁宋董叶于林刘黄徐曾萧肖谭廖白阎闫史万康关祁包]';
const name = `${surname}\\p{Script=Han}{1,2}`;

const alone = new RegExp(`^${name}$`, 'u');
/** 民政局, 高台县, 教育部门: offices and places. */
const office = /[局部委办室站院会处科厅县区市州旗乡镇村省校园组队门额案]$/;
const aged = new RegExp(`^${name}[^\\p{L}\\p{N}]{0,3}[男女]?[^\\p{L}\\p{N}]{0,3}\\d{1,2}周?岁`, 'u');
const called = new RegExp(`(?:(?:姓名|联系人)[:是为]?|(?:监护人|家长|妈妈)[:是为])${name}(?!\\p{Script=Han})`, 'u');

/** Whether a text is a Chinese name and nothing else, as far as its first sign tells. */
export const isName = (text: string): boolean => alone.test(text) && !office.test(text);

/** Whether a text names somebody with an age, or after a word such as 联系人. */
export const namesSomebody = (text: string): boolean => aged.test(text) || called.test(text);
