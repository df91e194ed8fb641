/** Words and keyboard rows that people take for passwords first; shorter ones are caught with digits behind them. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password passw0rd p@ssword p@ssw0rd pa55word administrator admin root user guest test welcome letmein master
  monkey dragon shadow sunshine princess football baseball iloveyou whatever trustno superman batman michael
  jordan login access secret hello computer internet qwerty qwertyuiop qwertyui asdfghjkl asdfgh zxcvbnm
  qazwsx qazwsxedc 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 zaq12wsx abc abcd abcdef
  abc123 a123456 aa123456 abcd1234 woaini woaini1314 woaini520 5201314 1314520 zhongguo beijing shanghai
  changeme default temp temporary dabiao dabiao123 mima mima123 guanliyuan gongzuo zhengfu danwei bangongshi
  123123123 112233445566 1122334455 147258369 159357258 741852963 7418529630 987654321 9876543210 0987654321
  1234567890 12345678910 0123456789 123456789a a123456789 123456abc qwe123456 asd123456 zxc123456 qq123456
  password1 password123 admin123 admin888 admin1234 root123 test123 test1234 welcome1 iloveyou1 passwordpassword
  adminadmin administrator1 qwertyqwerty asdfasdf asdfasdfasdf 1111111111 0000000000 8888888888 6666666666
  correcthorse correcthorsebatterystaple thisisapassword mypassword yourpassword nopassword newpassword
  oldpassword mysecret letmeinplease opensesame password2026 password2025 spring2026 summer2026 autumn2026 winter2026`.split(
    /\s+/,
  ),
);
