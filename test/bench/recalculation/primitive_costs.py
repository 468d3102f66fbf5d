#!/usr/bin/python3
"""Processor seconds of LibreOffice for one look-up per row over as many rows: primitive_costs.py PROFILE_FOLDER ROWS"""
import random
import sys

from recalculation_costs import processor_seconds, start_office
from inspect_workbook import property_value


def column(letter, rows):
    return "$%s$1:$%s$%d" % (letter, letter, rows)


def formulas_of(rows):
    a, b, c, d = (column(letter, rows) for letter in "ABCD")
    return {
        "COUNTIF, equal text": "=COUNTIF(%s;C1)" % c,
        "COUNTIF, less than": '=COUNTIF(%s;"<"&A1)' % a,
        "SUMIFS, equal number": "=SUMIFS(%s;%s;B1)" % (a, b),
        "MAXIFS, equal number": "=MAXIFS(%s;%s;B1)" % (a, b),
        "MAXIFS, equal text": "=MAXIFS(%s;%s;C1)" % (a, c),
        "SUMPRODUCT": "=SUMPRODUCT((%s=B1)*%s)" % (b, a),
        "RANK": "=RANK(A1;%s;1)" % a,
        "MATCH(...,0), number": "=MATCH(A1;%s;0)" % a,
        "MATCH(...,0), text": "=MATCH(C1;%s;0)" % c,
        "MATCH(...,0) in the rows below": "=IFERROR(MATCH(B1;B2:$B$%d;0);0)" % (rows + 1),
        "SMALL": "=SMALL(%s;ROW())" % a,
        "MATCH(...,1)": "=MATCH(A1;%s;1)" % d,
        "MAX of a block of 5": "=MAX(INDEX(%s;MAX(1;ROW()-4)):INDEX(%s;ROW()))" % (a, a),
    }


def main():
    profile, rows = sys.argv[1], int(sys.argv[2])
    office, desktop = start_office(profile)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (property_value("Hidden", True),))
    sheet = document.Sheets.getByIndex(0)
    random.seed(1)
    groups = [random.randrange(rows // 5) for _ in range(rows)]
    data = zip(random.sample(range(rows), rows), groups, ("k%d" % group for group in groups), range(rows))
    sheet.getCellRangeByPosition(0, 0, 3, rows - 1).setDataArray(tuple(data))
    results = sheet.getCellRangeByPosition(6, 0, 6, rows - 1)
    try:
        for name, formula in formulas_of(rows).items():
            sheet.getCellByPosition(6, 0).setFormula(formula)
            results.fillAuto(0, 1)
            before = processor_seconds(office)
            document.calculateAll()
            results.getDataArray()
            print("%-32s %6.2f" % (name, processor_seconds(office) - before), flush=True)
    finally:
        document.close(True)
        desktop.terminate()
        office.wait(60)


if __name__ == "__main__":
    main()
