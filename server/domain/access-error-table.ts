/** Failures of access, in words. They say no more than the one who asks may know. */
export const ACCESS_ERRORS = {
  sign_in_needed: {
    status: 401,
    zh: { title: '请先登录', detail: '这里需要登录，操作没有执行。登录后再试，填写的内容仍在页面上。' },
    en: {
      title: 'Sign in first',
      detail:
        'This needs an account; nothing was done. Sign in and try again: what you typed is still on the page.',
    },
  },
  sign_in_failed: {
    status: 401,
    zh: { title: '用户名或密码不对', detail: '没有登录。核对后再试；忘记密码请找管理员重设。' },
    en: {
      title: 'Name or password is wrong',
      detail: 'You are not signed in. Check both and try again; an administrator can set a new password.',
    },
  },
  too_many_tries: {
    status: 429,
    zh: { title: '尝试太频繁', detail: '这一步没有执行。请等 {seconds} 秒后再试。' },
    en: { title: 'Too many tries', detail: 'This was not done. Try again in {seconds} seconds.' },
  },
  not_allowed: {
    status: 403,
    zh: {
      title: '没有这项权限',
      detail: '这一步需要“{role}”权限，没有执行，数据没有变化。需要时请找管理员。',
    },
    en: {
      title: 'Not allowed',
      detail: 'This needs the role “{role}”; it was not done and nothing changed. Ask an administrator.',
    },
  },
  not_your_unit: {
    status: 403,
    zh: {
      title: '不是本单位的指标',
      detail: '这个账户只能改动自己责任单位的指标，没有执行，数据没有变化。',
    },
    en: {
      title: 'Not a target of your unit',
      detail: 'This account changes targets of its own units only; it was not done and nothing changed.',
    },
  },
  not_your_organisation: {
    status: 403,
    zh: {
      title: '不是本账户的单位',
      detail: '这份报告属于账户范围以外的单位，没有保存任何内容。需要时请找管理员。',
    },
    en: {
      title: 'Not an organisation of yours',
      detail:
        'This report is of an organisation out of your reach; nothing was stored. Ask an administrator.',
    },
  },
  not_from_here: {
    status: 403,
    zh: {
      title: '还没有账户，只能在本机使用',
      detail:
        '没有设置账户时，只接受本机浏览器直接发来的请求。经其他地址或代理访问，先用 npm run user 添加管理员。',
    },
    en: {
      title: 'Without accounts, from this machine only',
      detail:
        'While there is no account, only a browser on this machine is answered. To come by another name or a proxy, add an administrator with npm run user.',
    },
  },
  setup_over: {
    status: 403,
    zh: {
      title: '链接已失效',
      detail: '这个链接已用过或已过期，没有新建账户。重启服务会给出新链接，或用 npm run user 添加。',
    },
    en: {
      title: 'The link is over',
      detail:
        'It was used or is too old; no account was made. A restart prints a new one, or add one with npm run user.',
    },
  },
  link_over: {
    status: 403,
    zh: { title: '链接已失效', detail: '这个链接已用过或已过期，密码没有变化。请管理员再给一个。' },
    en: {
      title: 'The link is over',
      detail: 'It was used or is too old; the password did not change. Ask an administrator for another one.',
    },
  },
  oidc_off: {
    status: 404,
    zh: { title: '没有设置统一身份认证', detail: '这里不能用统一身份认证登录，没有登录。请用用户名和密码。' },
    en: {
      title: 'Single sign-on is not set up',
      detail: 'You are not signed in. Sign in with name and password.',
    },
  },
  oidc_unreachable: {
    status: 503,
    zh: {
      title: '统一身份认证没有回应',
      detail: '没有登录。请过一会再试，或用用户名和密码登录。',
    },
    en: {
      title: 'Single sign-on does not answer',
      detail: 'You are not signed in. Try again in a while, or sign in with name and password.',
    },
  },
  oidc_stale: {
    status: 401,
    zh: {
      title: '登录过程中断',
      detail: '这次登录不是从本浏览器开始，或超过了 10 分钟，没有登录。请重新点登录按钮。',
    },
    en: {
      title: 'Signing in was interrupted',
      detail:
        'It did not begin in this browser, or took more than 10 minutes; you are not signed in. Start again.',
    },
  },
  oidc_refused: {
    status: 401,
    zh: {
      title: '统一身份认证没有确认身份',
      detail: '对方取消了登录，或回答不能采信，没有登录。请再试一次；仍不行请找管理员。',
    },
    en: {
      title: 'Single sign-on did not confirm who you are',
      detail:
        'It was cancelled, or the answer cannot be trusted; you are not signed in. Try again or ask an administrator.',
    },
  },
  oidc_unknown: {
    status: 403,
    zh: {
      title: '这里没有对应的账户',
      detail: '身份已确认，但没有账户与它对应，没有登录。请管理员在账户里填上您经过验证的邮箱。',
    },
    en: {
      title: 'No account here is yours',
      detail:
        'It is known who you are, but no account belongs to you; you are not signed in. Ask an administrator to enter your verified e-mail.',
    },
  },
  oidc_closed: {
    status: 403,
    zh: { title: '账户已停用', detail: '身份已确认，但账户已被停用，没有登录。请找管理员。' },
    en: {
      title: 'The account is closed',
      detail:
        'It is known who you are, but your account was closed; you are not signed in. Ask an administrator.',
    },
  },
  email_taken: {
    status: 409,
    zh: { title: '邮箱或身份已属于别的账户', detail: '“{name}”已使用它，没有保存。一个人只对应一个账户。' },
    en: {
      title: 'The address or person belongs to another account',
      detail: '“{name}” has it; nothing was stored. One person is one account.',
    },
  },
  account_closed: {
    status: 409,
    zh: { title: '账户已停用', detail: '“{name}”已停用，没有生成链接。先启用它。' },
    en: { title: 'The account is closed', detail: '“{name}” is closed; no link was made. Open it first.' },
  },
  session_not_found: {
    status: 404,
    zh: { title: '没有这次登录', detail: '它已结束，或不属于这个账户，没有改动。' },
    en: { title: 'No such session', detail: 'It has ended, or is not one of yours; nothing changed.' },
  },
  account_exists: {
    status: 409,
    zh: { title: '已有这个账户', detail: '已有名为“{name}”的账户，没有新建。换个名字，或修改原账户。' },
    en: {
      title: 'There is such an account',
      detail: 'An account “{name}” exists; none was made. Take another name.',
    },
  },
  account_changed: {
    status: 409,
    zh: { title: '账户刚被别人改过', detail: '“{name}”刚被改动，这次没有保存。刷新后再改。' },
    en: {
      title: 'Somebody else changed the account',
      detail: '“{name}” was changed meanwhile; nothing was stored. Load it again and repeat the change.',
    },
  },
  account_not_found: {
    status: 404,
    zh: { title: '没有这个账户', detail: '没有编号为 {id} 的账户，没有改动。' },
    en: { title: 'No such account', detail: 'There is no account {id}; nothing changed.' },
  },
  token_not_found: {
    status: 404,
    zh: { title: '没有这个令牌', detail: '没有编号为 {id} 的令牌，没有改动。' },
    en: { title: 'No such token', detail: 'There is no token {id}; nothing changed.' },
  },
  administrator_scoped: {
    status: 422,
    zh: {
      title: '管理员不能限定范围',
      detail: '管理员可以给别人权限，所以不能只看一部分单位。没有保存；请选较低的角色，或不限范围。',
    },
    en: {
      title: 'An administrator sees everything',
      detail:
        'Who gives rights cannot be kept to some organisations or units; nothing was stored. Choose a lesser role, or no limits.',
    },
  },
  last_administrator: {
    status: 409,
    zh: { title: '这是最后一个管理员', detail: '至少要留一个能登录的管理员，没有改动。先添加另一个管理员。' },
    en: {
      title: 'The last administrator',
      detail: 'One administrator must be able to sign in; nothing changed. Add another one first.',
    },
  },
  password_weak: {
    status: 422,
    zh: {
      title: '密码太容易猜',
      detail: '密码至少 {least} 个字符，不能是常见密码、重复或连续的字符，也不能含用户名。没有保存。',
    },
    en: {
      title: 'The password is too easy to guess',
      detail:
        'It needs {least} characters at least, and must not be a common one, a run of neighbours or repeats, or hold the name. Nothing was stored.',
    },
  },
} as const;
