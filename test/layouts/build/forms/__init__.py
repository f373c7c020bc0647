"""The forms of the acceptance corpus. Each is a function of the edition: 0 the good workbook, 1 other figures."""

from forms.appendix import cu_chi, pl01, state_paper, total_first, totals_middle
from forms.party import bieu1, bieu6, bieu7a
from forms.places import corner, legal_types, side_by_side, stacked
from forms.quarters import flow_cumulative, quarter_sheets, quarters_typed
from forms.register import register
from forms.targets import matrix, quarters_in_columns, target_tracking, unit_sheets

FORMS = [bieu1, bieu6, bieu7a, pl01, cu_chi, state_paper, total_first, totals_middle, matrix, target_tracking,
         quarters_in_columns, unit_sheets, quarter_sheets, quarters_typed, flow_cumulative, side_by_side, corner, stacked,
         legal_types, register]
