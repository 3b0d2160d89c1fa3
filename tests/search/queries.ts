import type { Locale } from '../../src/locale/locales.ts';

/** What a reader may type, and where one of the first three results must lead: routes without language. */
export type Asked = { locale: Locale; query: string; wanted: readonly string[] };

const en = (query: string, ...wanted: string[]): Asked => ({ locale: 'en', query, wanted });
const zh = (query: string, ...wanted: string[]): Asked => ({ locale: 'zh', query, wanted });

/** Thirty and more queries on the site as it is. Several targets: any of them will do. */
export const queries: readonly Asked[] = [
  en('Jiuquan', '/places/jiuquan/'),
  en('Zhang County', '/places/dingxi/#counties'),
  en('potato', '/places/dingxi/#figure-zhang-county-volunteers-2024-12-16', '/stories/left-behind/', '/stories/a-county-that-counts/'),
  en('potato mothers', '/places/dingxi/#figure-zhang-county-volunteers-2024-12-16', '/stories/left-behind/', '/stories/a-county-that-counts/'),
  en('Li Dan', '/stories/li-dan/'),
  en('Li Dan 金塔', '/stories/li-dan/'),
  en('mama weiwei', '/stories/li-weirong/'),
  en('school bag', '/stories/li-dan/'),
  en('UNICEF', '/data/#source-unicef-journalists'),
  en('census', '/data/#measure-population'),
  en('how estimated', '/method/'),
  en('left-behind', '/stories/left-behind/', '/data/#measure-left-behind'),
  en('42,000', '/data/#figure-gansu-volunteers-2024-05-12'),
  en('46700', '/data/#figure-gansu-children-2024-05-12'),
  en('9.02 million', '/data/#figure-china-left-behind-2016', '/stories/left-behind/'),
  en('support stations', '/data/#measure-stations', '/data/#figure-gansu-stations-2026-03-20'),
  en('download csv', '/data/#downloads', '/data/'),
  en('兰州', '/places/lanzhou/'),
  en('李维荣', '/stories/li-weirong/'),
  en('lanzou', '/places/lanzhou/'),
  en('volonteer mothers', '/data/#measure-volunteers', '/'),
  en('help line 12338', '/about/', '/safeguarding/'),
  zh('守儿', '/stories/left-behind/', '/data/#measure-left-behind'),
  zh('留守', '/stories/left-behind/'),
  zh('留守儿童', '/stories/left-behind/', '/data/#measure-left-behind'),
  zh('爱心妈妈', '/data/#measure-volunteers'),
  zh('愛心媽媽', '/data/#measure-volunteers'),
  zh('土豆妈妈', '/places/dingxi/#figure-zhang-county-volunteers-2024-12-16', '/stories/left-behind/', '/stories/a-county-that-counts/'),
  zh('漳县', '/places/dingxi/#counties'),
  zh('酒泉', '/places/jiuquan/'),
  zh('加油站', '/data/#measure-stations', '/data/#figure-gansu-stations-2026-03-20'),
  zh('怎样估算', '/method/'),
  zh('估算', '/method/'),
  zh('人口普查', '/data/#measure-population', '/method/'),
  zh('4.67万', '/data/#figure-gansu-children-2024-05-12'),
  zh('４２０００', '/data/#figure-gansu-volunteers-2024-05-12'),
  zh('lanzhou', '/places/lanzhou/'),
  zh('li weirong', '/stories/li-weirong/'),
  zh('liweirong', '/stories/li-weirong/'),
  zh('Li Dan 金塔', '/stories/li-dan/'),
  zh('李丹', '/stories/li-dan/'),
  zh('维维妈妈', '/stories/li-weirong/'),
  zh('书包', '/stories/li-dan/'),
  zh('留手儿童', '/stories/left-behind/', '/data/#measure-left-behind', '/data/#measure-children'),
  zh('下载', '/data/#downloads', '/data/'),
  zh('数据下载', '/data/#downloads', '/data/'),
  zh('甘肃有多少爱心妈妈', '/data/#figure-gansu-volunteers-2024-05-12', '/data/#measure-volunteers'),
  zh('怎么报名', '/stories/li-dan/', '/stories/how-a-pairing-works/'),
];
