"""Builds the acceptance corpus: python3 buildLayouts.py DIRECTORY part|full

For each form a good workbook and one workbook per change; manifest.json lists them with what must be found.
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from changes import changes  # noqa: E402
from forms import FORMS  # noqa: E402
from render import render, with_typed  # noqa: E402

CREATED = datetime(2013, 12, 31, 8, 0, 0)


def save(book, path):
    book.workbook.properties.created = CREATED
    book.workbook.properties.title = "Số liệu minh họa"
    book.workbook.save(path)


def build_form(target, at, extent):
    build = FORMS[at]
    form = with_typed(build())
    folder = target / form.id
    folder.mkdir(parents=True, exist_ok=True)
    save(render(form), folder / "clean.xlsx")
    cases = list(changes(form, with_typed(build(1))))
    chosen = cases if extent == "full" else part(cases, at)
    return {"id": form.id, "clean": f"{form.id}/clean.xlsx", "cases": [build_case(target, form, case) for case in chosen]}


LEAST = 28


def part(cases, at):
    """Each code once, another of its variants from form to form, and a third of the changes that are no mistake."""
    by_code = {}
    for case in cases:
        if case.kind == "mutation":
            by_code.setdefault(case.codes, []).append(case)
    first = [variants[at % len(variants)] for variants in by_code.values()]
    more = [case for variants in by_code.values() for case in variants if case not in first]
    others = [case for case in cases if case.kind != "mutation"]
    return first + more[: max(0, LEAST - len(first))] + others[at % 3 :: 3]


def build_case(target, form, case):
    changed = form.copy()
    if case.edit:
        case.edit(changed)
    book = render(changed)
    sheets, cells = (case.do(book) if case.do else None) or (None, None)
    file = f"{form.id}/{case.id}.xlsx"
    save(book, target / file)
    return {"id": case.id, "kind": case.kind, "file": file, "codes": list(case.codes), "sheets": sheets, "cells": cells}


def main():
    target, extent = Path(sys.argv[1]), sys.argv[2]
    with ProcessPoolExecutor(2) as pool:
        built = list(pool.map(build_form, [target] * len(FORMS), range(len(FORMS)), [extent] * len(FORMS)))
    (target / "manifest.json").write_text(json.dumps(built, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
