"""What LibreOffice found in a workbook, as plain data (inspectedWorkbook.ts has the types)."""
import json

import uno  # makes com.sun.star importable
from com.sun.star.sheet.FormulaResult import ERROR

ALL_FORMULAS = 7
POINTS_PER_HUNDREDTH_MM = 72 / 2540


def describe_workbook(document, ranges, only_ranges):
    names = ranges.keys() if only_ranges else [sheet.Name for sheet in items_of(document.Sheets)]
    return {
        "sheets": {
            name: describe_sheet(document, document.Sheets.getByName(name), ranges.get(name)) for name in names
        },
        "names": {name.Name: name.Content for name in items_of(document.NamedRanges)},
        "tables": tables_in(document),
    }


def cell_name(column, row):
    letters = ""
    rest = column + 1
    while rest > 0:
        letters = chr(65 + (rest - 1) % 26) + letters
        rest = (rest - 1) // 26
    return letters + str(row + 1)


def color_text(number):
    return "" if number is None or number < 0 else "#%06X" % number


def items_of(container):
    return [container.getByIndex(index) for index in range(container.Count)]


def used_range(sheet, wanted):
    if wanted:
        return sheet.getCellRangeByName(wanted)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow)


def formulas_in(area):
    found = {}
    for part in area.queryFormulaCells(ALL_FORMULAS).getRangeAddresses():
        cells = area.Spreadsheet.getCellRangeByPosition(part.StartColumn, part.StartRow, part.EndColumn, part.EndRow)
        for row, line in enumerate(cells.FormulaArray):
            for column, formula in enumerate(line):
                found[cell_name(part.StartColumn + column, part.StartRow + row)] = formula
    return found


def values_in(area, errors):
    address = area.RangeAddress
    return [
        [
            errors.get(cell_name(address.StartColumn + column, address.StartRow + row), value)
            for column, value in enumerate(line)
        ]
        for row, line in enumerate(area.DataArray)
    ]


def errors_in(area):
    found = {}
    for part in area.queryFormulaCells(ERROR).getRangeAddresses():
        for row in range(part.StartRow, part.EndRow + 1):
            for column in range(part.StartColumn, part.EndColumn + 1):
                found[cell_name(column, row)] = area.Spreadsheet.getCellByPosition(column, row).String
    return found


def validations_in(sheet):
    """LibreOffice parts them by the looks of the cells; equal ones are put together again."""
    areas_by_rule = {}
    for cells in items_of(sheet.UniqueCellFormatRanges):
        rule = cells.Validation
        if rule is not None and rule.Type.value != "ANY":
            key = json.dumps(describe_validation(rule), sort_keys=True)
            areas_by_rule.setdefault(key, []).extend(cells.getRangeAddresses())
    found = [dict(json.loads(key), ranges=join_areas(areas)) for key, areas in areas_by_rule.items()]
    return sorted(found, key=lambda rule: rule["ranges"])


def describe_validation(rule):
    return {
        "type": rule.Type.value,
        "operator": rule.getOperator().value,
        "formula1": rule.getFormula1(),
        "formula2": rule.getFormula2(),
        "ignoreBlanks": rule.IgnoreBlankCells,
        "showList": rule.ShowList,
        "showError": rule.ShowErrorMessage,
        "alertStyle": rule.ErrorAlertStyle.value,
        "errorTitle": rule.ErrorTitle,
        "errorMessage": rule.ErrorMessage,
        "promptTitle": rule.InputTitle,
        "promptMessage": rule.InputMessage,
    }


def join_areas(areas):
    """Areas of the same columns that touch each other become one, then areas of the same rows."""
    boxes = [(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow) for area in areas]
    down = join_boxes(sorted(boxes), lambda one, next: (one[0], one[2], one[3] + 1) == (next[0], next[2], next[1]))
    by_rows = sorted(down, key=lambda box: (box[1], box[3], box[0]))
    across = join_boxes(by_rows, lambda one, next: (one[1], one[3], one[2] + 1) == (next[1], next[3], next[0]))
    return [cell_name(*box[:2]) + ("" if box[:2] == box[2:] else ":" + cell_name(*box[2:])) for box in across]


def join_boxes(boxes, touches):
    joined = []
    for box in boxes:
        if joined and touches(joined[-1], box):
            joined[-1] = joined[-1][:2] + box[2:]
        else:
            joined.append(box)
    return joined


def local_ranges(text):
    """'$Sheet.$A$1:$B$2;…' without sheets and dollars."""
    return [part.rsplit(".", 1)[-1].replace("$", "") for part in text.split(";")]


def conditional_formats_in(document, sheet):
    styles = document.StyleFamilies.getByName("CellStyles")
    found = []
    for group in sheet.ConditionalFormats.getConditionalFormats():
        for index in range(group.getCount()):
            found.append(describe_rule(styles, group, group.getByIndex(index)))
    return found


RULE_KINDS = {0: "condition", 1: "colorScale", 2: "dataBar", 3: "iconSet", 4: "date"}


def describe_rule(styles, group, rule):
    kind = RULE_KINDS.get(rule.getType(), "other")
    answer = {"ranges": local_ranges(group.Range.RangeAddressesAsString), "kind": kind}
    if kind == "condition":
        style = styles.getByName(rule.StyleName)
        answer["operator"] = rule.Operator
        answer["formula"] = rule.Formula1
        answer["fillColor"] = color_text(style.CellBackColor)
        answer["fontColor"] = color_text(style.CharColor)
    if kind == "dataBar":
        answer["color"] = color_text(rule.Color & 0xFFFFFF)
    return answer


def charts_in(sheet):
    found = []
    for chart in items_of(sheet.Charts):
        content = chart.EmbeddedObject
        system = content.getFirstDiagram().CoordinateSystems[0]
        kind = system.ChartTypes[0]
        shape = shape_of(sheet, chart.Name)
        found.append(
            {
                "name": shape.Name if shape else chart.Name,
                "title": content.Title.String if content.HasMainTitle else "",
                "type": kind.ChartType.rsplit(".", 1)[-1],
                "isHorizontal": bool(system.SwapXAndYAxis),
                "hasLegend": content.HasLegend,
                "series": [describe_series(series) for series in kind.DataSeries],
                "left": round(shape.Position.X * POINTS_PER_HUNDREDTH_MM, 1) if shape else None,
                "top": round(shape.Position.Y * POINTS_PER_HUNDREDTH_MM, 1) if shape else None,
                "width": round(shape.Size.Width * POINTS_PER_HUNDREDTH_MM, 1) if shape else None,
                "height": round(shape.Size.Height * POINTS_PER_HUNDREDTH_MM, 1) if shape else None,
            }
        )
    return found


def shape_of(sheet, chart_name):
    for shape in items_of(sheet.DrawPage):
        if getattr(shape, "PersistName", None) == chart_name:
            return shape
    return None


def describe_series(series):
    sequences = series.DataSequences
    if not sequences:
        return {"values": "", "name": ""}
    first = sequences[0]
    return {
        "values": first.Values.SourceRangeRepresentation,
        "name": first.Label.SourceRangeRepresentation if first.Label else "",
    }


def widths_in(sheet, area):
    columns = area.Columns
    return [
        {"points": round(column.Width * POINTS_PER_HUNDREDTH_MM, 2), "isVisible": column.IsVisible}
        for column in items_of(columns)
    ]


def frozen_in(controller, sheet):
    was_visible = sheet.IsVisible
    sheet.IsVisible = True
    controller.setActiveSheet(sheet)
    is_frozen = controller.hasFrozenPanes()
    answer = {
        "rows": controller.getSplitRow() if is_frozen else 0,
        "columns": controller.getSplitColumn() if is_frozen else 0,
    }
    sheet.IsVisible = was_visible
    return answer


def page_of(document, sheet):
    style = document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
    return {
        "isLandscape": style.IsLandscape,
        "titleRows": [sheet.TitleRows.StartRow, sheet.TitleRows.EndRow] if sheet.PrintTitleRows else None,
        "printAreas": [cell_name(area.StartColumn, area.StartRow) + ":" + cell_name(area.EndColumn, area.EndRow)
                       for area in sheet.PrintAreas],
        "pagesWide": style.ScaleToPagesX,
        # 100 also where the sheet is fitted to pages.
        "scalePercent": style.PageScale or 100,
        "breakRows": [row.Position for row in sheet.getRowPageBreaks() if row.ManualBreak],
        "footer": footer_of(style),
    }


def footer_of(style):
    if not style.FooterIsOn:
        return ""
    # The text belongs to the content and goes when nothing holds that.
    content = style.RightPageFooterContent
    return content.CenterText.getString()


def fill_colors_in(area):
    """Own fills of the cells, without colour rules."""
    found = {}
    for cells in items_of(area.UniqueCellFormatRanges):
        color = color_text(cells.CellBackColor)
        if color:
            for part in local_ranges(cells.RangeAddressesAsString):
                found[part] = color
    return found


def describe_sheet(document, sheet, wanted):
    area = used_range(sheet, wanted)
    errors = errors_in(area)
    return {
        "isVisible": sheet.IsVisible,
        "values": values_in(area, errors),
        "formulas": formulas_in(area),
        "errors": errors,
        "validations": validations_in(sheet),
        "conditionalFormats": conditional_formats_in(document, sheet),
        "fillColors": fill_colors_in(area),
        "charts": charts_in(sheet),
        "columns": widths_in(sheet, area),
        "frozen": frozen_in(document.CurrentController, sheet),
        "isProtected": sheet.isProtected(),
        "page": page_of(document, sheet),
        "names": {name.Name: name.Content for name in items_of(sheet.NamedRanges)},
    }


def tables_in(document):
    found = {}
    for table in items_of(document.DatabaseRanges):
        area = table.DataArea
        found[table.Name] = {
            "sheet": document.Sheets.getByIndex(area.Sheet).Name,
            "range": cell_name(area.StartColumn, area.StartRow) + ":" + cell_name(area.EndColumn, area.EndRow),
            "hasFilter": table.AutoFilter,
        }
    return found
