import { HostObject } from "./hostObject";

export class CultureInfoObject extends HostObject {
  readonly className = "CultureInfo";

  get name(): string {
    return this.openWorkbook.language;
  }
  get datetimeFormat(): DatetimeFormatInfoObject {
    return new DatetimeFormatInfoObject(this.session);
  }
  get numberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.session);
  }
}

class DatetimeFormatInfoObject extends HostObject {
  readonly className = "DatetimeFormatInfo";

  get dateSeparator(): string {
    return "/";
  }
  get timeSeparator(): string {
    return ":";
  }
  get shortDatePattern(): string {
    return this.openWorkbook.language === "zh-CN" ? "yyyy/m/d" : "m/d/yyyy";
  }
}

class NumberFormatInfoObject extends HostObject {
  readonly className = "NumberFormatInfo";

  get numberDecimalSeparator(): string {
    return ".";
  }
  get numberGroupSeparator(): string {
    return ",";
  }
  get currencySymbol(): string {
    return this.openWorkbook.language === "zh-CN" ? "¥" : "$";
  }
}
