/** Chinese words of the menu that saves a picture. */
export const imageZh = {
  open: '导出图片',
  panel: '图片设置',
  chart: '版式',
  board: '全部目标对照',
  boardFile: '全部目标',
  quarters: '分季柱图',
  gauge: '仪表',
  size: '尺寸（像素）',
  sizeOf: (width: number, height: number) => `${width}×${height}`,
  theme: '主题',
  light: '浅色',
  dark: '深色',
  ground: '底色',
  paper: '纸色',
  transparent: '透明',
  png: '下载 PNG（2 倍）',
  svg: '下载 SVG',
  inside: '标题、期间、来源与数据截至日写入图内',
  drawing: '正在绘制',
  saved: (file: string) => `已下载 ${file}`,
  failed: '没有画成图片。可重试，或改存另一种格式',
};

/** The shape every language fills. */
export type ImageText = typeof imageZh;
