"""Insurance, labour and tax law: sickness, birth, funeral, loss of work, income tax."""

from datetime import date
from fractions import Fraction

from allowances import minors
from law import NO, Silent, Unsettled, add_months, age, first_of_month, month_index, pays

NEW_RULES = date(2026, 5, 1)


def _daily(c, begun):
    if c["earning_days"] is None or c["earnings"] == 0 or begun < date(2018, 3, 30):
        raise Silent
    # A month over 25 minimum pensions is capped; how the cap is spread over days is not said.
    cap = c.number("insurance_cap_multiple", begun) * c.number("minimum_pension", begun)
    if c["earnings"] / c["earning_days"] * 31 > cap:
        raise Silent
    return c["earnings"] / c["earning_days"]


def sick_pay(c):
    """After the employer's fourteen days; by working days and record before May 2026, by calendar days after."""
    if not c["on_sick_leave"]:
        return NO
    beyond = c["sick_days"] - c.number("sick_employer_days", c["sick_from"])
    if beyond <= 0 or not c["works"]:
        return NO
    if c["record"] is None:
        raise Silent
    if c["record"] < c.number("insurance_least_record", c["sick_from"]):
        return NO
    if c["sick_from"] >= NEW_RULES:
        return pays(beyond * _daily(c, c["sick_from"]), "once")
    years = Fraction(c["record"], 12)
    band = "under_8" if years < 8 else "8_to_12" if years <= 12 else "over_12"
    rate = c.number(f"sick_rate_{band}", c["sick_from"])
    return pays(rate * _daily(c, c["sick_from"]) * c["sick_working_days"], "once")


LEAVE = {
    ("ordinary", False): "normal", ("difficult", False): "difficult_or_multiple",
    ("multiple", False): "difficult_or_multiple", ("ordinary", True): "agriculture_normal",
    ("difficult", True): "agriculture_difficult", ("multiple", True): "agriculture_multiple",
}


def maternity_benefit(c):
    """The days of the leave at average earnings, from its first day; working days before May 2026."""
    if not c["expects_child"] or c["sex"] != "woman" or not c["works"]:
        return NO
    start = c["leave_from"]
    if c["record"] is None:
        raise Silent
    if c["record"] < c.number("insurance_least_record", start):
        return NO
    if start < NEW_RULES:
        if c["record"] <= 144:
            # The old rates are given for sick pay; whether they hold for this leave is not said.
            raise Silent
        return pays(c["leave_working_days"] * _daily(c, start), "once", start, c.today)
    kind = LEAVE[c["birth_kind"], c["agriculture"]]
    days = sum(c.number(f"maternity_{side}_{kind}", start) for side in ("before", "after"))
    return pays(days * _daily(c, start), "once", start, c.today)


def child_care_benefit(c):
    """Care leave until three: more until a year and a half."""
    if not c["child_care_leave"] or not c["has_children"]:
        return NO
    small = [it for it in c.children() if c.today < add_months(it.born, 36)]
    if len(small) > 1 or any(it.kind != "own" for it in small):
        raise Silent
    if not small:
        return NO
    half = c.today < add_months(small[0].born, 18)
    return pays(c.number("child_care_to_18_months" if half else "child_care_18_to_36_months"), "month")


def paternity_benefit(c):
    """Fourteen days from 16.01.2026, counted as the pay of a leave (LC 140): a year's pay over 12 and 30.4."""
    if not c["expects_child"] or c["sex"] != "man" or not c["works"]:
        return NO
    start = c["paternity_from"]
    if start < date(2026, 1, 16):
        return NO
    if c["earnings"] == 0:
        raise Silent
    daily = c["earnings"] / c.number("leave_pay_months", start) / c.number("days_of_an_average_month", start)
    return pays(daily * c.number("paternity_days", start), "once", start, c.today)


def insured_funeral_benefit(c):
    """Who paid for the funeral of an insured person, by the law of the death."""
    if not c["bereaved"] or not c["paid_funeral"] or c["deceased_insured"] != "insured":
        return NO
    return pays(c.number("funeral_insured", c["died_on"]), "once")


# Loss of work.


def unemployment_payment(c):
    """Law 765-VQ: half of the lost average pay between the minimum and the maximum, or the minimum."""
    if not c["lost_job"] or c["loss_reason"] in ("changed_terms", "called_up", "unable_to_work", "other"):
        return NO
    lost = c["lost_on"]
    if lost < date(2020, 12, 1) or c["registered_on"] < lost or c["record"] is None:
        # The scale before December 2020 is not expected here.
        raise Silent
    if not c["registered"]:
        return NO
    starts = first_of_month(month_index(c["registered_on"]) + 1)
    if c["loss_reason"] == "fixed_term":
        return _fixed_term(c, lost, starts)
    if c["loss_reason"] not in ("liquidation", "redundancy"):
        # The other grounds are named, their conditions are not.
        raise Silent
    if c["record"] < c.number("unemployment_record", lost):
        return NO
    if add_months(starts, 6) <= c.today:
        # Six months and an extension of three: not settled.
        raise Silent
    basic = same_law(lambda day: _half_of_pay(c, day), lost, max(starts, c.today))
    extra = _supplement(c, lost, max(starts, c.today))
    if extra and passes(c, basic * (1 + extra), lost):
        # Whether the supplement may pass the maximum is not said.
        raise Silent
    return pays(basic * (1 + extra), "month", starts, c.today)


def passes(c, amount, day):
    """Whether an amount is more than the maximum, or than a maximum nobody knows."""
    try:
        return amount > c.number("unemployment_maximum", day)
    except Unsettled:
        return True


def same_law(number, *days):
    """Whether the law of the loss or of the payment counts is not said: only where both give the same."""
    found = set()
    for day in days:
        try:
            found.add(number(day))
        except Unsettled:
            found.add(None)
    if len(found) > 1:
        raise Silent
    if None in found:
        raise Unsettled("on both days")
    return found.pop()


def _half_of_pay(c, day):
    """Between the minimum and the maximum of a day."""
    least = c.number("minimum_wage", day)
    if c["insured_of_24"] <= c.number("earnings_months_over", day):
        return least
    half = c.number("unemployment_rate", day) * c["lost_earnings"] / c["lost_earning_months"]
    return least if half <= least else min(half, c.number("unemployment_maximum", day))


def _fixed_term(c, lost, starts):
    """The minimum for three months."""
    if c["insured_of_36"] < c.number("fixed_term_months", lost):
        return NO
    if lost < date(2024, 4, 22):
        # The months of payment and the supplement of the older text are not known.
        raise Silent
    if add_months(starts, int(c.number("fixed_term_payment_months", lost))) <= c.today:
        return NO
    least = same_law(lambda day: c.number("minimum_wage", day), lost, max(starts, c.today))
    return pays(least * (1 + _supplement(c, lost, max(starts, c.today))), "month", starts, c.today)


def _supplement(c, lost, day):
    """A share for each child; at most a fifth until the acts of 22.12.2023 and 22.04.2024."""
    extra = c.number("unemployment_child_supplement", lost) * len(dependants(c, day))
    if lost < date(2023, 12, 22):
        return min(extra, c.number("unemployment_child_supplement_most", lost))
    if lost < date(2024, 4, 22) and extra > Fraction(1, 5):
        raise Silent
    return extra


def dependants(c, day):
    """Children under 18, students up to 23, on the day from which is paid."""
    if any(it.studies and age(it.born, day) == 23 for it in c.children()):
        # "≤ 23": whether the year after the 23rd birthday counts is not said.
        raise Silent
    return [it for it in c.children() if age(it.born, day) < (23 if it.studies else 18)]


def severance_pay(c):
    """LC 77: average wages of the last two months, by the time with the employer; fixed numbers for some reasons."""
    if not c["lost_job"]:
        return NO
    reason, months, lost = c["loss_reason"], c["employer_months"], c["lost_on"]
    if reason in ("reinstatement", "conscript_return", "fixed_term", "other"):
        return NO
    average = c["last_two_months"] / 2
    if average == 0:
        raise Silent
    if reason == "owner_change":
        return pays(c.number("severance_new_owner", lost) * average, "once")
    if reason not in ("liquidation", "redundancy"):
        return pays(c.number("severance_changed_terms", lost) * average, "once")
    if months in (60, 120):
        # 1–5 and 5–10, 5–10 and over 10: the year itself stands on both sides.
        raise Silent
    band = "under_1" if months < 12 else "from_1_to_5" if months < 60 else "from_5_to_10" if months < 120 else "over_10"
    return pays(c.number(f"severance_{band}", lost) * average, "once")


# Income tax.


MARTYRS_NEAREST = ("widow_or_widower", "parent", "child_under_18")


def tax_relief(c):
    """TC 102: the largest of the reliefs of 102.1-1 to 102.4 (102.7), and beside it that of 102.5."""
    if not c["works"]:
        return NO
    if any(it.disability for it in minors(c, c.today)) and not c["cares"]:
        # 102.3 is for the one parent who looks after the child.
        raise Silent
    reliefs = [
        ("martyr_family", c["martyr_family"] and c["martyr_relation"] in MARTYRS_NEAREST),
        ("heroes", c["national_hero"] or c["patriotic_war_hero"] or c["war_veteran"]),
        ("heroes", c["has_disability"] and c["cause"] == "war"),
        ("disability", c["has_disability"] and c["cause"] != "war" and c["band"] != "from_31_to_60"),
        ("disability", c["cares"]),
        ("displaced", c["displaced"]),
    ]
    found = [c.number(f"tax_relief_{name}") for name, holds in reliefs if holds]
    # To the end of the year of the 18th birthday, of a student's 23rd.
    supported = [it for it in c.children() if c.today.year <= it.born.year + (23 if it.studies else 18)]
    beside = c.number("tax_relief_dependants") if len(supported) >= 3 else 0
    if c["pay"] <= 2500:
        # The deduction of 200 from a wage up to 2,500 stands beside the reliefs.
        raise Silent
    return pays(max(found, default=0) + beside, "relief") if found or beside else NO
