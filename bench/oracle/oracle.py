"""The second opinion on a benefit: what the law says of a case, from the sources alone."""

import allowances
import assistance
import insurance
import old_age
import pensions
import programmes
import stipends
from law import ROOT, Finding, Unsettled

BENEFITS = sorted(path.stem for path in (ROOT / "crates/law/benefits").glob("*.toml"))

AREAS = (old_age, pensions, allowances, stipends, assistance, insurance, programmes)


def rule(benefit):
    """The function of that name."""
    return next(getattr(area, benefit) for area in AREAS if hasattr(area, benefit))


def assess(benefit, case):
    """The finding; `Silent` passes through to the caller."""
    try:
        return rule(benefit)(case)
    except Unsettled:
        return Finding("unsettled")
