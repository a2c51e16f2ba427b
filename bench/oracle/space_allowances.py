"""What varies for state allowances."""

from datetime import date
from fractions import Fraction

from facts import Child
from law import DAY, add_months
from spaces import (
    BANDS, DEATH, NOT, PLAIN, RESIDENT, SMALL, YES, Space, ago, all_of, art8_born, child,
    child_turning, near_age,
)

SPACES = {
    "age_allowance": [
        Space(RESIDENT | {
            "sex": ["woman", "man"], "works": NOT, "receives_pension": NOT, "children_raised": [0, 4],
            "birth_date": [near_age(0), near_age(-1), near_age(1), near_age(-400), near_age(300), near_age(-3000)],
            "raised_child_with_disability": [False], "raised_alone": [False],
        }, ["allowance_age", "age_limit_women", "age_limit_men"], 40),
        Space(RESIDENT | {
            "sex": ["woman", "man"], "works": NOT, "receives_pension": [False], "children_raised": [5, 4, 1, 0],
            "birth_date": [art8_born, lambda day, facts: art8_born(day, facts) + DAY, lambda day,
                facts: art8_born(day, facts) - DAY],
            "raised_child_with_disability": NOT, "raised_alone": YES,
        }, ["allowance_age", "early_age_many_children"], 23),
    ],
    "disability_allowance": [Space(RESIDENT | {
        "has_disability": YES, "receives_pension": NOT, "band": BANDS, "cause": ["general"], "sight": [False],
        "disability_since": [ago(2)], "works": NOT, "birth_date": [ago(40)], "sex": ["man"],
    }, [f"allowance_disability_{band}" for band in ("31_60", "61_80", "81_100")], 30)],
    "child_disability_allowance": [Space(RESIDENT | SMALL | {
        "children": [child(5, disability=band) for band in BANDS] + [child(5)] + [
            it for band in BANDS for it in child_turning(18, disability=band)] + [
            all_of(child(3, disability=BANDS[0]), child(9, disability=BANDS[1])), all_of(child(3), child(16,
                disability=BANDS[2])),
            all_of(*[child(2 + years, disability=BANDS[years]) for years in range(3)])],
    }, [f"allowance_child_disability_{band}" for band in ("31_60", "61_80", "81_100")], 30)],
    "survivor_allowance": [Space(RESIDENT | DEATH | {
        "survivor_ground": ["under_18", "none", "cares_for_child_under_8", "pension_age", "student_under_23",
                            "disabled_before_18", "disability_61_100"], "paid_funeral": [False], "works": NOT,
        "receives_pension": [False]}, ["allowance_survivor"], 16)],
    "conscript_child_allowance": [Space(RESIDENT | SMALL | {
        "conscript_family": YES, "conscript_since": [ago(months=3), ago(), ago(months=11)],
        "children": [child(1), child(0, 2), child(19), child(0), *child_turning(16), child(1, kind="adopted",
            since=ago()), all_of(child(1), child(6), child(15))],
    }, ["allowance_conscript_child"], 10)],
    "guardian_allowance": [Space(RESIDENT | SMALL | {
        "guardian": YES, "receives_assistance": YES, "members": [3], "household_income": [Fraction(2000)],
        "own_benefits": [Fraction(0)],
        "children": [child(7, kind="ward", since=ago(1)), child(7), *child_turning(18, kind="ward", since=ago(5)), ],
    }, ["allowance_guardian"], 17)],
    "infant_allowance": [Space(RESIDENT | SMALL | {
        "receives_assistance": YES, "members": [3], "household_income": [Fraction(2000)],
        "own_benefits": [Fraction(0)],
        "children": [child(0, 3), *child_turning(1), child(0), child(1, 1), child(1, 2), all_of(child(0, 2),
            child(0, 2), child(4)),
                     lambda day, facts: (Child(add_months(day, -12).replace(day=2)),)],
    }, ["allowance_infant"], 20, [*PLAIN, date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1)])],
    "many_children_allowance": [Space(RESIDENT | SMALL | {
        "sex": ["woman", "man"], "receives_pension": [False], "living_children": [6, 5, 7, 9],
        "children": [
            all_of(*[child(years) for years in (2, 4, 6, 8, 10, 12)]), all_of(*[child(years) for years in (3, 17)]),
            all_of(*[child(years) for years in (0, 4, 6, 8, 10, 12)]),
            *[all_of(*[child(years) for years in (5, 7, 9, 11, 13)], it) for it in child_turning(18)],
            *[all_of(*[child(years) for years in (5, 7, 9, 11, 13)], it) for it in child_turning(1)]],
        "child_care_leave": [False],
    }, ["allowance_many_children"], 36)],
    "adopted_child_allowance": [Space(RESIDENT | SMALL | {
        "foster_or_adoptive_parent": YES,
        "children": [child(9, kind="adopted", since=ago(0, 1)), *child_turning(3, kind="adopted", since=ago(0, 1)),
                     *child_turning(18, kind="adopted", since=ago(0, 1)),
                     child(1, kind="adopted", since=ago(0, 1), disability=BANDS[0]),
                     *child_turning(18, kind="adopted", since=ago(0, 1), disability=BANDS[2]),
                     child(14, kind="adopted", since=date(2020, 12, 31)), child(14, kind="adopted", since=date(2021,
                         1, 2)),
                     child(9, kind="foster", since=ago(0, 1)), child(9),
                     all_of(child(9, kind="adopted", since=ago(0, 1)), child(1, kind="adopted", since=ago(0, 1))),
                     all_of(child(9, kind="adopted", since=ago(0, 1)), child(4, kind="adopted", since=ago(0, 1),
                         disability=BANDS[1]))],
    }, ["allowance_adopted_child", "allowance_adopted_child_disability"], 32)],
    "foster_child_allowance": [Space(RESIDENT | SMALL | {
        "foster_or_adoptive_parent": YES,
        "children": [child(5, kind="foster", since=ago(0, 1)), *child_turning(7, kind="foster", since=ago(1)),
                     *child_turning(14, kind="foster", since=ago(1)), *child_turning(18, kind="foster",
                         since=ago(1))[:1],
                     *child_turning(7, kind="foster", since=ago(1), disability=BANDS[0]),
                     *child_turning(14, kind="foster", since=ago(1), disability=BANDS[2]),
                     child(9, kind="adopted", since=ago(0, 1)), child(9), child(9, kind="ward", since=ago(1)),
                     all_of(child(5, kind="foster", since=ago(1)), child(15, kind="foster", since=ago(1),
                         disability=BANDS[1]))],
    }, ["foster_child_0_6", "foster_child_disability_0_6"], 31)],
    "foster_clothing": [Space(RESIDENT | SMALL | {
        "foster_or_adoptive_parent": YES,
        "children": [child(5, kind="foster", since=ago(0, 1)), child(9), child(9, kind="adopted", since=ago(1)),
                     child(17, kind="foster", since=ago(1), disability=BANDS[0]),
                     all_of(child(5, kind="foster", since=ago(1)), child(15, kind="foster", since=ago(1)))],
    }, ["allowance_foster_clothing"], 11)],
    "birth_grant": [Space(RESIDENT | SMALL | {
        "birth_grant_due": YES,
        "children": [child(), child(days=1), child(0, 1), child(0, 11), child(7), child(1, kind="adopted",
            since=ago())],
    }, ["allowance_birth"], 33)],
    "funeral_grant": [Space(RESIDENT | DEATH, ["allowance_funeral"], 34)],
    "radiation_allowance": [Space(RESIDENT | {"radiation": YES}, ["allowance_radiation"], 4)],
    "released_prisoner_grant": [Space(RESIDENT | {"released_prisoner": YES}, ["released_prisoner_multiple",
        "minimum_wage"], 12)],
    "orphan_graduate_grant": [Space(RESIDENT | {
        "left_care": YES, "graduated_on": [ago(), date(2026, 6, 15), date(2024, 12, 31), date(2024, 6, 15),
                                           lambda day, facts: day + DAY, lambda day, facts: day + 300 * DAY],
    }, ["allowance_orphan_graduate"], 16)],
    "orphan_first_job_grant": [Space(RESIDENT | {
        "left_care": YES, "first_job_on": [ago(), date(2024, 12, 21), date(2024, 12, 19), date(2019, 9, 2), None,
                                           lambda day, facts: day + DAY, lambda day, facts: day + 300 * DAY],
    }, ["allowance_orphan_first_job"], 16)],
    "liberated_territory_grant": [Space(RESIDENT | {
        "liberated_territory": YES, "liberated_since": [
            date(2023, 1, 1), date(2022, 12, 31), ago(), date(2025, 5, 5), date(2027, 12, 31), date(2028, 1, 1)],
        "liberated_contract": YES, "liberated_specialist": YES, "liberated_settled": YES,
    }, ["allowance_liberated_territory"], 23)],
    "displaced_allowance": [Space({
        "displaced": YES, "utilities_paid": YES,
        "return_since": [None, ago(3, days=1), ago(3, days=-1), ago(1)]}, ["displaced_with_utilities"], 22)],
    "utilities_allowance": [Space(RESIDENT | {
        "has_disability": NOT, "band": BANDS, "cause": ["war", "general"],
        "disability_since": [ago(2)], "sight": [False], "ww2_participant": NOT, "martyr_family": NOT,
        "sex": ["woman", "man"],
        "martyr_relation": ["widow_or_widower", "parent", "child_under_18"], "martyr_sharers": [1],
        "soviet_honours": NOT, "national_hero": [False], "patriotic_war_hero": [False], "radiation": [False],
    }, ["utilities_war_disability"], 30)],
}
