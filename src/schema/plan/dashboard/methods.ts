import { fewestFollowUps, goodResults } from "../../methodSuccess";
import { asExactCriterion } from "../../tables/exactCriterion";
import { currentPeriod, within } from "../periodFigures";
import { countFormat, shareFormat } from "../regionColumns";
import { listLines, regionLayout } from "../regionLayout";
import { specialWordNameOf } from "../specialWords";
import { listValue, numbersTo, shareOf, unlessBlank } from "./listLines";
import { cellAt, firstRowOf, type Section, type SectionCell } from "./section";

const place = { row: regionLayout.statusRow, column: regionLayout.rightColumn };

export const methods: Section = {
  ...place,
  title: { zh: "跟进方式效果", en: "What follow-ups lead to" },
  note: {
    zh: "本期填了结果的跟进；有效指有进展或已下单。",
    en: "Follow-ups of the period whose result is known; progress or an order.",
  },
  columns: [
    { header: { zh: "跟进方式", en: "Method" }, numberFormat: "General" },
    { header: { zh: "有结果", en: "Known" }, numberFormat: countFormat, horizontal: "Center", hasBars: true },
    { header: { zh: "有效", en: "Led on" }, numberFormat: countFormat, horizontal: "Center" },
    { header: { zh: "有效率", en: "Share" }, numberFormat: shareFormat, horizontal: "Center" },
    { header: { zh: "说明", en: "Note" }, numberFormat: "General", horizontal: "Center" },
  ],
  rows: numbersTo(listLines.method).map((n) => ({ cells: methodCells(n) })),
};

function methodCells(n: number): SectionCell[] {
  const [label, known, good] = [0, 1, 2].map((column) => cellAt(firstRowOf(place) + n - 1, place.column + column)) as [
    string,
    string,
    string,
  ];
  const ofMethod = `FollowUps[method],${asExactCriterion(label)},${within("FollowUps[day]", currentPeriod)}`;
  const withResult = (result: string) => `COUNTIFS(${ofMethod},FollowUps[result],${result})`;
  const goodCounts = goodResults.map((code) => withResult(asExactCriterion(specialWordNameOf("result", code))));
  return [
    listValue("MethodList", n),
    unlessBlank(label, withResult('"?*"')),
    unlessBlank(label, goodCounts.join("+")),
    unlessBlank(label, shareOf(good, known)),
    unlessBlank(label, `IF(AND(${known}>0,${known}<${fewestFollowUps}),{sampleSize.few},"")`),
  ];
}
