import { demoOwners, type DemoTrade, type DemoTradeCustomer } from "./demoTrade";

function firm(
  zh: string,
  en: string,
  contactZh: string,
  contactEn: string,
  mobile: string,
  region: string,
  industry: string,
): DemoTradeCustomer {
  return {
    name: { zh, en },
    type: "company",
    company: { zh: `${zh}有限公司`, en: `${en} Co., Ltd.` },
    contact: { zh: contactZh, en: contactEn },
    mobile,
    email: null,
    region,
    industry,
  };
}

export const generalDemo: DemoTrade = {
  orderPrefix: "DD",
  usualAmount: 46_000,
  currency: null,
  paymentMethod: "bankTransfer",
  owners: demoOwners,
  customers: [
    firm("晨光五金", "Chenguang Hardware", "周经理", "Mr Zhou", "13800000001", "eastChina", "manufacturing"),
    firm("南方家居", "Nanfang Home", "吴小姐", "Ms Wu", "13800000002", "southChina", "retail"),
    firm("北辰科技", "Beichen Technology", "郑工", "Mr Zheng", "13800000003", "northChina", "services"),
    firm("华中百货", "Huazhong Stores", "孙主管", "Ms Sun", "13800000004", "centralChina", "retail"),
    firm("云商优选", "Yunshang Select", "冯先生", "Mr Feng", "13800000005", "eastChina", "ecommerce"),
    firm("宏远贸易", "Hongyuan Trading", "褚总", "Mr Chu", "13800000006", "southChina", "wholesale"),
    firm("新桥文具", "Xinqiao Stationery", "卫小姐", "Ms Wei", "13800000007", "toConfirm", "retail"),
    firm("西川机械", "Xichuan Machinery", "蒋工", "Mr Jiang", "13800000008", "southwestChina", "manufacturing"),
    firm("东港物资", "Donggang Supplies", "沈经理", "Ms Shen", "13800000009", "northeastChina", "wholesale"),
    firm("嘉禾食品", "Jiahe Foods", "韩先生", "Mr Han", "13800000010", "centralChina", "manufacturing"),
    firm("远山旅行", "Yuanshan Travel", "杨小姐", "Ms Yang", "13800000011", "northwestChina", "services"),
    firm("明珠礼品", "Mingzhu Gifts", "朱先生", "Mr Zhu", "13800000012", "eastChina", "wholesale"),
  ],
  products: [
    { zh: "货架组件", en: "Shelf units" },
    { zh: "收纳箱", en: "Storage boxes" },
    { zh: "五金工具套装", en: "Tool sets" },
  ],
  customerFields: [],
  orderFields: [{ invoiceState: "invoiced" }, { invoiceState: "notInvoiced" }, { invoiceState: "partlyInvoiced" }],
  orderDays: {},
};
