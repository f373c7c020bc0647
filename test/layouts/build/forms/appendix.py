"""Appendices: PL01, an appendix of a district congress, a paper of the state, totals first and in the middle."""

from form import Col, Form, Row, Sheet, Table
from forms.common import Figures, UNITS, party_head, state_head


def pl01(edition=0):
    """PL01: code, name, target, result, rate "4=3/2"; the total stands first; codes are text."""
    figures = Figures("pl01", edition)
    year = 2013 + edition
    cols = [
        Col("ma", ["Mã"], "code", "A", width=10),
        Col("ten", ["Tên đơn vị"], "label", "B", width=30, tags=("unit",)),
        Col("giao", ["Dự toán giao"], "count", 2, total="sum", tags=("target",), width=16),
        Col("thuc-hien", ["Thực hiện"], "count", 3, total="sum", tags=("actual",), width=16),
        Col("ty-le", ["Tỷ lệ (%)"], "rate", "4=3/2", "={thuc-hien}/{giao}*100", total="formula"),
    ]
    data = []
    for at, unit in enumerate(UNITS, start=1):
        given = figures.between(2000, 9000, unit, "giao")
        cells = {"ma": f"{at:05d}", "ten": unit, "giao": given,
                 "thuc-hien": given * figures.between(70, 115, unit, "th") // 100}
        data.append(Row(f"u{at}", "data", cells))
    rows = [Row("all", "total", {"ten": "Tổng số"}, sums=[row.id for row in data]), *data]
    head = [(1, "Phụ lục 01", "center", True), (2, f"TỔNG HỢP THỰC HIỆN DỰ TOÁN NĂM {year}", "center", True),
            (3, "(Kèm theo Quyết định số 15/QĐ-UBND ngày 10/01/2013)", "center", False)]
    table = Table("du-toan", cols, rows, ("at", 6, 1), unit_line="Đơn vị tính: Triệu đồng")
    return Form("pl01", [Sheet("pl", "PL01", [table], head, landscape=False)])


def cu_chi(edition=0):
    """An appendix of a district congress: years in columns, "." for nothing, rates typed as text."""
    figures = Figures("cuchi", edition)
    first = 1996
    items = [
        ("LĐLĐ huyện", None), ("Công đoàn cơ sở", "đơn vị"), ("Trong đó: CĐ ngoài quốc doanh", "đơn vị"),
        ("Đoàn viên công đoàn", "người"), ("Hội Liên hiệp Phụ nữ", None), ("Chi, tổ hội phụ nữ", "tổ chức"),
        ("Hội viên phụ nữ", "người"), ("Hội Nông dân", None), ("Chi hội nông dân", "tổ chức"),
        ("Hội viên nông dân", "người"), ("Đoàn Thanh niên", None), ("Chi đoàn", "tổ chức"), ("Đoàn viên", "người"),
    ]
    years = [f"y{at}" for at in range(5)]
    cols = [
        Col("nd", ["Nội dung"], "label", 1, width=34),
        Col("dvt", ["Đơn vị tính"], "unit-of-measure", 2),
        Col("ct", [f"Ch/tiêu NQĐH VII đề ra đến năm {first + 4}"], "count", 3, tags=("target",), width=16),
        *[Col(key, ["Kết quả thực hiện", f"Năm {first + at}"], "count", 4 + at, tags=("actual",))
          for at, key in enumerate(years)],
        Col("so-nq", ["So với NQ"], "rate", 9, "={y4}/{ct}*100", typed=True, tags=("percent-text",)),
        Col("gc", ["Ghi chú"], "note", 10, width=20),
    ]
    rows = []
    for at, (label, measure) in enumerate(items):
        role = "group" if measure is None else "of-which" if label.startswith("Trong đó") else "data"
        cells = {"nd": label, "dvt": measure}
        if measure:
            base = figures.between(3000, 6000, at) if measure == "người" else figures.between(60, 160, at)
            base = base // 4 if role == "of-which" else base
            cells |= {key: round(base * (1 + step * 0.06)) for step, key in enumerate(years)}
            has_target = at in (1, 3, 6, 9, 12)
            cells |= {"ct": round(base * 1.2)} if has_target else {"ct": ".", "so-nq": "."}
        if at == 1:
            cells["gc"] = "Phát triển mới 46 đ/vị"
        rows.append(Row(f"r{at}", role, cells, bold=role == "group"))
    head = [(1, "PHỤ LỤC SỐ LIỆU", "center", True), (2, "HỆ THỐNG CHÍNH TRỊ - CÔNG TÁC QUẦN CHÚNG", "center", True),
            (3, f"Giai đoạn {first} - {first + 4}", "center", False)]
    table = Table("quan-chung", cols, rows, ("at", 5, 1))
    return Form("cu-chi", [Sheet("pl", "Phụ lục", [table], head)])


def state_paper(edition=0):
    """A paper of the state in millions with decimals; totals and differences typed by the office."""
    figures = Figures("state", edition)
    items = ["Thu thuế ngoài quốc doanh", "Lệ phí trước bạ", "Thuế thu nhập cá nhân", "Thu phí, lệ phí",
             "Tiền thuê đất", "Thu khác ngân sách"]
    cols = [
        Col("stt", ["STT"], "ordinal", "A", width=6),
        Col("nd", ["Nội dung"], "label", "B", width=34),
        Col("kh", ["Kế hoạch năm"], "money", 1, total="sum", tags=("target",)),
        Col("th", ["Thực hiện", "Năm trước"], "money", 2, total="sum"),
        Col("nay", ["Thực hiện", "Năm nay"], "money", 3, total="sum", tags=("actual",)),
        Col("cl", ["Chênh lệch so với kế hoạch"], "money", "4=3-1", "={nay}-{kh}", total="formula", typed=True),
        Col("tl", ["Tỷ lệ thực hiện (%)"], "rate", "5=3/1", "={nay}/{kh}*100", total="formula", typed=True),
        Col("gc", ["Ghi chú"], "note", "C", width=18),
    ]
    data = []
    for at, item in enumerate(items, start=1):
        plan = figures.between(40000, 90000, at)
        cells = {"stt": at, "nd": item, "kh": plan / 10, "th": figures.between(36000, 90000, at, "truoc") / 10,
                 "nay": plan * figures.between(85, 118, at, "nay") / 1000}
        cells["nay"] = round(cells["nay"], 1)
        data.append(Row(f"r{at}", "data", cells))
    rows = [*data, Row("all", "total", {"nd": "Tổng cộng"}, sums=[row.id for row in data], typed=True)]
    head = state_head("BÁO CÁO THỰC HIỆN THU NGÂN SÁCH", f"Năm {2013 + edition}", "Mẫu số 02/BC-NS")
    table = Table("thu", cols, rows, ("at", 9, 1), unit_line="Đơn vị tính: triệu đồng")
    return Form("state-paper", [Sheet("m2", "Mẫu 02", [table], head)])


def total_first(edition=0):
    """Use of funds by unit: the whole district in the first row, "còn lại" and two rates by formula."""
    figures = Figures("first", edition)
    cols = [
        Col("tt", ["TT"], "ordinal", 1, width=6),
        Col("dp", ["Địa phương"], "label", 2, width=28, tags=("unit",)),
        Col("dt", ["Dự toán được sử dụng"], "money", 3, total="sum", tags=("target",), width=16),
        Col("sd", ["Tình hình sử dụng", "Số đã sử dụng"], "money", 4, total="sum", tags=("actual",), width=16),
        Col("cl", ["Tình hình sử dụng", "Số còn lại"], "money", "5=3-4", "={dt}-{sd}", total="formula"),
        Col("tl", ["Tình hình sử dụng", "Tỷ lệ (%)"], "rate", "6=4/3", "={sd}/{dt}*100", total="formula"),
    ]
    data = []
    for at, unit in enumerate(UNITS[1:], start=1):
        plan = figures.between(9000, 30000, unit)
        data.append(Row(f"u{at}", "data", {"tt": at, "dp": unit, "dt": plan / 10,
                                           "sd": round(plan * figures.between(50, 97, unit, "sd") / 1000, 1)}))
    rows = [Row("all", "total", {"dp": "Toàn huyện"}, sums=[row.id for row in data]), *data]
    period = ["9 tháng năm 2013", "Năm 2013"][edition % 2]
    head = party_head("TÌNH HÌNH SỬ DỤNG DỰ TOÁN CHI THƯỜNG XUYÊN", period, "Biểu số 4")
    table = Table("chi", cols, rows, ("at", 9, 1), unit_line="ĐVT: Triệu đồng")
    return Form("total-first", [Sheet("s", "Biểu 4", [table], head)])


def totals_middle(edition=0):
    """Clusters of communes, each with its total below it, and a last total without any label."""
    figures = Figures("middle", edition)
    clusters = [UNITS[0:5], UNITS[5:10], UNITS[10:16]]
    cols = [
        Col("tt", ["STT"], "ordinal", width=6),
        Col("xa", ["Tên xã, thị trấn"], "label", width=28, tags=("unit",)),
        Col("dn", ["Số doanh nghiệp đang hoạt động"], "count", total="sum", width=16),
        Col("ld", ["Số lao động"], "count", total="sum"),
        Col("tc", ["Tổ chức đảng đã thành lập"], "count", total="sum", tags=("actual",), width=16),
        Col("cd", ["Công đoàn cơ sở đã thành lập"], "count", total="sum", tags=("actual",), width=16),
    ]
    rows, number = [], 0
    for at, cluster in enumerate(clusters, start=1):
        ids = []
        for unit in cluster:
            number += 1
            ids.append(f"u{number}")
            firms = figures.between(20, 90, unit, "dn")
            rows.append(Row(f"u{number}", "data", {
                "tt": number, "xa": unit, "dn": firms, "ld": firms * figures.between(15, 30, unit, "ld"),
                "tc": figures.between(1, 9, unit, "tc"), "cd": figures.between(5, 18, unit, "cd")}))
        rows.append(Row(f"c{at}", "total", {"xa": f"Cộng cụm {at}"}, sums=ids))
    rows.append(Row("all", "total", {}, sums=["c1", "c2", "c3"], plus=True))
    head = party_head("TỔNG HỢP DOANH NGHIỆP VÀ TỔ CHỨC ĐẢNG, ĐOÀN THỂ THEO CỤM", f"Năm {2013 + edition}", "Biểu số 5")
    table = Table("cum", cols, rows, ("at", 8, 1), has_numbers=False, unit_line="ĐVT: doanh nghiệp, người, tổ chức")
    return Form("totals-middle", [Sheet("s", "Theo cụm", [table], head)])
