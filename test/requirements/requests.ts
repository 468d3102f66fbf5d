import { column, looks, rules, threeWays, type Requirement } from "./requirement";

/** The requests of users, in their order. */
export const requests: readonly Requirement[] = [
  {
    asked: "随时了解每个客户的状态，避免遗漏",
    places: [
      "column:Customers.reminderState",
      "sheet:Today",
      "code:src/domain/followUps/listDueFollowUps.ts",
      threeWays,
    ],
  },
  {
    asked: "以业务需求为导向：外贸、零售、化妆品",
    places: [
      ...["Customers.marketNeed", "Orders.exportStep", "Customers.favouriteGoods", "Customers.memberLevel"].map(column),
      ...["Customers.skinType", "Customers.brands", "Customers.productTypes"].map(column),
      "code:src/domain/dashboard/countPurchases.ts",
    ],
  },
  {
    asked: "信息的完整性和准确性：必填、校验、手机 11 位、座机和国外号码",
    places: [
      column("Customers.mobile"),
      column("Customers.phone"),
      ...["code:src/schema/validations/phoneRules.ts", "code:src/domain/dataQuality/findRecordProblems.ts"],
      ...["code:src/taskpane/repair/IncompleteNotice.tsx", "test:test/workbook/phoneRules.test.ts", rules],
    ],
    openInIssue: { issue: 5, part: "check-up of a whole workbook" },
  },
  {
    asked: "界面简洁，能用一个字段别用两个",
    places: ["code:src/taskpane/add/formFields.ts", column("Orders.customerId")],
  },
  {
    asked: "根据客户名称、跟进状态快速找到",
    places: [
      "code:src/domain/search/searchRecords.ts",
      "code:src/taskpane/find/FindScreen.tsx",
      "test:test/e2e/find.test.ts",
    ],
  },
  {
    asked: "客户名称、企业/个人、公司名称、电话、邮箱、所在地区",
    places: [
      ...["name", "type", "company", "phone", "email", "region"].map((key) => column(`Customers.${key}`)),
      "list:region",
      "sheet:Regions",
      "code:src/domain/search/customerQuestions.ts",
    ],
  },
  {
    asked: "跟进时间/方式/内容，很久没有跟进",
    places: [
      ...["FollowUps.date", "FollowUps.method", "FollowUps.content"].map(column),
      ...["Customers.lastContact", "Customers.followUpCount", "Customers.daysOverdue"].map(column),
      "code:src/domain/search/compareMethods.ts",
      "code:src/schema/plan/dashboard/methods.ts",
    ],
  },
  {
    asked: "订单编号唯一、金额、状态、订单日期、交货日期",
    places: [
      ...["orderNumber", "amount", "status", "orderDate", "deliveryDate", "deliveryState"].map((key) =>
        column(`Orders.${key}`),
      ),
      rules,
    ],
  },
  {
    asked: "订单和付款对应",
    places: [
      ...["Payments.order", "Orders.paid", "Orders.outstanding"].map(column),
      "code:src/domain/payments/describePayments.ts",
      threeWays,
    ],
  },
  {
    asked: "满意度评价、意见和建议；满意度低及时解决",
    places: [
      ...["satisfaction", "comment", "state", "handler", "resolvedDate", "openCase"].map((key) =>
        column(`Feedback.${key}`),
      ),
      "code:src/domain/feedback/listOpenCases.ts",
    ],
  },
  {
    asked: "行业属性、购买潜力",
    places: [column("Customers.industry"), column("Customers.potential"), "list:industry", "list:potential"],
  },
  {
    asked: "销售阶段 潜在/意向/成交，不同策略",
    places: [
      "list:stage",
      "name:CadenceDays",
      "code:src/domain/followUps/suggestNextFollowUp.ts",
      "code:src/domain/followUps/cadence.ts",
    ],
  },
  {
    asked: "表头设计、分类",
    places: ["code:src/schema/plan/dataSheet.ts", "test:test/unit/schema/planWorkbook.test.ts"],
  },
  {
    asked: "日期统一格式、金额两位小数",
    places: [
      "code:src/schema/plan/numberFormat.ts",
      "code:src/schema/validations/kindChecks.ts",
      "code:src/domain/import/parseDay.ts",
      rules,
    ],
  },
  { asked: "绿色已成交、红色有问题的订单", places: ["code:src/schema/colours/colourRules.ts", looks] },
  {
    asked: "备注栏",
    places: ["Customers", "FollowUps", "Orders", "Payments"]
      .map((table) => column(`${table}.notes`))
      .concat(column("Feedback.comment")),
  },
  {
    asked: "排序和筛选，时间段内成交金额最大的客户",
    places: [
      "code:src/domain/search/customerQuestions.ts",
      "code:src/taskpane/find/QuestionList.tsx",
      "test:test/unit/domain/search/customerQuestions.test.ts",
    ],
  },
  {
    asked: "到了跟进时间系统自动提醒",
    places: [
      "code:src/actions/openWorkbook.ts",
      "code:src/actions/highlightOverdue.ts",
      "name:HighlightOn",
      "code:src/domain/calendar/writeCalendar.ts",
    ],
  },
  {
    asked: "购买频率、购买金额分布，潜在销售机会",
    places: [
      "code:src/schema/plan/dashboard/purchases.ts",
      "code:src/schema/plan/dashboard/amounts.ts",
      "name:SleepingDays",
      threeWays,
    ],
  },
  {
    asked: "某地区订单量突然下降，分析原因",
    places: [
      "code:src/domain/regions/findDropEvidence.ts",
      "code:src/schema/plan/dashboard/evidenceLists.ts",
      "name:EvidenceChoice",
      "list:dropCause",
      "name:CauseWords",
      "test:test/workbook/regionCauses.test.ts",
      "test:test/workbook/regionEvidence.test.ts",
    ],
  },
  {
    asked: "及时更新信息",
    places: [
      "code:src/taskpane/customerCard/changeValue.ts",
      column("Customers.daysOverdue"),
      "test:test/e2e/recordChanges.test.ts",
    ],
  },
  {
    asked: "访问权限、隐私",
    places: ["code:src/schema/plan/guideTexts.ts", "sheet:Guide"],
    openInIssue: { issue: 5, part: "a workbook by owner or region, encrypted copies" },
  },
  { asked: "定期备份", places: [], openInIssue: { issue: 5, part: "snapshot, reminder, restore" } },
  {
    asked: "可扩展性：新的客户类型或业务环节",
    places: [
      "code:src/actions/addField.ts",
      "code:src/actions/addListValue.ts",
      "code:src/excel/reading/columnsByName.ts",
      "code:src/excel/writing/learnValues.ts",
      "code:src/actions/upgradeWorkbook.ts",
      "test:test/workbook/extension.test.ts",
      "test:test/workbook/upgradeWorkbook.test.ts",
    ],
  },
  {
    asked: "团队协作：销售和客服同一个表格",
    places: [
      column("Customers.owner"),
      column("Feedback.handler"),
      "code:src/domain/today/filterItems.ts",
      "code:src/excel/writing/confirmRows.ts",
    ],
    openInIssue: { issue: 5, part: "several clients, merging, conflicts" },
  },
  {
    asked: "持续优化：未用字段、模板升级保留数据",
    places: [
      "code:src/actions/upgradeWorkbook.ts",
      "code:src/schema/upgrade/planUpgrade.ts",
      "test:test/files/upgradedFiles.test.ts",
      "test:test/requirements/presetFields.ts",
    ],
    openInIssue: { issue: 5, part: "fields that a team never fills, in the check-up" },
  },
  {
    asked: "为决策提供依据",
    places: ["sheet:Regions", "code:src/schema/plan/regionsSheet.ts", "test:test/files/trackerFiles.test.ts"],
  },
];
