"""The register of organisations set up, derived from the quarterly figures.

Every figure "Thành lập mới" of a quarter becomes that many dated rows, so the register and the quarterly sheets agree
by construction. Dates, decision numbers and enterprise names are invented; nothing is random, so two runs give the
same rows.
"""

from dataclasses import dataclass
from datetime import date, timedelta

KIND_LABELS = {
    "DANG": "Tổ chức đảng",
    "CD": "Tổ chức công đoàn",
    "DTN": "Tổ chức Đoàn Thanh niên",
    "PN-H": "Hội phụ nữ",
    "PN-CH": "Chi hội phụ nữ",
}

ENTERPRISE_TYPES = [
    "Công ty TNHH",
    "Công ty cổ phần",
    "Doanh nghiệp tư nhân",
    "Doanh nghiệp có vốn đầu tư nước ngoài",
    "Hợp tác xã",
]

# Limited and joint-stock companies are the most usual; the order only makes the list look like a real one.
TYPE_CYCLE = [0, 1, 0, 2, 1, 0, 3, 1, 0, 4]

NAME_PATTERNS = {
    "Công ty TNHH": "Công ty TNHH Minh họa {:02d}",
    "Công ty cổ phần": "Công ty cổ phần Minh họa {:02d}",
    "Doanh nghiệp tư nhân": "Doanh nghiệp tư nhân Minh họa {:02d}",
    "Doanh nghiệp có vốn đầu tư nước ngoài": "Công ty TNHH Minh họa {:02d} Việt Nam",
    "Hợp tác xã": "Hợp tác xã Minh họa {:02d}",
}

# First number and pattern of the decisions of each body. The numbers only grow, so no decision number occurs twice.
DECISIONS = {
    "DANG": (315, "{}-QĐ/HU"),
    "CD": (24, "{}/QĐ-LĐLĐ"),
    "DTN": (41, "{}-QĐ/ĐTN"),
    "PN": (17, "{}/QĐ-BTV"),
}

HOLIDAYS = {(1, 1), (30, 4), (1, 5), (2, 9)}


@dataclass(frozen=True)
class Entry:
    """One organisation set up: a row of the sheet "Sổ theo dõi"."""

    decision: str
    day: date
    unit: str
    enterprise: str
    enterprise_type: str
    kind: str


def register_entries(figures):
    """All rows of the register in order of date."""
    namer = _Namer()
    entries = []
    for quarter, rows in figures["quarters"].items():
        events = _events_of_quarter(rows, figures["columns"])
        for (unit, kind), day in zip(events, _days_of_quarter(quarter, len(events))):
            name, legal_type = namer.enterprise(unit, kind)
            entries.append(Entry(namer.decision(kind), day, unit, name, legal_type, KIND_LABELS[kind]))
    return entries


def _events_of_quarter(rows, columns):
    """(unit, kind code) once per organisation; the kinds are spread evenly over the quarter."""
    spread = []
    for kind_index, kind in enumerate(KIND_LABELS):
        column = columns.index(kind + "-TL")
        units = [unit for unit, values in rows.items() for _ in range(values[column])]
        spread += [((i + 0.5) / len(units), kind_index, unit, kind) for i, unit in enumerate(units)]
    return [(unit, kind) for _, _, unit, kind in sorted(spread)]


def _days_of_quarter(quarter, count):
    year, number = int(quarter[:4]), int(quarter[-1])
    first = date(year, number * 3 - 2, 1)
    after = date(year + number // 4, number * 3 % 12 + 1, 1)
    step = (after - first).days / count
    return [_working_day(first + timedelta(days=int((i + 0.5) * step))) for i in range(count)]


def _working_day(day):
    while day.weekday() > 4 or (day.day, day.month) in HOLIDAYS:
        day += timedelta(days=1)
    return day


class _Namer:
    """Hands out decision numbers and enterprise names.

    The n-th organisation of a kind in a unit belongs to the unit's n-th enterprise, so one enterprise has several
    kinds of organisation, as in life, but never two of one kind.
    """

    def __init__(self):
        self._next_decision = {body: first for body, (first, _) in DECISIONS.items()}
        self._count = {}
        self._enterprises = {}

    def decision(self, kind):
        body = kind[:2] if kind.startswith("PN") else kind
        number = self._next_decision[body]
        self._next_decision[body] = number + 2 + number % 5
        return DECISIONS[body][1].format(number)

    def enterprise(self, unit, kind):
        nth = self._count[unit, kind] = self._count.get((unit, kind), 0) + 1
        number = self._enterprises.setdefault((unit, nth), len(self._enterprises) + 1)
        legal_type = ENTERPRISE_TYPES[TYPE_CYCLE[(number - 1) % len(TYPE_CYCLE)]]
        return NAME_PATTERNS[legal_type].format(number), legal_type
