"""All changes of a form."""

from changes.contents import content_mutations
from changes.formulas import formula_mutations
from changes.harmless import harmless_changes
from changes.reconciliation import reconciliation_mutations
from changes.structure import structure_mutations
from changes.workbook import workbook_mutations


def changes(form, other):
    """Every case of a form. `other`: the same form with other figures."""
    for make in (structure_mutations, formula_mutations, content_mutations, reconciliation_mutations, workbook_mutations):
        yield from make(form)
    yield from harmless_changes(form, other)
