"""Presidential stipends and the one-off payments beside them."""

from fractions import Fraction

from allowances import BANDS, minors
from law import NO, Silent, Unsettled, pays

SPECIAL_CAUSES = {"war", "january20", "military_duty", "chernobyl_duty"}

FAMILY = {"widow_or_widower", "parent", "child_under_18", "student_child", "disabled_child"}


def _by_merit(merit, parameter):
    def rule(c):
        return pays(c.number(parameter), "month") if c[merit] else NO

    return rule


national_hero_stipend = _by_merit("national_hero", "stipend_national_hero")
patriotic_war_hero_stipend = _by_merit("patriotic_war_hero", "stipend_patriotic_war_hero")
war_veteran_stipend = _by_merit("war_veteran", "stipend_war_veteran")
ww2_participant_stipend = _by_merit("ww2_participant", "stipend_ww2_participant")
honorary_title_stipend = _by_merit("honorary_title", "stipend_honorary_title")
personal_stipend = _by_merit("personal_stipend", "stipend_personal")


def degree_stipend(c):
    """A doctor of philosophy or of sciences."""
    if c["doctor_of_philosophy"] and c["doctor_of_sciences"]:
        raise Silent
    if c["doctor_of_sciences"]:
        return pays(c.number("stipend_dsc"), "month")
    return pays(c.number("stipend_phd"), "month") if c["doctor_of_philosophy"] else NO


def martyr_family_stipend(c):
    """For each martyr, in equal parts."""
    return _shared(c, "martyr_family", "stipend_martyr_family")


def january20_family_stipend(c):
    """The families of 20 January and of the Afghan war."""
    if c["january20_family"] and c["martyr_sharers"] > 1:
        # Equal parts are named for the martyr's stipend only.
        raise Silent
    return _shared(c, "january20_family", "stipend_january20_family")


def _shared(c, tick, parameter):
    if not c[tick]:
        return NO
    if c["martyr_relation"] not in FAMILY:
        # Siblings in homes and grandparents without supporters share too, but no answer tells them apart.
        raise Silent
    return pays(c.number(parameter) / c["martyr_sharers"], "month")


def special_disability_stipend(c):
    """Disability by war, 20 January, military duty or the military duty of Chernobyl."""
    if not c["has_disability"] or c["cause"] not in SPECIAL_CAUSES:
        return NO
    return pays(c.number(f"stipend_war_disability_{BANDS[c['band']]}"), "month")


def general_disability_stipend(c):
    """81–100 % by general causes; a child of more than 80 % brings it too (430 = 220 + 130 + 80)."""
    children = [it for it in minors(c, c.today) if it.disability == "from_81_to_100"]
    own = c["has_disability"] and c["band"] == "from_81_to_100" and c["cause"] not in SPECIAL_CAUSES
    if own and (c["cause"] == "childhood" or c["sight"]):
        raise Silent
    persons = own + len(children)
    return pays(c.number("stipend_general_disability") * persons, "month") if persons else NO


def sight_stipend(c):
    """81–100 % by loss of sight and general causes."""
    if not c["has_disability"] or not c["sight"] or c["band"] != "from_81_to_100" or c["cause"] in SPECIAL_CAUSES:
        return NO
    if c["cause"] == "childhood":
        raise Silent
    return pays(c.number("stipend_visual_impairment"), "month")


def carer_stipend(c):
    """Who looks after a person of 81–100 % or a child with disability."""
    return pays(c.number("stipend_carer"), "month") if c["cares"] else NO


# Once, by section 3; no dates are given for the first two.
WAR_DISABILITY_GRANT = {"from_31_to_60": 4400, "from_61_to_80": 6600, "from_81_to_100": 8800}
HEIRS_GRANT = 11_000
WW2_GRANT = 2_500


def war_disability_grant(c):
    """Once, by the band."""
    if not c["has_disability"] or c["cause"] != "war":
        return NO
    return pays(Fraction(WAR_DISABILITY_GRANT[c["band"]]), "once")


def martyr_heirs_grant(c):
    """Once, to the heirs together."""
    if not c["martyr_family"]:
        return NO
    if c["martyr_sharers"] > 1 or c["martyr_relation"] not in FAMILY:
        raise Silent
    return pays(Fraction(HEIRS_GRANT), "once")


def ww2_grant(c):
    """Once in 2025."""
    if not c["ww2_participant"]:
        return NO
    if c.today.year != 2025:
        raise Unsettled("no sum is known but that of 2025")
    return pays(Fraction(WW2_GRANT), "once")
