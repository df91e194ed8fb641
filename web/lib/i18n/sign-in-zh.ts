import type { Role } from '../../../server/domain/role.ts';

const role: Readonly<Record<Role, string>> = {
  viewer: '查看',
  analyst: '审核',
  editor: '编辑',
  administrator: '管理员',
};

/** Words of signing in. */
export const signInZh = {
  title: '登录',
  lead: '这个看板需要登录。没有账户或忘记密码，请找管理员。',
  name: '用户名',
  password: '密码',
  submit: '登录',
  setupTitle: '设置第一个管理员',
  setupLead: '用启动服务时给出的链接，只能用一次。密码至少 10 个字符。',
  setupSubmit: '新建并登录',
  open: '没有账户：只有这台电脑能打开，不用登录。',
  signedIn: (name: string, word: string) => `已登录：${name}（${word}）`,
  signOut: '退出登录',
  role,
};

export type SignInText = typeof signInZh;
