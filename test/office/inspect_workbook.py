#!/usr/bin/python3
"""One LibreOffice for many workbooks: a request per line of JSON on stdin, an answer per line on stdout.

Started by libreOffice.ts as: inspect_workbook.py PROFILE_FOLDER
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from describe_workbook import describe_workbook, errors_in, items_of, used_range
from judge_rules import judge_entries, shown_looks


def property_value(name, value):
    result = PropertyValue()
    result.Name = name
    result.Value = value
    return result


def start_office(profile):
    pipe = "gendan_%d" % os.getpid()
    process = subprocess.Popen(
        [
            "soffice",
            "-env:UserInstallation=file://" + profile,
            "--headless",
            "--norestore",
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            break
        except Exception:
            time.sleep(0.2)
    else:
        raise RuntimeError("LibreOffice did not start")
    return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def open_document(desktop, path, password=None):
    arguments = (property_value("Hidden", True),)
    if password is not None:
        arguments += (property_value("Password", password),)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, arguments)
    if document is None:
        raise RuntimeError("LibreOffice cannot open " + path)
    return document


def write_cells(document, cells):
    for entry in cells:
        sheet = document.Sheets.getByName(entry["sheet"])
        if sheet.isProtected():
            sheet.unprotect(entry.get("password", ""))
        cell = sheet.getCellRangeByName(entry["cell"])
        value = entry["value"]
        if isinstance(value, str) and value.startswith("="):
            cell.setFormula(value)
        elif isinstance(value, str):
            cell.setString(value)
        else:
            cell.setValue(value)


def inspect(desktop, request):
    document = open_document(desktop, request["path"], request.get("password"))
    try:
        write_cells(document, request.get("cells", []))
        document.calculateAll()
        return describe_workbook(document, request.get("ranges") or {}, request.get("onlyRanges", False))
    finally:
        document.close(True)


def opens(desktop, request):
    """Without the right password LibreOffice gives no document, or refuses with an error."""
    try:
        open_document(desktop, request["path"], request["password"]).close(True)
        return True
    except Exception:
        return False


def find_errors(desktop, request):
    """Error values by sheet and cell, after calculating anew."""
    document = open_document(desktop, request["path"])
    try:
        document.calculateAll()
        return {sheet.Name: errors_in(used_range(sheet, None)) for sheet in items_of(document.Sheets)}
    finally:
        document.close(True)


def judge(desktop, request):
    document = open_document(desktop, request["path"])
    try:
        document.calculateAll()
        return judge_entries(document, request["entries"])
    finally:
        document.close(True)


def looks(desktop, request):
    document = open_document(desktop, request["path"])
    try:
        write_cells(document, request.get("cells", []))
        document.calculateAll()
        return shown_looks(document, request["sheets"])
    finally:
        document.close(True)


def export_pages(desktop, request):
    """A PDF with one page per sheet, hidden ones too; answers the sheets in the order of the pages."""
    document = open_document(desktop, request["path"])
    try:
        write_cells(document, request.get("cells", []))
        document.calculateAll()
        options = uno.Any("[]com.sun.star.beans.PropertyValue", (property_value("SinglePageSheets", True),))
        arguments = (property_value("FilterName", "calc_pdf_Export"), property_value("FilterData", options))
        document.storeToURL(uno.systemPathToFileUrl(request["output"]), arguments)
        return [{"name": sheet.Name, "isVisible": sheet.IsVisible} for sheet in items_of(document.Sheets)]
    finally:
        document.close(True)


def save_as(desktop, request):
    """The workbook as LibreOffice itself writes it."""
    document = open_document(desktop, request["path"])
    try:
        arguments = (property_value("FilterName", "Calc MS Excel 2007 XML"),)
        document.storeToURL(uno.systemPathToFileUrl(request["output"]), arguments)
        return None
    finally:
        document.close(True)


ACTIONS = {
    "inspect": inspect,
    "findErrors": find_errors,
    "opens": opens,
    "judgeEntries": judge,
    "showLooks": looks,
    "exportPages": export_pages,
    "saveAs": save_as,
}


def answer(desktop, line):
    try:
        request = json.loads(line)
        return {"result": ACTIONS[request["action"]](desktop, request)}
    except Exception as error:  # the caller decides what a failure means
        return {"error": "%s: %s" % (type(error).__name__, error)}


def main():
    process, desktop = start_office(sys.argv[1])
    print(json.dumps({"result": "ready"}), flush=True)
    try:
        for line in sys.stdin:
            print(json.dumps(answer(desktop, line), ensure_ascii=False), flush=True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            process.terminate()
        process.wait(30)


if __name__ == "__main__":
    main()
