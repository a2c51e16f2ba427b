"""Presidential stipends and the one-off payments beside them."""

from datetime import date

from allowances import BANDS, minors
from law import NO, Silent, age, pays

SPECIAL_CAUSES = {"war", "january20", "military_duty", "chernobyl_duty"}

# Who shares a stipend, by the decrees of December 2020, and until which age.
SHARERS = {
    "widow_or_widower": None, "parent": None, "child_under_18": "stipend_child_age",
    "student_child": "stipend_student_age", "disabled_child": None, "sibling_in_home": None, "grandparent_alone": None,
}


def _by_merit(merit, parameter):
    def rule(c):
        return pays(c.number(parameter), "month") if c[merit] else NO

    return rule


war_veteran_stipend = _by_merit("war_veteran", "stipend_war_veteran")
ww2_participant_stipend = _by_merit("ww2_participant", "stipend_ww2_participant")
honorary_title_stipend = _by_merit("honorary_title", "stipend_honorary_title")
personal_stipend = _by_merit("personal_stipend", "stipend_personal")


def national_hero_stipend(c):
    """The hero; after the hero's death the family in equal parts."""
    return _hero(c, "national_hero", "national")


def patriotic_war_hero_stipend(c):
    """The same for the heroes of 2020."""
    return _hero(c, "patriotic_war_hero", "patriotic_war")


def _hero(c, title, kind):
    if c[title]:
        return pays(c.number(f"stipend_{title}"), "month")
    if not c["hero_family"] or c["hero_kind"] != kind:
        return NO
    return _shared(c, f"stipend_{title}")


def degree_stipend(c):
    """Decree 1229: pensioners who no longer work, after 25 years in science or education."""
    if c["doctor_of_philosophy"] and c["doctor_of_sciences"]:
        raise Silent
    if not (c["doctor_of_philosophy"] or c["doctor_of_sciences"]):
        return NO
    if c["works"] or not c["receives_pension"] or c["science_months"] < c.number("stipend_degree_service"):
        return NO
    return pays(c.number("stipend_dsc" if c["doctor_of_sciences"] else "stipend_phd"), "month")


def martyr_family_stipend(c):
    """For each martyr, in equal parts."""
    return _shared(c, "stipend_martyr_family") if c["martyr_family"] else NO


def january20_family_stipend(c):
    """The families of 20 January and of the Afghan war."""
    if not c["january20_family"]:
        return NO
    if c["martyr_relation"] not in ("widow_or_widower", "parent"):
        # Who shares beside them is named for the martyr's stipend only.
        raise Silent
    return _shared(c, "stipend_january20_family")


def _shared(c, parameter):
    if c["martyr_relation"] not in SHARERS:
        return NO
    if until := SHARERS[c["martyr_relation"]]:
        years, most = age(c["birth_date"], c.today), c.number(until) / 12
        if years == most == 23:
            # "Students at most 23": whether the year after the 23rd birthday counts is not said.
            raise Silent
        if years >= most:
            return NO
    return pays(c.number(parameter) / c["martyr_sharers"], "month")


def special_disability_stipend(c):
    """Disability by war, 20 January, military duty or the military duty of Chernobyl."""
    if not c["has_disability"] or c["cause"] not in SPECIAL_CAUSES:
        return NO
    return pays(c.number(f"stipend_war_disability_{BANDS[c['band']]}"), "month")


def general_disability_stipend(c):
    """81–100 % by general causes; loss of sight has its own stipend."""
    if not c["has_disability"] or c["band"] != "from_81_to_100" or c["cause"] in SPECIAL_CAUSES or c["sight"]:
        return NO
    if c["cause"] == "childhood":
        # Neither list of causes has it.
        raise Silent
    return pays(c.number("stipend_general_disability"), "month")


def child_disability_stipend(c):
    """A child of more than 80 % since July 2022: 430 = 220 + 130 + 80."""
    if c.today < date(2022, 7, 1) and any(it.disability for it in minors(c, c.today)):
        # Before the bands of July 2022 nothing is said of children.
        raise Silent
    children = [it for it in minors(c, c.today) if it.disability == "from_81_to_100"]
    if not children:
        return NO
    return pays(c.number("stipend_general_disability") * len(children), "month")


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


# Once.


def war_disability_grant(c):
    """By the band."""
    if not c["has_disability"] or c["cause"] in ("general", "childhood"):
        return NO
    if c["cause"] != "war" or c.today < date(2021, 12, 23):
        # Military duty beside war, and the sums before the decree of 2021, stand in later sources only.
        raise Silent
    return pays(c.number(f"grant_war_disability_{BANDS[c['band']]}"), "once")


def martyr_heirs_grant(c):
    """To all heirs together."""
    return pays(c.number("grant_martyr_heirs"), "once") if c["martyr_family"] else NO


def ww2_grant(c):
    """Once a year before 9 May; half for those equal to participants."""
    if c["ww2_participant"]:
        return pays(c.number("grant_ww2_participant"), "once")
    return pays(c.number("grant_ww2_equal"), "once") if c["ww2_equal"] else NO
