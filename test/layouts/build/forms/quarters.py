"""Forms with one sheet per quarter."""

from form import Col, Form, Row, Sheet, Table
from forms.common import Figures, ROMAN, UNITS, party_head

MEASURES = [("dang-tl", "Tổ chức đảng", "Thành lập mới", 4), ("dang-kn", "Tổ chức đảng", "Kết nạp mới", 20),
            ("cd-tl", "Tổ chức công đoàn", "Thành lập mới", 6), ("cd-kn", "Tổ chức công đoàn", "Kết nạp mới", 300)]


def unit_rows(units, cells_of, label="Cộng"):
    data = [Row(f"u{at}", "data", {"stt": at, "dv": unit} | cells_of(unit)) for at, unit in enumerate(units, start=1)]
    return [*data, Row("all", "total", {"dv": label}, sums=[row.id for row in data])]


def quarter_columns(formula=lambda key: None, typed=False):
    return [
        Col("stt", ["STT"], "ordinal", "A", width=6),
        Col("dv", ["Tên đơn vị"], "label", "B", width=28, tags=("unit",)),
        *[Col(key, [kind, measure], "count", at, formula(key), total="sum", typed=typed, tags=("actual", "in-period"))
          for at, (key, kind, measure, _) in enumerate(MEASURES, start=1)],
        Col("gc", ["Ghi chú"], "note", "C", width=18),
    ]


def quarter_book(id, edition, units, typed):
    """Four quarters and the year, which is calculated from them or typed."""
    figures = Figures(id, edition)
    sheets = []
    for q, roman in enumerate(ROMAN):
        rows = unit_rows(units, lambda unit: {key: figures.between(0 if high < 10 else 2, high, unit, key, q)
                                              for key, _, _, high in MEASURES})
        head = party_head("KẾT QUẢ XÂY DỰNG TỔ CHỨC ĐẢNG, ĐOÀN THỂ TRONG DOANH NGHIỆP", f"Quý {roman} năm 2012", "Biểu số 03")
        sheets.append(Sheet(f"q{q}", f"Quý {roman}-2012",
                            [Table("quy", quarter_columns(), rows, ("at", 8, 1), unit_line="ĐVT: tổ chức, người")], head))
    columns = quarter_columns(lambda key: "=" + "+".join(f"{{q{q}!quy.{key}}}" for q in range(4)), typed)
    head = party_head("KẾT QUẢ XÂY DỰNG TỔ CHỨC ĐẢNG, ĐOÀN THỂ TRONG DOANH NGHIỆP", "Năm 2012", "Biểu số 04")
    year = Table("nam", columns, unit_rows(units, lambda unit: {}), ("at", 8, 1), unit_line="ĐVT: tổ chức, người")
    return Form(id, [*sheets, Sheet("nam", "Năm 2012", [year], head)])


def quarter_sheets(edition=0):
    """Four quarters and a year of formulas over them."""
    return quarter_book("quarter-sheets", edition, UNITS, typed=False)


def quarters_typed(edition=0):
    """Four quarters and a year whose figures were typed; six units."""
    return quarter_book("quarters-typed", edition, UNITS[:6], typed=True)


def flow_cumulative(edition=0):
    """Three quarters; what came in the period and since the start of the year stand side by side, both typed."""
    figures = Figures("flow", edition)
    kinds = [("dv", "Kết nạp đảng viên", 3, 25), ("cd", "Kết nạp đoàn viên công đoàn", 40, 160)]
    units = UNITS[:9]
    sofar = {}
    sheets = []
    for q, roman in enumerate(ROMAN[:3]):
        def cells(unit):
            made = {}
            for key, _, low, high in kinds:
                made[f"{key}-ky"] = figures.between(low, high, unit, key, q)
                sofar[unit, key] = sofar.get((unit, key), 0) + made[f"{key}-ky"]
                made[f"{key}-lk"] = sofar[unit, key]
            return made

        cols = [Col("stt", ["STT"], "ordinal", "A", width=6),
                Col("dv", ["Đơn vị"], "label", "B", width=28, tags=("unit",))]
        for at, (key, label, *_) in enumerate(kinds):
            cols += [
                Col(f"{key}-ky", [label, "Trong kỳ"], "count", 2 * at + 1, total="sum", tags=("actual", "in-period")),
                Col(f"{key}-lk", [label, "Lũy kế từ đầu năm"], "count", 2 * at + 2, total="sum", tags=("actual", "cumulative")),
            ]
        table = Table("ket-nap", cols, unit_rows(units, cells), ("at", 8, 1), unit_line="ĐVT: Người")
        head = party_head("BÁO CÁO KẾT QUẢ PHÁT TRIỂN ĐẢNG VIÊN, ĐOÀN VIÊN", f"Quý {roman} năm 2013", "Biểu số 05")
        sheets.append(Sheet(f"q{q}", f"Quý {roman}", [table], head))
    return Form("flow-cumulative", sheets)
