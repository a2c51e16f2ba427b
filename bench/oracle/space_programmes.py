"""What varies for programmes."""

from fractions import Fraction

from facts import CHOICES
from spaces import BANDS, DISABILITY, JOB, NOT, RESIDENT, YES, Space, ago, child

SPACES = {
    "disability_assessment": [Space({"health_loss": YES}, ["assessment_working_days"], 3)],
    "care_leaver_support": [Space({"left_care": YES}, [], 0)],
    "self_employment": [Space(JOB, [], 0)],
    "public_works": [Space(JOB, [], 0)],
    "vocational_training": [Space(RESIDENT | JOB, [], 0)],
    "rehabilitation_devices": [Space({
        "has_disability": YES, "has_children": NOT,
        "children": [child(5), child(5, disability=BANDS[0])]}, [], 7)],
    "sanatorium": [Space(RESIDENT | {"has_disability": [True], "works": NOT, "has_children": [False],
        "children": [()],
        "ww2_participant": [False], "ww2_equal": [False], "war_veteran": [False], "national_hero": [False],
        "patriotic_war_hero": [False], "martyr_family": [False], "hero_family": [False], "january20_family": [False],
        "radiation": [False], "guardian": [False], "left_care": [False], "receives_pension": [False]}, [], 0)],
    "housing": [Space(DISABILITY | {
        "martyr_family": NOT, "national_hero": [False], "patriotic_war_hero": [False], "hero_family": [False],
        "january20_family": [False], "war_veteran": [False], "left_care": [False], "radiation": NOT}, [], 12)],
    "car": [Space(DISABILITY | {"radiation": NOT}, [], 4)],
    "car_transport_money": [Space(DISABILITY | {
        "cause": CHOICES["cause"][2:] + CHOICES["cause"][:2], "radiation": NOT, "waits_for_car": YES,
    }, ["minimum_pension", "car_transport_share"], 14)],
    "adoption": [Space({
        "wants_to_adopt": YES, "birth_date": [ago(35), ago(30), ago(45)], "members": [2, 1, 3],
        "household_income": [Fraction(900), Fraction("899.99"), Fraction(600), Fraction("599.99"), Fraction(810),
            Fraction("854.99")],
    }, ["living_minimum_country"], 0)],
}
