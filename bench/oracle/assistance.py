"""Targeted state social assistance: Law 1039-IIQ and the rules of 2016."""

from law import NO, pays

REFUSALS = ("idle_member", "has_vehicle", "second_property", "large_purchases", "jobs_refused")


def targeted_assistance(c):
    """What the household's income lacks to the need criterion, unless a ground of refusal stands."""
    needed = c.number("need_criterion") * c["members"]
    # Benefits received stand in the income already; those that could be obtained beyond them count as well.
    income = c["household_income"] + max(0, c.others - c["own_benefits"])
    if income >= needed or any(c[refusal] for refusal in REFUSALS):
        return NO
    limit = c.number("utility_share_limit") * c.number("living_minimum_country")
    if c["utilities_per_month"] / c["members"] >= limit:
        return NO
    return pays(needed - income, "month")
