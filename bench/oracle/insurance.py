"""Insurance, labour and tax law: sickness, birth, funeral, loss of work, income tax."""

from datetime import date
from fractions import Fraction

from allowances import minors
from law import NO, Silent, add_months, age, pays
from stipends import FAMILY

NEW_RULES = date(2026, 5, 1)


def _daily(c, begun):
    if c["earning_days"] is None or c["earnings"] == 0 or begun < date(2018, 3, 30):
        raise Silent
    # A month over 25 minimum pensions is capped; how the cap is spread over days is not said.
    if c["earnings"] / c["earning_days"] * 30 > c.number("insurance_cap_multiple", begun) * c.number("minimum_pension", begun):
        raise Silent
    return c["earnings"] / c["earning_days"]


def sick_pay(c):
    """After the employer's fourteen days; by working days and record before May 2026, by calendar days after."""
    if not c["on_sick_leave"]:
        return NO
    if c["record"] is None or not c["works"]:
        raise Silent
    if c["record"] < c.number("insurance_least_record", c["sick_from"]):
        return NO
    beyond = c["sick_days"] - c.number("sick_employer_days", c["sick_from"])
    if beyond <= 0:
        # The employer pays all of it.
        raise Silent
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
    """The days of the leave at full average earnings, from the first day of the leave."""
    if not c["expects_child"] or c["sex"] != "woman":
        return NO
    if c["record"] is None or not c["works"]:
        raise Silent
    if c["record"] < c.number("insurance_least_record"):
        return NO
    start = c["leave_from"]
    if start < NEW_RULES:
        # The old rules count working days of the leave, which no answer gives.
        raise Silent
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
    """Fourteen paid days from 16.01.2026; how the employer counts the pay for them is not in the dossier."""
    raise Silent


def insured_funeral_benefit(c):
    """Who paid for the funeral of an insured person, by the law of the death."""
    if not c["bereaved"] or not c["paid_funeral"] or c["deceased_insured"] != "insured":
        return NO
    return pays(c.number("funeral_insured", c["died_on"]), "once")


# Loss of work.


def unemployment_payment(c):
    """Law 765-VQ: half of the lost average pay between the minimum and the maximum, or the minimum."""
    if not c["lost_job"] or not c["registered"] or c["loss_reason"] == "other":
        return NO
    lost = c["lost_on"]
    if add_months(lost, 2) <= c.today or lost < date(2020, 12, 1):
        # How long it is paid is open; the scale before December 2020 is not expected here.
        raise Silent
    least = c.number("unemployment_minimum", lost)
    most = c.number("unemployment_maximum", lost)
    children = dependants(c)
    extra = c.number("unemployment_child_supplement", lost) * len(children)
    if lost < date(2023, 12, 22):
        extra = min(extra, c.number("unemployment_child_supplement_most", lost))
    elif lost < date(2024, 4, 22) and extra > Fraction(1, 5):
        raise Silent
    if c["loss_reason"] == "fixed_term":
        if c["insured_of_36"] < c.number("fixed_term_months", lost):
            return NO
        return pays(least * (1 + extra), "month")
    if c["loss_reason"] not in ("liquidation", "redundancy"):
        # The other grounds are named, their conditions are not.
        raise Silent
    if c["record"] is None:
        raise Silent
    if c["record"] < c.number("unemployment_record", lost):
        return NO
    basic = least
    if c["insured_of_24"] > c.number("earnings_months_over", lost):
        average = c["lost_earnings"] / c["lost_earning_months"]
        basic = min(max(c.number("unemployment_rate", lost) * average, least), most)
        if basic == most and extra:
            # Whether the supplement may pass the maximum is not said.
            raise Silent
    return pays(basic * (1 + extra), "month")


def dependants(c):
    """Children under 18, students up to 23."""
    if any(it.studies and age(it.born, c.today) == 23 for it in c.children()):
        # "≤ 23": whether the year after the 23rd birthday counts is not said.
        raise Silent
    return [it for it in c.children() if age(it.born, c.today) < (23 if it.studies else 18)]


def severance_pay(c):
    """LC 77: average wages by the time with the employer; three on a change of owner."""
    if not c["lost_job"]:
        return NO
    reason, months = c["loss_reason"], c["employer_months"]
    if reason in ("reinstatement", "conscript_return", "fixed_term", "other"):
        return NO
    if months in (60, 120):
        # 1–5 and 5–10, 5–10 and over 10: the year itself stands on both sides.
        raise Silent
    average = c["lost_earnings"] / c["lost_earning_months"]
    if reason == "owner_change":
        return pays(3 * average, "once")
    band = "under_1" if months < 12 else "from_1_to_5" if months < 60 else "from_5_to_10" if months < 120 else "over_10"
    return pays(c.number(f"severance_{band}", c["lost_on"]) * average, "once")


# Income tax.


def tax_relief(c):
    """TC 102: only the largest of the monthly reliefs."""
    if not c["works"]:
        return NO
    if c["pay"] <= c.number("low_wage_limit"):
        # The deduction from a low wage stands beside the reliefs.
        raise Silent
    children = minors(c, c.today)
    reliefs = [
        ("martyr_family", c["martyr_family"] and c["martyr_relation"] in FAMILY),
        ("heroes", c["national_hero"] or c["patriotic_war_hero"] or c["war_veteran"]),
        ("heroes", c["has_disability"] and c["cause"] == "war"),
        ("disability", c["has_disability"] and c["band"] != "from_31_to_60"),
        ("disability", any(it.disability for it in children)),
        ("disability", c["cares"]),
        ("displaced", c["displaced"]),
        ("dependants", len(children) >= 3),
    ]
    found = [c.number(f"tax_relief_{name}") for name, holds in reliefs if holds]
    return pays(max(found), "relief") if found else NO
