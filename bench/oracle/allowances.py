"""State allowances: Law 55-IIIQ, with the amounts of the decrees."""

from calendar import monthrange
from datetime import date
from fractions import Fraction

from law import NO, Silent, add_months, age, birthday, pays
from pensions import age_day, art8_case, is_survivor, pension_age

MAJORITY = 18


def excluded(c):
    """Temporary residents get none of these allowances."""
    return c["temporary_resident"]


# Age and disability.


def age_allowance(c):
    """Not working, no labour pension, the pension age since 2020 (62 and 67 before); Art 8 cases five years earlier."""
    if excluded(c) or c["works"] or c["receives_pension"]:
        return NO

    def limit(day):
        before_2020 = 744 if c["sex"] == "woman" else 804
        months = pension_age(c["sex"], day) if day >= date(2020, 1, 1) else before_2020
        return months - 60 if art8_case(c, day) else months

    on = age_day(c["birth_date"], limit)
    return pays(c.number("allowance_age", max(on, c.today)), "month", on, c.today)


BANDS = {"from_31_to_60": "31_60", "from_61_to_80": "61_80", "from_81_to_100": "81_100"}


def disability_allowance(c):
    """By the band."""
    if excluded(c) or not c["has_disability"]:
        return NO
    if c["receives_pension"]:
        # The dossier says "no labour pension" of the age allowance only.
        raise Silent
    return pays(c.number(f"allowance_disability_{BANDS[c['band']]}"), "month")


def child_disability_allowance(c):
    """Each child with disability, by the bands of adults since July 2022."""
    children = [it for it in minors(c, c.today) if it.disability]
    if excluded(c) or not children:
        return NO
    return pays(sum(c.number(f"allowance_child_disability_{BANDS[it.disability]}") for it in children), "month")


# Families.


def minors(c, day, kind=None):
    """Children born and under 18 on a day."""
    return [it for it in c.children(kind) if it.born <= day < birthday(it.born, MAJORITY)]


def survivor_allowance(c):
    """So much for each member. The family may take it instead of a lower share of the pension."""
    if excluded(c) or not c["bereaved"] or not is_survivor(c):
        return NO
    return pays(c.number("allowance_survivor"), "month")


def conscript_child_allowance(c):
    """Each child, while the service lasts."""
    children = minors(c, c.today)
    if excluded(c) or not c["conscript_family"] or not children:
        return NO
    if add_months(c["conscript_since"], 12) <= c.today or len(children) > 1:
        # The length of the service, and whether each child counts, are not in the dossier.
        raise Silent
    return pays(c.number("allowance_conscript_child"), "month")


def guardian_allowance(c):
    """The guardian of a child in a family on targeted assistance."""
    wards = minors(c, c.today, "ward")
    if excluded(c) or not c["guardian"] or not wards or not c["receives_assistance"]:
        return NO
    if len(wards) > 1:
        raise Silent
    return pays(c.number("allowance_guardian"), "month")


def infant_allowance(c):
    """A child under one, to the end of the month of the first birthday, in a family on targeted assistance."""

    def lasts(born):
        first = birthday(born, 1)
        return first.replace(day=monthrange(first.year, first.month)[1])

    infants = [it for it in c.children() if it.born <= c.today <= lasts(it.born)]
    if excluded(c) or not infants or not c["receives_assistance"]:
        return NO
    if len(infants) > 1:
        raise Silent
    return pays(c.number("allowance_infant"), "month")


def many_children_allowance(c):
    """A woman with six or more living children: each child under 18, from the first birthday of the sixth."""
    if excluded(c) or c["sex"] != "woman" or not c["has_children"] or c["living_children"] < 6:
        return NO
    own = sorted((it for it in c.children()), key=lambda it: it.born)
    if any(it.kind != "own" for it in own) or len(own) > c["living_children"]:
        raise Silent
    sixth = 5 - (c["living_children"] - len(own))
    on = birthday(own[sixth].born, 1) if sixth >= 0 else c.today
    day = max(on, c.today)
    count = len(minors(c, day))
    if not count:
        return NO
    if any(day < birthday(it.born, 1) for it in own):
        # Whether a seventh child under one counts already is not said.
        raise Silent
    return pays(c.number("allowance_many_children", day) * count, "month", on, c.today)


def adopted_child_allowance(c):
    """A child adopted after 01.01.2021, aged 3 to 18; with disability 0 to 18, at its own amount."""
    if excluded(c) or not c["foster_or_adoptive_parent"]:
        return NO
    adopted = [it for it in minors(c, c.today, "adopted") if it.since >= date(2021, 1, 1)]
    if any(it.since == date(2021, 1, 1) for it in adopted):
        raise Silent
    if not adopted:
        return NO
    starts = [it.born if it.disability else birthday(it.born, 3) for it in adopted]
    on = max(min(starts), c.today)
    due = [it for it, start in zip(adopted, starts) if start <= on]
    names = ["allowance_adopted_child_disability" if it.disability else "allowance_adopted_child" for it in due]
    return pays(sum(c.number(name, on) for name in names), "month", on, c.today)


def _foster(c):
    if excluded(c) or not c["foster_or_adoptive_parent"]:
        return []
    if any(age(it.born, c.today) == MAJORITY for it in c.children("foster")):
        # The last age group is "14–18"; whether the eighteenth year counts is not said.
        raise Silent
    return minors(c, c.today, "foster")


def foster_child_allowance(c):
    """Each foster child by age group, more with disability."""
    children = _foster(c)
    if not children:
        return NO

    def amount(child):
        years = age(child.born, c.today)
        group = "0_6" if years <= 6 else "7_13" if years <= 13 else "14_18"
        return c.number(f"foster_child_{'disability_' if child.disability else ''}{group}")

    return pays(sum(amount(it) for it in children), "month")


def foster_clothing(c):
    """Clothing for each season, each foster child."""
    children = _foster(c)
    return pays(c.number("allowance_foster_clothing") * len(children), "quarter") if children else NO


# Once.


def birth_grant(c):
    """Once for a child, by the law of its birthday; no limit of time."""
    born = [it.born for it in c.children("own")]
    if excluded(c) or not born:
        return NO
    if len(born) > 1 or add_months(born[0], 12) <= c.today:
        # Whether the grant of an older child was paid is not known.
        raise Silent
    return pays(c.number("allowance_birth", born[0]), "once")


def funeral_grant(c):
    """Who paid for the funeral of someone who was neither pensioner nor insured, by the law of the death."""
    if excluded(c) or not c["bereaved"] or not c["paid_funeral"] or c["deceased_insured"] != "neither":
        return NO
    return pays(c.number("allowance_funeral", c["died_on"]), "once")


def released_prisoner_grant(c):
    """Four minimum wages."""
    if excluded(c) or not c["released_prisoner"]:
        return NO
    return pays(c.number("released_prisoner_multiple") * c.number("minimum_wage"), "once")


def orphan_graduate_grant(c):
    """Once, on leaving care."""
    return pays(c.number("allowance_orphan_graduate"), "once") if c["left_care"] else NO


def liberated_territory_grant(c):
    """Once, from 2023 until 01.01.2028."""
    if not c["liberated_territory"] or not c["works"]:
        return NO
    if c.today > date(2027, 12, 31):
        raise Silent
    return pays(c.number("allowance_liberated_territory"), "once")


# Others.


def radiation_allowance(c):
    """Treatment, each year."""
    if excluded(c) or not c["radiation"]:
        return NO
    return pays(c.number("allowance_radiation"), "year")


def displaced_allowance(c):
    """Each displaced person, less where the state pays the utilities."""
    if not c["displaced"]:
        return NO
    return pays(c.number("displaced_with_utilities" if c["utilities_paid"] else "displaced_without_utilities"), "month")


# Section 2, list of 2026; no start is given, so no expectation for other years.
UTILITIES = {"war_disability": 26, "ww2": 25, "widow": 18, "hero": 12}


def utilities_allowance(c):
    """Money for utilities and transport."""
    if c.today.year != 2026:
        raise Silent
    grounds = [
        ("war_disability", c["has_disability"] and c["cause"] == "war"),
        ("ww2", c["ww2_participant"]),
        ("widow", c["martyr_family"] and c["martyr_relation"] == "widow_or_widower"),
        ("hero", c["national_hero"] or c["patriotic_war_hero"]),
    ]
    met = [ground for ground, holds in grounds if holds]
    if len(met) > 1:
        raise Silent
    return pays(Fraction(UTILITIES[met[0]]), "month") if met else NO
