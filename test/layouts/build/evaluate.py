"""Calculates the few kinds of formulas the forms use, so that a typed value can be the right or a wrong one."""

import re

from openpyxl.utils import range_boundaries

TOKEN = re.compile(
    r"""(?P<text>"[^"]*")
      |(?:(?:(?P<quoted>'[^']+')|(?P<plain>[A-Za-z_][\w.]*))!)?
       (?P<ref>(?<![A-Za-z])\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)(?![\w(])
      |(?P<cmp><>|=)""",
    re.VERBOSE,
)


class Evaluator:
    """Values of a workbook that openpyxl holds without calculated values."""

    def __init__(self, workbook):
        self._workbook = workbook
        self._known = {}

    def value(self, sheet, address):
        key = (sheet, address)
        if key not in self._known:
            content = self._workbook[sheet][address].value
            self._known[key] = self._calculate(sheet, content[1:]) if is_formula(content) else content
        return self._known[key]

    def _calculate(self, sheet, formula):
        expression = TOKEN.sub(lambda match: self._token(sheet, match), formula)
        names = {"value": self.value, "cells": self._range, **FUNCTIONS}
        try:
            return eval(expression, {"__builtins__": {}}, names)  # noqa: S307: our own formulas only
        except ZeroDivisionError:
            return "" if "IF(" in formula else "#DIV/0!"
        except TypeError:
            return "#VALUE!"

    def _token(self, sheet, match):
        if match["text"] is not None:
            return match["text"]
        if match["cmp"]:
            return "==" if match["cmp"] == "=" else "!="
        name = (match["quoted"] or match["plain"] or "").strip("'") or sheet
        ref = match["ref"].replace("$", "")
        return f"cells({name!r}, {ref!r})" if ":" in ref else f"number(value({name!r}, {ref!r}))"

    def _range(self, sheet, area):
        first, top, last, bottom = range_boundaries(area)
        cells = self._workbook[sheet].iter_rows(min_row=top, max_row=bottom, min_col=first, max_col=last)
        return [self.value(sheet, cell.coordinate) for row in cells for cell in row]


def is_formula(content):
    return isinstance(content, str) and content.startswith("=")


def number(value):
    return 0 if value is None else value


def add(*parts):
    flat = [item for part in parts for item in (part if isinstance(part, list) else [part])]
    return sum(item for item in flat if isinstance(item, (int, float)))


def count_ifs(*pairs):
    columns = [(pairs[at], pairs[at + 1]) for at in range(0, len(pairs), 2)]
    rows = len(columns[0][0])
    return sum(all(column[at] == wanted for column, wanted in columns) for at in range(rows))


FUNCTIONS = {
    "number": number,
    "SUM": add,
    "ROUND": lambda value, digits: round(value, digits),
    "IF": lambda test, yes, no: yes if test else no,
    "COUNTIFS": count_ifs,
    "COUNTIF": count_ifs,
    "COUNTA": lambda cells: sum(cell is not None for cell in cells),
}
