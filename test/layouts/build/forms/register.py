"""A register of organisations set up, one row each, and a report that counts them."""

from datetime import date, timedelta

from form import Col, Form, Row, Sheet, Table
from forms.common import Figures, UNITS, party_head

LEGAL_TYPES = ("Doanh nghiệp tư nhân", "Công ty TNHH", "Công ty cổ phần", "Hợp tác xã")
KINDS = ("Tổ chức đảng", "Tổ chức công đoàn", "Tổ chức Đoàn Thanh niên")
COUNT = 60


def names(figures):
    """Sixty invented names of enterprises, all different."""
    first = ["An Phát", "Bình Minh", "Đại Lộc", "Đông Đô", "Gia Hưng", "Hoàng Long", "Kim Liên", "Minh Tâm", "Phú Thịnh",
             "Quang Vinh", "Tân Tiến", "Thiên Phú"]
    second = ["Thương mại", "Xây dựng", "Cơ khí", "Dệt may", "Bao bì"]
    every = [f"Công ty {trade} {name}" for name in first for trade in second]
    start = figures.between(0, 59, "start")
    return every[start:] + every[:start]


def register(edition=0):
    """60 rows with date, number of decision, enumerations; the report counts them by unit and kind with typed figures."""
    figures = Figures("register", edition)
    units = UNITS[:10]
    rows, counts = [], {}
    for at, name in enumerate(names(figures), start=1):
        unit, kind = figures.pick(units, at, "unit"), figures.pick(KINDS, at, "kind")
        counts[unit, kind] = counts.get((unit, kind), 0) + 1
        day = date(2013, 1, 4) + timedelta(days=at * 5 + figures.between(0, 4, at, "day"))
        rows.append(Row(f"n{at}", "data", {
            "stt": at, "ten": name, "dv": unit, "loai": figures.pick(LEGAL_TYPES, at, "type"), "to-chuc": kind,
            "so": f"{100 + at}-QĐ/HU", "ngay": day}))
    cols = [
        Col("stt", ["STT"], "ordinal", width=6),
        Col("ten", ["Tên doanh nghiệp"], "enterprise", width=36),
        Col("dv", ["Đơn vị"], "text", width=22, tags=("unit",)),
        Col("loai", ["Loại hình doanh nghiệp"], "enum", allowed=LEGAL_TYPES, width=22),
        Col("to-chuc", ["Loại tổ chức"], "enum", allowed=KINDS, width=24),
        Col("so", ["Số quyết định"], "code", width=16),
        Col("ngay", ["Ngày quyết định"], "date", width=14),
        Col("gc", ["Ghi chú"], "note", width=16),
    ]
    register_table = Table("so", cols, rows, ("at", 7, 1), has_numbers=False)
    report_cols = [
        Col("stt", ["STT"], "ordinal", "A", width=6), Col("dv", ["Tên đơn vị"], "label", "B", width=28, tags=("unit",)),
        *[Col(f"k{at}", ["Thành lập mới", kind], "count", at + 1, total="sum", tags=("actual", "counted"))
          for at, kind in enumerate(KINDS)],
        Col("tong", ["Thành lập mới", "Tổng số"], "count", "4=1+2+3", "={k0}+{k1}+{k2}", total="formula"),
    ]
    data = [Row(f"u{at}", "data", {"stt": at, "dv": unit} | {f"k{i}": counts.get((unit, kind), 0) for i, kind in enumerate(KINDS)})
            for at, unit in enumerate(units, start=1)]
    report_rows = [*data, Row("all", "total", {"dv": "Cộng"}, sums=[row.id for row in data])]
    report = Table("bao-cao", report_cols, report_rows, ("at", 8, 1), unit_line="ĐVT: tổ chức")
    return Form("register", [
        Sheet("so", "Danh sách", [register_table],
              [(2, "DANH SÁCH TỔ CHỨC ĐẢNG, ĐOÀN THỂ THÀNH LẬP MỚI TRONG DOANH NGHIỆP", "center", True),
               (3, "Năm 2013", "center", False)]),
        Sheet("bc", "Báo cáo", [report],
              party_head("BÁO CÁO THÀNH LẬP MỚI TỔ CHỨC ĐẢNG, ĐOÀN THỂ", "Năm 2013", "Biểu số 11")),
    ])
