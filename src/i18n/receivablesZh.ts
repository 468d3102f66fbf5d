/** What the pane says about money to come in, and money to give back; `receivablesEn.ts` says the same. */
export const receivablesZh = {
  reminder: "催款文字",
  language: "文字语言",
  copy: "复制",
  copied: "已复制，可以粘贴到微信或邮件里。",
  copyRefused: "浏览器不让复制，请选中上面的文字自己复制。",
  ageing: "应收账龄",
  overpaid: (amount: string) => `多收 ${amount}`,
  refundDue: (amount: string) => `待退 ${amount}`,
  grouping: "怎么看",
  groupings: { order: "按订单", customer: "按客户" },
  due: (day: string) => `${day} 到期`,
};
