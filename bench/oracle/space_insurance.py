"""What varies for targeted assistance, insurance, labour and tax law."""

from datetime import date
from fractions import Fraction

from assistance import REFUSALS
from facts import CHOICES, Child
from law import DAY, on
from spaces import BANDS, DEATH, JOB, NOT, PLAIN, SMALL, YES, Space, ago, all_of, child, child_turning

CHECKS = dict.fromkeys(REFUSALS, NOT) | dict.fromkeys(("keeps_livestock", "took_credit", "temporary_resident"), [False])


def assistance_income(extra):
    """The sum of the need criterion, and so much more."""
    return lambda day, facts: max(on("need_criterion", day, date(2018, 1, 1)) * facts["members"] + extra, Fraction(0))


def utilities(extra):
    """The limit for the whole household, and so much more."""
    return lambda day, facts: (
        on("utility_share_limit", day) * on("living_minimum_country", day, date(2018, 1,
            1)) * facts["members"] + extra)


def missed(most):
    """So many working days, as far as there are days after the employer's."""
    return lambda day, facts: min(most, max(0, facts["sick_days"] - 14))


EARNED = {
    "works": YES, "record": [100, 5, 6, 7, 95, 96, 97, 143, 144, 145, 240],
    "earnings": [Fraction(12000), Fraction(4800), Fraction("9876.54"), Fraction(30000)],
}

SPACES = {
    "targeted_assistance": [Space({
        "members": [5, 1, 2, 3, 8], "household_income": [
            Fraction(900), assistance_income(0), assistance_income(Fraction(-1, 100)), assistance_income(Fraction(1,
                100)),
            Fraction(0), Fraction("123.45")],
        "own_benefits": [Fraction(0), Fraction(100), Fraction("250.50")],
        "others": [Fraction(0), Fraction(100), Fraction("320.75")], "receives_assistance": [False],
        "utilities_per_month": [
            Fraction(50), utilities(0), utilities(Fraction(-1, 100)), utilities(Fraction(1, 100)), Fraction(0)],
    } | CHECKS, ["need_criterion", "utility_share_limit", "living_minimum_country"], 152)],
    "sick_pay": [Space(EARNED | {
        "on_sick_leave": YES, "sick_from": [ago(days=30), ago(days=16), date(2026, 4, 30), date(2026, 5, 1)],
        "sick_days": [30, 14, 15, 16, 24], "earning_days": [240, 365, 251, 300], "sick_working_days": [
            missed(12), missed(1), missed(20)],
    }, ["sick_rate_under_8", "minimum_pension"], 120, [date(2026, 11, 21), date(2026, 6, 1), date(2026, 5, 31),
    date(2025, 8, 8)])],
    "maternity_benefit": [Space(EARNED | {
        "record": [100, 5, 6, 7, 145, 200],
        "sex": ["woman", "man"], "expects_child": YES, "foster_or_adoptive_parent": [False], "guardian": [False],
        "has_children": [False], "leave_from": [
            ago(), ago(days=20), lambda day, facts: day + DAY, lambda day, facts: day + 45 * DAY, date(2026, 5, 1),
            date(2026, 4, 30)],
        "birth_kind": CHOICES["birth_kind"], "agriculture": NOT, "earning_days": [365, 300, 251],
        "leave_working_days": [84, 90],
    }, [], 72, [date(2026, 4, 1), date(2025, 8, 8), date(2026, 11, 21), date(2026, 6, 1), date(2026, 5, 1),
    date(2026, 8, 31)])],
    "paternity_benefit": [Space({
        "expects_child": YES, "sex": ["man", "woman"], "works": YES, "paternity_from": [
            ago(), date(2026, 1, 16), date(2026, 1, 15), lambda day, facts: day + DAY, lambda day,
            facts: day + 30 * DAY],
        "earnings": EARNED["earnings"], "earning_days": [300],
    }, ["paternity_days"], 36)],
    "child_care_benefit": [Space(SMALL | {
        "child_care_leave": YES, "living_children": [1], "works": [True],
        "children": [child(0, 5), *child_turning(1, 6), *child_turning(3), child(0), child(2), child(4)],
    }, ["child_care_to_18_months"], 27)],
    "insured_funeral_benefit": [Space(DEATH | {"deceased_insured": ["insured", "neither", "pensioner"]},
        ["funeral_insured"], 23)],
    "unemployment_payment": [
        Space(JOB | {
            "loss_reason": ["redundancy", "liquidation", "other"], "record": [60, 11, 12, 13], "insured_of_24": [24,
                12, 13, 0],
            "insured_of_36": [0], "lost_earnings": [Fraction(12000), Fraction("9999.99"), Fraction(9600),
                Fraction("9600.24"),
                                                    Fraction(30000), Fraction("24220.8")],
            "lost_earning_months": [12, 7, 1], "last_two_months": [Fraction(2000)], "has_children": NOT, "children": [
                child(5), all_of(child(5), child(9)), child(19, studies=True), child(19),
                all_of(*[child(it) for it in (1, 2, 3, 4, 5)]),
                *child_turning(18)],
        }, ["unemployment_maximum", "minimum_wage"], 128, [*PLAIN, date(2025, 3, 3)]),
        Space(JOB | {
            "loss_reason": ["fixed_term"], "record": [60], "insured_of_24": [12, 24], "insured_of_36": [24, 23, 25,
                30, 36],
            "lost_earnings": [Fraction(12000)], "lost_earning_months": [12], "last_two_months": [Fraction(2000)],
            "has_children": NOT, "children": [child(5)],
        }, ["fixed_term_months", "minimum_wage"], 37),
    ],
    "severance_pay": [Space(JOB | {
        "loss_reason": CHOICES["loss_reason"], "employer_months": [40, 0, 11, 12, 13, 59, 61, 119, 121, 240],
        "lost_earnings": [Fraction(12000)], "lost_earning_months": [12, 7, 1],
        "last_two_months": [Fraction(2000), Fraction("1876.53"), Fraction(800)], "sex": ["man"], "cares": [False],
        "on_sick_leave": [False], "expects_child": [False],
    }, ["severance_under_1"], 20)],
    "tax_relief": [Space({
        "works": YES, "sector": ["private"], "pay": [Fraction(3000), Fraction("2500.01")],
        "martyr_family": NOT, "martyr_relation": ["parent", "widow_or_widower", "child_under_18"],
        "martyr_sharers": [1],
        "january20_family": [False],
        "national_hero": NOT, "patriotic_war_hero": NOT, "war_veteran": NOT, "ww2_participant": [False],
        "ww2_equal": [False], "hero_family": [False], "radiation": [False],
        "has_disability": NOT, "band": BANDS, "cause": ["general", "war"], "disability_since": [ago(2)],
        "sight": [False],
        "soviet_honours": [False], "cares": NOT, "cared_for": CHOICES["cared_for"], "displaced": NOT,
        "utilities_paid": [False],
        "has_children": NOT, "children": [
            child(5), child(5, disability=BANDS[0]), all_of(child(5), child(6), child(7)), all_of(child(5), child(6)),
            all_of(child(5), child(6), child(19)), all_of(child(5), child(6), child(21, studies=True)),
            *[all_of(child(5), child(6), lambda day, facts, off=off: (Child(date(day.year - 18 + off, 12,
                31)),)) for off in (0, -1)],
        ],
        "living_children": [3], "child_care_leave": [False],
    }, ["tax_relief_heroes"], 71)],
}
