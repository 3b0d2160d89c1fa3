/**
 * What reports count beside volunteers and children, and what is certainly neither, in both languages and small letters.
 * Figures of cadres who visit families are the ones most often taken for counts of volunteers. Whoever may be meant for a
 * volunteer or a child (members, pupils) does not stand here.
 */
export const otherNouns: readonly string[] = [
  ...['cadres', 'officials', 'civil servants', 'party members', 'communists', 'employees', 'staff', 'teachers', 'parents', 'fathers', 'grandparents', 'doctors', 'nurses', 'police', 'men'],
  ...['families', 'households', 'homes', 'villages', 'townships', 'communities', 'schools', 'companies', 'enterprises', 'hectares', 'mu', 'kilometres', 'km', 'tonnes', 'visits', 'trees'],
  ...['干部', '党员', '公务员', '职工', '教师', '老师', '家长', '父亲', '男性', '老人', '老年人', '医生', '护士', '民警', '群众'],
  ...['家庭', '农户', '村', '乡镇', '街道', '社区', '学校', '企业', '单位', '部门', '人次', '户', '家', '亩', '吨', '公里', '棵'],
  // These hold a noun of ours and are another thing.
  ...['women’s federation', 'women’s federations', '妇女联合会', '妇女儿童'],
];
