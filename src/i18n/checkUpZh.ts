/** What the check-up finds, one sentence a kind; what forms refuse stands in `problems`. */

export interface FindingWords {
  readonly label: string;
  readonly value: string;
  /** What would stand there; empty where nothing is proposed. */
  readonly after: string;
  /** The row that it is like. */
  readonly likeRow: number;
  readonly likeLabel: string;
}

export const checkUpZh = {
  found: {
    numberAsText: ({ value }: FindingWords) => `“${value}”是文本，不参加计算`,
    untidy: ({ value }: FindingWords) => `“${value}”里有多余的空格或全角字符，查找时对不上`,
    lostDigits: ({ value }: FindingWords) =>
      `${value} 超过 15 位，后面的数字已经丢失，找不回来；请按原始单据重新填成文本`,
    futureDate: ({ label, value }: FindingWords) => `${label} ${value} 还没到`,
    twin: ({ likeRow, likeLabel }: FindingWords) => `很可能和第 ${likeRow} 行是同一位客户：${likeLabel}相同`,
    repeated: ({ likeRow }: FindingWords) => `和第 ${likeRow} 行内容完全一样，可能录了两次`,
    notUnique: ({ label, value, likeRow }: FindingWords) => `${label}“${value}”和第 ${likeRow} 行重复`,
    mixedCurrency: ({ value }: FindingWords) => `“${value}”的币种和订单的币种不一样`,
    noRate: ({ value }: FindingWords) => `选项里没有 ${value} 的汇率，这张订单不会计入本位币合计`,
    staleCustomer: () => "早该跟进，一直没有联系：请联系，或把阶段改为流失",
    staleOrder: () => "交期早已过去，仍未发货：请更新状态或交期",
    overwrittenFormula: ({ label, value }: FindingWords) =>
      value === "" ? `${label}的公式被清空了` : `${label}的公式被“${value}”盖住，不再自动更新`,
    rowOutside: ({ value }: FindingWords) => `“${value}”这一行在表格外面，没有被统计；请拖动表格右下角把它包进来`,
  },
  place: (sheet: string, row: number, label: string) => `${sheet} 第 ${row} 行${label === "" ? "" : ` ${label}`}`,
  colon: "：",
  change: (after: string) => ` → 改为“${after}”`,
  renew: " → 恢复公式",
  checks: (sheet: string, columns: string) => `“${sheet}”的输入检查被删除或打乱：${columns}。`,
  colours: (sheet: string) => `“${sheet}”的提醒颜色规则被删除或重复。`,
};
