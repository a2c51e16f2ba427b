"""Targeted state social assistance: Law 1039-IIQ and the rules of 2016."""

from law import NO, pays

REFUSALS = ("idle_member", "has_vehicle", "second_property", "large_purchases", "jobs_refused")


def targeted_assistance(c):
    """What the household's income lacks to the need criterion, unless a ground of refusal stands."""
    needed = c.number("need_criterion") * c["members"]
    # What the person receives already stands in the income; what the law would give stands in `others`.
    income = c["household_income"] - c["own_benefits"] + c.others
    if income >= needed or any(c[refusal] for refusal in REFUSALS):
        return NO
    limit = c.number("utility_share_limit") * c.number("living_minimum_country")
    if c["utilities_per_month"] / c["members"] >= limit:
        return NO
    return pays(needed - income, "month")
