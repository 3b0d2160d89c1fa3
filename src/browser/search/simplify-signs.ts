/** Traditional signs that readers of this site are likeliest to type, each before its simplified form. */
const pairs =
  '愛爱媽妈兒儿蘭兰肅肃縣县婦妇聯联農农鄉乡區区員员與与護护關关懷怀結结對对數数據据計计統统來来報报導导記记圖图頁页訪访談谈' +
  '話话說说語语學学習习書书課课業业長长見见觀观親亲邊边還还這这個个們们為为麼么從从後后會会過过進进運运動动務务國国際际間间' +
  '開开門门問问題题發发佈布現现無无電电視视聲声樂乐東东車车馬马鳥鸟魚鱼風风飛飞點点熱热燈灯爾尔豬猪貓猫慶庆隴陇張张涼凉臨临' +
  '濟济嶺岭崗岗環环鎮镇莊庄羅罗陳陈劉刘楊杨趙赵黃黄吳吴孫孙鄭郑應应當当實实證证認认識识讓让請请謝谢讀读寫写詞词譯译單单雙双' +
  '歲岁幾几萬万億亿餘余歷历曆历隊队團团體体衛卫醫医養养殘残貧贫窮穷難难類类組组織织網网絡络線线紅红綠绿藍蓝紀纪錄录標标準准' +
  '則则規规範范圍围項项須须頭头顧顾領领願愿順顺預预鄰邻鐵铁錢钱銀银鎖锁鍵键錯错鐘钟場场處处備备復复夠够將将專专尋寻屬属層层' +
  '島岛師师帶带幫帮廣广廠厂廳厅彈弹強强總总戰战戶户擇择擔担擴扩攝摄敗败敵敌斷断時时條条極极構构樣样機机權权歡欢殺杀氣气決决' +
  '沒没測测溫温滿满漢汉潔洁潤润灣湾災灾煙烟獨独獲获產产畫画異异療疗';

const simplified = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** The text with those signs in the form in which the site is written: 愛心媽媽 is read as 爱心妈妈. */
export const simplifySigns = (text: string): string => text.replace(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign);
