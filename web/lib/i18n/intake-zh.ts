/** Chinese words of pasting a text, of reading a file again, and of what a corrected file changes. */
export const intakeZh = {
  paste: '粘贴文本',
  pasteLabel: '报告全文',
  pasteHint: '把报告全文粘贴在这里，与上传文件一样读取、预览和保存',
  pasteRead: '读取文本',
  pasteKeys: '⌘ 或 Ctrl + 回车读取',
  pasted: (n: number) => `粘贴的文本 ${n}`,
  bySheet: '没有报告？按表录入',
  progress: (looked: number, total: number) => `已读 ${looked} / ${total} 份`,
  stop: '停止',
  goOn: (n: number) => `继续（还有 ${n} 份未发送）`,
  notSent: '未发送',
  keepOpen: '读完之前请不要关闭此页。中断后把同一批文件再拖进来即可继续，已导入的会被认出。',
  encoding: '编码',
  encodingHint: '文字不对或没有读出任务，多半是编码不同：换一种编码再读，不用重新上传。',
  chooseEncoding: '按其他编码读取',
  again: '重新读取',
  cellsTable: '逐格改动',
  what: '内容',
  was: '原报告',
  becomes: '新文件',
  toSentence: (name: string) => `在原报告中查看：${name}`,
  newSentence: '新文件原句：',
};

export type IntakeText = typeof intakeZh;
