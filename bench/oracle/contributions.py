"""What is paid in each month, and what of it reaches the pension capital: Law on social insurance, Art 14."""

from datetime import date
from fractions import Fraction

from law import DAY, PARAMETERS, Silent, on, qepik

REGIONS = {
    "baku": "region_baku", "sumqayit_or_ganja": "region_sumqayit_ganja", "other_city": "region_other_cities",
    "district_centre": "region_district_centres", "village": "region_villages",
}
FARMS = {"farm_small": "farm_upto_5_ha", "farm_medium": "farm_over_5_upto_10_ha", "farm_large": "farm_over_10_ha"}


def by_brackets(brackets, pay):
    """Both parts together, by marginal rates."""
    whole = Fraction(0)
    for (over, employee, employer), following in zip(brackets, [*brackets[1:], None]):
        end = min(pay, following[0]) if following else pay
        whole += max(end - over, 0) * (employee + employer)
    return whole


def month_contribution(sector, region, pay, day, today):
    """One month's contributions."""
    if sector == "state":
        return by_brackets(on("contribution_state", day, today), pay)
    if sector == "private":
        return by_brackets(on("contribution_private", day, today), pay)
    wage = on("minimum_wage", day, today)
    if sector in FARMS:
        return wage * on(FARMS[sector], day, today)
    if day >= date(2026, 1, 1):
        least, most = (on(f"entrepreneur_{end}", day, today) * wage for end in ("least", "most"))
        return min(max(pay * on("entrepreneur_turnover_share", day, today), least), most)
    share = on("entrepreneur_construction" if sector == "construction" else "entrepreneur_other", day, today)
    return wage * share * on(REGIONS[region], day, today)


def estimated_capital(c, begins):
    """Years before 2006 at the unit of today, and the share of what was paid in since, indexed from the next January.

    Capital indexation before 2019 has no source and is left out. Where the unit of this year is not announced yet, the
    last one serves a pension that begins later, and none of today. An account is kept in qəpik: what each period paid in
    and what indexation added are rounded before anything is divided.
    """
    before = c["record_before_2006"]
    known = c.today - DAY if begins > c.today else c.today
    capital = qepik(on("pre_2006_unit", c.today, known) * before / 12) if before else Fraction(0)
    rates = {first.year: rate for first, _, rate in PARAMETERS["capital_indexation"]}
    raised = Fraction(0)
    for period in c["pay_history"]:
        if period.last >= c.today.year:
            # How much of the running year counts is the engine's choice.
            raise Silent
        whole = Fraction(0)
        for year in range(period.first, period.last + 1):
            months = [date(year, month, 1) for month in range(1, 13)]
            paid = grown = sum(
                month_contribution(period.sector, c["region"], period.pay, it, c.today)
                * on("capital_share", it) * (1 + on("capital_uplift", it))
                for it in months
            )
            for following in range(year + 1, c.today.year + 1):
                grown *= 1 + rates.get(following, 0)
            whole += paid
            raised += grown - paid
        capital += qepik(whole)
    return capital + qepik(raised)
