/** Invented names, all of six characters: one can stand for another in a text without moving what stands behind it. */
const PROVINCES = [
  ...['云岭', '江州', '海屿', '松原', '岚山', '青川', '白河', '金沙', '玉泉', '望海'],
  ...['临湖', '长林', '双江', '北原', '南屏', '东洲', '西岭', '凤溪', '龙湾', '鹿鸣'],
  ...['石泉', '沙洲', '竹溪', '梅岭', '桂川', '雪原', '雁湖', '星沙', '月港', '日照', '清源'],
];
const FIELDS = [
  ...['科创', '教育', '卫健', '农业', '水利', '交通', '住建', '环保', '林业', '商务'],
  ...['文旅', '体育', '民政', '人社', '医保', '财政', '统计', '审计', '司法', '应急'],
  ...['市监', '能源', '粮储', '海洋', '测绘', '气象', '工信', '发改', '国资', '信访'],
];

export const MOST_PROVINCES = PROVINCES.length;
export const MOST_DEPARTMENTS = FIELDS.length;

/** Departments of each province in turn: 云岭省科创厅, 云岭省教育厅 … */
export function departmentNames(provinces: number, departments: number): readonly string[] {
  return PROVINCES.slice(0, provinces).flatMap((province) =>
    FIELDS.slice(0, departments).map((field) => `${province}省${field}厅`),
  );
}
