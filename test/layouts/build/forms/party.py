"""Forms of the Party's organisation boards: Biểu 1, 6 and 7A."""

from form import Col, Form, Row, Sheet, Table
from forms.common import Figures, party_head


def bieu1(edition=0):
    """Biểu 1: indicators as row labels, this period, the same period last year, percent."""
    figures = Figures("bieu1", edition)
    period = ["6 tháng đầu năm 2013", "Năm 2013"][edition % 2]

    def row(id, label, low, high, **more):
        cells = {"chi-tieu": label}
        if high:
            cells |= {key: figures.between(low, high, id, key) for key in ("ky-nay", "cung-ky")}
        return Row(id, more.pop("role", "data"), cells | more.pop("cells", {}), **more)

    def both(formula):
        return {key: formula.replace("#", key) for key in ("ky-nay", "cung-ky")}

    cols = [
        Col("chi-tieu", ["CHỈ TIÊU"], "label", 1, width=44),
        Col("ky-nay", ["THỰC HIỆN", "Kỳ này"], "count", 2, tags=("actual",)),
        Col("cung-ky", ["THỰC HIỆN", "Cùng kỳ năm trước"], "count", 3),
        Col("phan-tram", ["(%) kỳ này so với cùng kỳ năm trước"], "rate", "4 = 2:3", "={ky-nay}/{cung-ky}*100", width=18),
    ]
    rows = [
        row("a", "A. Đảng viên có đến đầu kỳ", 3000, 3400),
        row("b", "B. Đảng viên tăng trong kỳ", 0, 0, cells=both("={#@b1}+{#@b2}+{#@b3}")),
        row("b1", "1. Kết nạp mới", 90, 120),
        row("b1x", "Trong đó: Nữ", 30, 60, role="of-which"),
        row("b2", "2. Chuyển đến từ đảng bộ khác", 40, 70),
        row("b3", "3. Phục hồi đảng tịch", 2, 6),
        row("c", "C. Đảng viên giảm trong kỳ", 0, 0, cells=both("={#@c1}+{#@c2}+{#@c3}")),
        row("c1", "1. Từ trần", 10, 20),
        row("c2", "2. Khai trừ, xóa tên", 3, 9),
        row("c3", "3. Chuyển đi đảng bộ khác", 30, 60),
        row("d", "D. Đảng viên có đến cuối kỳ", 0, 0, cells=both("={#@a}+{#@b}-{#@c}"), bold=True),
    ]
    table = Table("dang-vien", cols, rows, ("at", 8, 1), unit_line="Đvt: Người")
    return Form("bieu-1", [Sheet("b1", "Biểu 1", [table], party_head("TÌNH HÌNH ĐẢNG VIÊN", period, "Biểu số 1 - TCTW"),
                                 landscape=False)])


def bieu6(edition=0):
    """Biểu 6: groups I, II; numbered items; a to đ; of-which rows; a total column declared as a sum."""
    figures = Figures("bieu6", edition)
    parts = {"nn": (40, 90), "ngoai": (20, 60), "dtnn": (3, 15)}

    def row(id, ordinal, label, role="data", scale=1, **more):
        cells = {"tt": ordinal, "chi-tieu": label}
        if role in ("data", "of-which") and not more.get("sums"):
            share = 3 if role == "of-which" else 1
            cells |= {key: figures.between(low * scale, high * scale, id, key) // share for key, (low, high) in parts.items()}
        return Row(id, "total" if more.get("sums") else role, cells, **more)

    cols = [
        Col("tt", ["TT"], "ordinal", "A", width=6),
        Col("chi-tieu", ["CHỈ TIÊU"], "label", "B", width=44),
        Col("tong", ["Tổng số"], "count", "1=2+3+4", "={nn}+{ngoai}+{dtnn}", total="formula"),
        Col("nn", ["Chia theo khu vực", "Doanh nghiệp nhà nước"], "count", 2, total="sum"),
        Col("ngoai", ["Chia theo khu vực", "Doanh nghiệp ngoài nhà nước"], "count", 3, total="sum"),
        Col("dtnn", ["Chia theo khu vực", "DN có vốn ĐTNN"], "count", 4, total="sum"),
    ]
    rows = [
        row("I", "I", "TỔ CHỨC CƠ SỞ ĐẢNG", sums=["i1", "i2"], plus=True),
        row("i1", "1", "Đảng bộ cơ sở"),
        row("i1x", None, "Trong đó: Đảng bộ được giao quyền cấp trên cơ sở", "of-which"),
        row("i2", "2", "Chi bộ cơ sở"),
        row("II", "II", "PHÂN LOẠI CHI BỘ TRỰC THUỘC", sums=["a", "b", "c", "d", "dd"]),
        row("a", "a)", "Chi bộ thôn, tổ dân phố"),
        row("b", "b)", "Chi bộ quân sự"),
        row("c", "c)", "Chi bộ trường học"),
        row("d", "d)", "Chi bộ doanh nghiệp"),
        row("dd", "đ)", "Chi bộ khác"),
        row("III", "III", "ĐẢNG VIÊN", "group"),
        row("m1", "1", "Đảng viên chính thức", scale=10),
        row("m1x", None, "Trong đó: Nữ", "of-which", scale=10),
        row("m2", "2", "Đảng viên dự bị", scale=2),
    ]
    period = ["Năm 2012", "Năm 2013"][edition % 2]
    table = Table("to-chuc", cols, rows, ("at", 8, 1), unit_line="ĐVT: Tổ chức, người")
    return Form("bieu-6", [Sheet("b6", "Biểu 6", [table],
                                 party_head("TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐẢNG VIÊN", period, "Biểu số 6 - TCTW"))])


def bieu7a(edition=0):
    """Biểu 7A: total, share, and eleven kinds of organisation; "2 = 4+...+14"."""
    figures = Figures("bieu7a", edition)
    kinds = ["Xã", "Phường, thị trấn", "DN Nhà nước", "DN cổ phần", "DN tư nhân", "DN có vốn đầu tư NN",
             "Cơ quan hành chính", "Đơn vị sự nghiệp", "Quân đội", "Công an", "Loại hình khác"]
    keys = [f"k{number}" for number in range(4, 15)]
    labels = ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ",
              "Không hoàn thành nhiệm vụ", "Chưa xếp loại"]
    cols = [
        Col("chi-tieu", ["CHỈ TIÊU"], "label", 1, width=36),
        Col("tong", ["Tổng số"], "count", "2 = 4+...+14", "=SUM({k4}:{k14})", total="formula"),
        Col("ty-le", ["Tỷ lệ (%)"], "rate", 3, "={tong}/{tong@all}*100", total="formula"),
    ] + [
        Col(key, ["Chia theo loại hình tổ chức cơ sở đảng", kind], "count", number, total="sum", width=10)
        for number, (key, kind) in enumerate(zip(keys, kinds), start=4)
    ]
    data = [
        Row(f"r{at}", "data", {"chi-tieu": f"{at}. {label}"} |
            {key: figures.between(5, 40, at, key) for key in keys})
        for at, label in enumerate(labels, start=1)
    ]
    rows = [Row("all", "total", {"chi-tieu": "Tổng số TCCSĐ được đánh giá"}, sums=[row.id for row in data]), *data]
    period = ["Năm 2012", "Năm 2013"][edition % 2]
    table = Table("xep-loai", cols, rows, ("at", 8, 1), unit_line="Đvt: Tổ chức")
    return Form("bieu-7a", [Sheet("b7", "Biểu 7A", [table],
                                  party_head("ĐÁNH GIÁ CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG", period, "Biểu số 7A - TCTW"))])
