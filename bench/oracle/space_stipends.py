"""What varies for presidential stipends and the one-off payments beside them."""

from facts import CHOICES
from spaces import BANDS, DISABILITY, MARTYR, NOT, SMALL, YES, Space, all_of, child, child_turning

BY_MERIT = [
    ("war_veteran_stipend", "war_veteran", "stipend_war_veteran"),
    ("ww2_participant_stipend", "ww2_participant", "stipend_ww2_participant"),
    ("honorary_title_stipend", "honorary_title", "stipend_honorary_title"),
    ("personal_stipend", "personal_stipend", "stipend_personal"),
]


SPACES = {
    "degree_stipend": [Space({
        "doctor_of_philosophy": YES, "doctor_of_sciences": NOT, "works": NOT, "receives_pension": YES,
        "science_months": [300, 299, 301, 420], "long_service": [False],
    }, ["stipend_phd", "stipend_dsc"], 21), Space({
        "doctor_of_philosophy": [False], "doctor_of_sciences": YES, "works": NOT, "receives_pension": YES,
        "science_months": [300, 299], "long_service": [False],
    }, ["stipend_phd", "stipend_dsc"], 12)],
    "national_hero_stipend": [
        Space({"national_hero": YES, "hero_family": [False]}, ["stipend_national_hero"], 5),
        Space({"national_hero": [False], "hero_family": YES, "martyr_family": [False],
            "hero_kind": CHOICES["hero_kind"]} | MARTYR,
              ["stipend_national_hero"], 0)],
    "patriotic_war_hero_stipend": [
        Space({"patriotic_war_hero": YES, "hero_family": [False]}, ["stipend_patriotic_war_hero"], 5),
        Space({"patriotic_war_hero": [False], "hero_family": YES, "martyr_family": [False],
            "hero_kind": CHOICES["hero_kind"][::-1]} | MARTYR,
              ["stipend_patriotic_war_hero"], 0)],
    "martyr_family_stipend": [Space({"martyr_family": YES} | MARTYR, ["stipend_martyr_family"], 24)],
    "january20_family_stipend": [Space({"january20_family": YES} | MARTYR, ["stipend_january20_family"], 4)],
    "special_disability_stipend": [Space(DISABILITY, ["stipend_war_disability_81_100"], 46)],
    "general_disability_stipend": [Space(DISABILITY | {
        "band": BANDS[::-1], "sight": NOT, "receives_pension": [False]}, ["stipend_general_disability"], 35)],
    "child_disability_stipend": [Space(SMALL | {"children": [
        child(6, disability=BANDS[2]), child(6, disability=BANDS[1]), child(6), *child_turning(18,
            disability=BANDS[2]),
        all_of(child(6, disability=BANDS[2]), child(9, disability=BANDS[2]), child(3, disability=BANDS[0]))],
    }, ["stipend_general_disability"], 25)],
    "sight_stipend": [Space(DISABILITY | {"band": BANDS[::-1], "sight": YES}, ["stipend_visual_impairment"], 27)],
    "carer_stipend": [Space({"cares": YES, "cared_for": CHOICES["cared_for"], "works": NOT}, ["stipend_carer"], 12)],
    "war_disability_grant": [Space(DISABILITY | {"cause": ["war", "general", "childhood"]}, [], 6)],
    "martyr_heirs_grant": [Space({"martyr_family": YES}, ["grant_martyr_heirs"], 3)],
    "ww2_grant": [Space({"ww2_participant": YES, "ww2_equal": YES}, ["grant_ww2_participant"], 11)],
} | {
    benefit: [Space({merit: YES}, [parameter], 12)] for benefit, merit, parameter in BY_MERIT
}
