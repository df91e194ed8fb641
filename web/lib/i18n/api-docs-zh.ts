/** Chinese words of the page that shows the API. */
export const apiDocsZh = {
  title: '接口说明',
  lead: (version: string) =>
    `本服务 ${version} 版的全部接口，取自 /api/openapi.json（OpenAPI 3.1）。所有地址都在本机，回答为 JSON 或文件。`,
  download: '下载 openapi.json',
  search: '搜索接口',
  searchHint: '地址、方法或说明',
  found: (n: number, of: number) => (n === of ? `共 ${of} 个接口` : `${of} 个接口中 ${n} 个符合`),
  none: '没有符合的接口。',
  areas: '分类',
  parameters: '参数',
  parameter: '参数',
  place: '位置',
  places: { path: '地址中', query: '问号后' },
  type: '类型',
  meaning: '说明',
  required: '必填',
  usual: (value: string) => `默认 ${value}`,
  body: '请求内容',
  example: '示例',
  answers: '回答',
  errors: '出错时',
  errorForm: '出错时的回答是 RFC 9457 问题文档（application/problem+json）：',
  status: '状态码',
  codes: 'code 与含义',
  file: '文件',
  anything: '任意',
  listOf: (type: string) => `${type} 列表`,
  or: ' 或 ',
  english: '说明文字为英文。',
};

export type ApiDocsText = typeof apiDocsZh;
