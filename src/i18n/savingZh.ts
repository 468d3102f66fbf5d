/** What the pane says after saving, while a record is edited and when an order is split; `savingEn.ts` says the same. */
export const savingZh = {
  undo: "撤销",
  undone: "已撤销，填过的内容还在，可以改了再存。",
  undoneInPart: "已撤销，填过的内容还在。客户的改约日期后来有人改过，保持现状。",
  notUndone: {
    changed: "没有撤销：保存之后有人改过这条记录。",
    gone: "这条记录已经不在表里，不用撤销了。",
    inUse: (tables: string) => `没有撤销：“${tables}”里已经有内容用到它，请先处理那边。`,
  },
  edit: (kind: string, name: string) => `修改${kind}：${name}`,
  editNamed: (name: string) => `修改 ${name}`,
  save: "保存修改",
  discard: "放弃修改",
  nothingChanged: "没有改动，不用保存。",
  goesOn: "上次没保存的修改还在。",
  stageOffer: (customer: string, stage: string) => `把“${customer}”改为“${stage}”`,
  stageChanged: (customer: string, stage: string) => `“${customer}”已改为“${stage}”。`,
  stageTaken: (customer: string, stage: string) => `同事刚把“${customer}”改成“${stage}”，这里没有再改。`,
  stageBack: (customer: string) => `“${customer}”的阶段已恢复。`,
  stageKept: (customer: string) => `“${customer}”的阶段后来有人改过，保持现状。`,
};
