/** Failures of the store itself, in words: what happened, what was kept, what an administrator does. */
export const STORE_ERRORS = {
  stopping: {
    status: 503,
    zh: { title: '服务正在停止', detail: '服务正在停止，不再接受新的请求。稍后再试。' },
    en: {
      title: 'The server is stopping',
      detail: 'The server is stopping and takes no new requests. Try again later.',
    },
  },
  store_unavailable: {
    status: 503,
    zh: {
      title: '数据库暂时不可用',
      detail: '数据库读不出或写不进，这次操作没有保存。稍后再试，或检查磁盘和权限。',
    },
    en: {
      title: 'The store is unavailable',
      detail:
        'The database cannot be read or written; this step was not stored. Try again later, or check disk and permissions.',
    },
  },
  store_full: {
    status: 503,
    zh: {
      title: '磁盘已满',
      detail: '数据库所在的磁盘没有空间了，这次操作没有保存，已有数据没有变化。腾出空间后再试，不用重启。',
    },
    en: {
      title: 'The disk is full',
      detail:
        'There is no room left where the store lies; this step was not stored and what is stored did not change. Make room and try again; no restart is needed.',
    },
  },
  store_read_only: {
    status: 503,
    zh: {
      title: '数据库只能读，不能写',
      detail: '数据库文件或磁盘是只读的，这次操作没有保存；已有内容仍可查看。检查文件夹权限和磁盘后再试。',
    },
    en: {
      title: 'The store can be read but not written',
      detail:
        'The file of the store or its disk is read-only; this step was not stored, and what is stored can still be seen. Check the rights of the folder and the disk.',
    },
  },
  store_corrupt: {
    status: 503,
    zh: {
      title: '数据库文件已损坏',
      detail:
        '数据库文件读出来不完整，没有再写入任何内容。停止服务，用 npm run restore -- 备份文件 恢复最近的备份；损坏的文件会另存保留。',
    },
    en: {
      title: 'The file of the store is damaged',
      detail:
        'The file of the store is not whole; nothing more was written to it. Stop the server and put the newest backup back with npm run restore -- FILE; the damaged file is kept beside it.',
    },
  },
  store_newer: {
    status: 503,
    zh: {
      title: '数据库来自更新的版本',
      detail:
        '数据库由更新版本的达标写成，这个版本会读错，所以没有打开，也没有改动。请换回那个版本，或恢复旧版本的备份。',
    },
    en: {
      title: 'A newer version wrote the store',
      detail:
        'A newer version of Dabiao wrote this store; this one would misread it, so it was not opened and not changed. Install that version again, or restore a backup of this one.',
    },
  },
} as const;
