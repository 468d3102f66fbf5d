#!/usr/bin/python3
"""Processor seconds that LibreOffice takes for a workbook: recalculation_costs.py PROFILE_FOLDER FILE STEPS"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "office"))
from inspect_workbook import open_document, start_office, write_cells  # noqa: E402

TICKS = os.sysconf("SC_CLK_TCK")


def processes_below(parent):
    """The started script, and the program that it starts in turn."""
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/stat" % name) as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append((int(name), (int(fields[11]) + int(fields[12])) / TICKS))
    waiting, found = [parent], []
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += [process for process, _ in below]
    return found


def processor_seconds(office):
    return sum(seconds for _, seconds in processes_below(office.pid))


def most_megabytes(office):
    sizes = []
    for process, _ in processes_below(office.pid):
        with open("/proc/%d/status" % process) as status:
            sizes += [int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM")]
    return max(sizes)


def append_row(document, step, repeat):
    """A row above the table's last one, with the cells of the row above it, as one puts a row in by hand."""
    sheet = document.Sheets.getByName(step["sheet"])
    last = step["lastRow"] - 1 + repeat
    sheet.Rows.insertByIndex(last, 1)
    source = sheet.getCellRangeByPosition(0, last - 1, step["columns"] - 1, last - 1).RangeAddress
    sheet.copyRange(sheet.getCellByPosition(0, last).CellAddress, source)


def run(document, step, repeat):
    if step["action"] == "calculateAll":
        document.calculateAll()
        return
    if step["action"] == "write":
        value = step["values"][repeat % len(step["values"])]
        write_cells(document, [{"sheet": step["sheet"], "cell": step["cell"], "value": value}])
    if step["action"] == "append":
        append_row(document, step, repeat)
    document.calculate()


def main():
    profile, path, steps = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    office, desktop = start_office(profile)

    def measure(action):
        before = processor_seconds(office)
        result = action()
        return processor_seconds(office) - before, result

    try:
        seconds, document = measure(lambda: open_document(desktop, path))
        costs = [{"step": "load", "seconds": seconds}]
        for step in steps:
            times = [measure(lambda r=repeat: run(document, step, r))[0] for repeat in range(step["repeats"])]
            costs.append({"step": step["name"], "seconds": min(times)})
            # At the largest size minutes pass between the lines.
            print("%s: %.2f" % (step["name"], min(times)), file=sys.stderr, flush=True)
        costs.append({"step": "megabytes at most", "seconds": most_megabytes(office)})
        print(json.dumps(costs))
        document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            office.terminate()
        office.wait(60)


if __name__ == "__main__":
    main()
