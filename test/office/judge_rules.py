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
    rules = take_rules(document, {(entry["sheet"], entry["cell"]) for entry in entries})
    return [judge_entry(document.Sheets.getByName(entry["sheet"]), entry, rules) for entry in entries]


def take_rules(document, places):
    """The rules of these cells; no cell has one any more: each that LibreOffice marks costs time, and after a thousand it stops."""
    rules = {}
    for name in {sheet for sheet, _ in places}:
        sheet = document.Sheets.getByName(name)
        if sheet.isProtected():
            sheet.unprotect("")
        sheet.Columns.IsVisible = True
        for cell in (cell for place, cell in places if place == name):
            rules[name, cell] = sheet.getCellRangeByName(cell).Validation
        drop_rule(sheet)
    return rules


def drop_rule(area):
    rule = area.Validation
    rule.setPropertyValue("Type", ANY)
    area.Validation = rule


def judge_entry(sheet, entry, rules):
    target = sheet.getCellRangeByName(entry["cell"])
    target.Validation = rules[entry["sheet"], entry["cell"]]
    places = [(sheet.getCellRangeByName(place["cell"]), place["value"]) for place in entry["neighbours"]]
    places.append((target, entry["value"]))
    before = [(cell, cell.Type, cell.Formula, cell.Value, cell.String) for cell, _ in places]
    for cell, value in places:
        write(cell, value)
    sheet.showInvalid()
    verdict = not any(is_round(shape, target) for shape in items_of(sheet.DrawPage))
    sheet.clearArrows()
    drop_rule(target)
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
