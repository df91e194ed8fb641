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
  elsewhere: '用统一身份认证登录',
  linkTitle: '设置密码',
  linkLead: '管理员给了您这个链接，只能用一次。密码至少 10 个字符，管理员看不到它。',
  linkSubmit: '设置并登录',
  refused: {
    oidc_off: '这里没有设置统一身份认证。请用用户名和密码登录。',
    oidc_unreachable: '统一身份认证没有回应。请过一会再试，或用用户名和密码登录。',
    oidc_stale: '登录过程中断，或超过了 10 分钟。请重新点登录按钮。',
    oidc_refused: '统一身份认证没有确认身份。请再试一次；仍不行请找管理员。',
    oidc_unknown: '身份已确认，但这里没有对应的账户。请管理员在账户里填上您经过验证的邮箱。',
    oidc_closed: '身份已确认，但账户已停用。请找管理员。',
    too_many_tries: '尝试太频繁。请过几分钟再试。',
  } as Readonly<Record<string, string>>,
  open: '没有账户：只有这台电脑能打开，不用登录。',
  signedIn: (name: string, word: string) => `已登录：${name}（${word}）`,
  signOut: '退出登录',
  role,
};

export type SignInText = typeof signInZh;
