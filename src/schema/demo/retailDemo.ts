import { demoOwners, type DemoTrade, type DemoTradeCustomer } from "./demoTrade";

export function person(zh: string, en: string, mobile: string, region: string): DemoTradeCustomer {
  return {
    name: { zh, en },
    type: "person",
    company: null,
    contact: null,
    mobile,
    email: null,
    region,
    industry: null,
  };
}

export const retailDemo: DemoTrade = {
  orderPrefix: "LS",
  usualAmount: 2_600,
  currency: null,
  paymentMethod: "wechatPay",
  owners: demoOwners,
  customers: [
    person("周晓燕", "Zhou Xiaoyan", "13800000021", "nearby"),
    person("吴磊", "Wu Lei", "13800000022", "sameCity"),
    person("郑洁", "Zheng Jie", "13800000023", "sameCity"),
    person("孙浩", "Sun Hao", "13800000024", "online"),
    person("冯雪", "Feng Xue", "13800000025", "sameProvince"),
    person("褚敏", "Chu Min", "13800000026", "nearby"),
    person("卫东", "Wei Dong", "13800000027", "toConfirm"),
    person("蒋丽", "Jiang Li", "13800000028", "online"),
    person("沈刚", "Shen Gang", "13800000029", "otherProvinces"),
    person("韩梅", "Han Mei", "13800000030", "sameCity"),
    person("杨帆", "Yang Fan", "13800000031", "sameProvince"),
    person("张伟(徐汇)", "Zhang Wei (Xuhui)", "13800000032", "nearby"),
  ],
  products: [
    { zh: "羊毛大衣", en: "Wool coat" },
    { zh: "儿童安全座椅", en: "Child seat" },
    { zh: "空气炸锅", en: "Air fryer" },
  ],
  customerFields: [
    { favouriteGoods: { zh: "秋冬女装", en: "Winter clothing" }, memberLevel: "gold" },
    { favouriteGoods: { zh: "母婴用品", en: "Baby goods" }, memberLevel: "silver" },
    { favouriteGoods: { zh: "小家电", en: "Small appliances" }, memberLevel: "regular" },
  ],
  orderFields: [],
  orderDays: {},
};
