"""LibreOffice's own verdict on cells: what its validation marks as invalid, and how its colour rules make a cell look."""
import os
import tempfile
from html.parser import HTMLParser

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.ValidationType import ANY
from com.sun.star.table.CellContentType import EMPTY, FORMULA, VALUE
from describe_workbook import items_of

NEAR = 20  # hundredths of a millimetre


def judge_entries(document, entries):
    """Whether each entry is valid, one after the other, each with its neighbours, and everything put back after it."""
    sheets = {entry["sheet"] for entry in entries}
    for name in sheets:
        sheet = document.Sheets.getByName(name)
        if sheet.isProtected():
            sheet.unprotect("")
        sheet.Columns.IsVisible = True
        cells = [sheet.getCellRangeByName(entry["cell"]).CellAddress for entry in entries if entry["sheet"] == name]
        clear_other_rules(sheet, {(cell.Row, cell.Column) for cell in cells})
    return [judge_entry(document.Sheets.getByName(entry["sheet"]), entry) for entry in entries]


def clear_other_rules(sheet, kept):
    """Blank cells of whole columns are marked too, and LibreOffice stops after a thousand marks."""
    last_row, last_column = sheet.Rows.Count - 1, sheet.Columns.Count - 1
    rows = sorted({row for row, _ in kept})
    for first, last in gaps(rows, last_row):
        drop_rules(sheet.getCellRangeByPosition(0, first, last_column, last))
    for row in rows:
        columns = sorted(column for kept_row, column in kept if kept_row == row)
        for first, last in gaps(columns, last_column):
            drop_rules(sheet.getCellRangeByPosition(first, row, last, row))


def gaps(taken, last):
    starts = [0] + [place + 1 for place in taken]
    ends = [place - 1 for place in taken] + [last]
    return [(start, end) for start, end in zip(starts, ends) if start <= end]


def drop_rules(area):
    rule = area.Validation
    rule.setPropertyValue("Type", ANY)
    area.Validation = rule


def judge_entry(sheet, entry):
    target = sheet.getCellRangeByName(entry["cell"])
    places = [(sheet.getCellRangeByName(place["cell"]), place["value"]) for place in entry["neighbours"]]
    places.append((target, entry["value"]))
    before = [(cell, cell.Type, cell.Formula, cell.Value, cell.String) for cell, _ in places]
    for cell, value in places:
        write(cell, value)
    sheet.showInvalid()
    verdict = not any(is_round(shape, target) for shape in items_of(sheet.DrawPage))
    sheet.clearArrows()
    for cell, kind, formula, number, text in reversed(before):
        put_back(cell, kind, formula, number, text)
    return verdict


def write(cell, value):
    if isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(float(value))


def put_back(cell, kind, formula, number, text):
    if kind == FORMULA:
        cell.setFormula(formula)
    elif kind == VALUE:
        cell.setValue(number)
    else:
        cell.setString("" if kind == EMPTY else text)


def is_round(shape, cell):
    """LibreOffice draws a ring round an invalid cell, with the same centre."""
    if "CustomShape" in shape.ShapeType or "Ellipse" not in shape.ShapeType:
        return False
    across = shape.Position.X + shape.Size.Width / 2 - cell.Position.X - cell.Size.Width / 2
    down = shape.Position.Y + shape.Size.Height / 2 - cell.Position.Y - cell.Size.Height / 2
    return abs(across) < NEAR and abs(down) < NEAR


def shown_looks(document, names):
    """By sheet and cell what is seen after all colour rules; only the HTML export of LibreOffice tells it."""
    for sheet in items_of(document.Sheets):
        if sheet.isProtected():
            sheet.unprotect("")
        sheet.Columns.IsVisible = True
        sheet.Rows.IsVisible = True
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "looks.html")
        filter_name = PropertyValue()
        filter_name.Name, filter_name.Value = "FilterName", "HTML (StarCalc)"
        document.storeToURL(uno.systemPathToFileUrl(path), (filter_name,))
        with open(path, encoding="utf-8") as file:
            reader = LookReader()
            reader.feed(file.read())
    tables = dict(zip([sheet.Name for sheet in items_of(document.Sheets)], reader.tables))
    return {name: tables[name] for name in names}


class LookReader(HTMLParser):
    """Row by row [fill, font, bold, strikethrough] of each cell."""

    def __init__(self):
        super().__init__()
        self.tables = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag == "td":
            self.tables[-1][-1].append([values.get("bgcolor", ""), "", False, False])
        elif tag in ("font", "b", "s") and self.tables and self.tables[-1] and self.tables[-1][-1]:
            self.add_to(self.tables[-1][-1][-1], tag, values)

    @staticmethod
    def add_to(look, tag, values):
        if tag == "b":
            look[2] = True
        elif tag == "s":
            look[3] = True
        else:
            look[1] = values.get("color", look[1])
