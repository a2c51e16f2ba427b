"""State allowances: Law 55-IIIQ, with the amounts of the decrees."""

from datetime import date

from law import NO, Silent, Unsettled, add_months, age, birthday, first_of_month, month_index, pays
from old_age import age_day, art8_case, pension_age
from pensions import is_survivor

MAJORITY = 18


def excluded(c):
    """Temporary residents get none of these allowances."""
    return c["temporary_resident"]


# Age and disability.


def age_allowance(c):
    """Not working, no labour pension, the pension age since 2020 (62 and 67 before); Art 8 cases five years earlier."""
    if excluded(c) or c["works"] or c["receives_pension"]:
        return NO

    c.number("allowance_age")
    before_2020 = 744 if c["sex"] == "woman" else 804

    def limit(day):
        months = pension_age(c["sex"], day) if day >= date(2020, 1, 1) else before_2020
        return months - 60 if art8_case(c, day) else months

    on = age_day(c["birth_date"], limit)
    return pays(c.number("allowance_age", max(on, c.today)), "month", on, c.today)


BANDS = {"from_31_to_60": "31_60", "from_61_to_80": "61_80", "from_81_to_100": "81_100"}


def disability_allowance(c):
    """By the band, beside no labour pension."""
    if excluded(c) or not c["has_disability"]:
        return NO
    if c["receives_pension"]:
        return NO
    return pays(c.number(f"allowance_disability_{BANDS[c['band']]}"), "month")


def child_disability_allowance(c):
    """Each child with disability, by the bands of adults since July 2022."""
    children = [it for it in minors(c, c.today) if it.disability]
    if excluded(c) or not children:
        return NO
    return pays(sum(c.number(f"allowance_child_disability_{BANDS[it.disability]}") for it in children), "month")


# Families.


def month_after(day):
    """The first day of the next month."""
    return first_of_month(month_index(day) + 1)


def turned_18_this_month(child, day):
    """From the birthday to the end of its month."""
    grown = birthday(child.born, MAJORITY)
    return grown <= day < month_after(grown)


def minors(c, day, kind=None):
    """Children born and under 18 on a day."""
    return [it for it in c.children(kind) if it.born <= day < birthday(it.born, MAJORITY)]


def survivor_allowance(c):
    """So much for each member. The family may take it instead of a lower share of the pension."""
    if excluded(c) or not c["bereaved"] or not is_survivor(c):
        return NO
    return pays(c.number("allowance_survivor"), "month")


def conscript_child_allowance(c):
    """Each own child of a conscript under 16, a pupil under 18, while the service lasts."""
    children = minors(c, c.today, "own")
    if excluded(c) or not c["conscript_family"] or not children:
        return NO
    if add_months(c["conscript_since"], 12) <= c.today or any(age(it.born, c.today) >= 16 for it in children):
        # How long the service lasts is not said; who is a pupil at 16 and 17 is not asked.
        raise Silent
    return pays(c.number("allowance_conscript_child") * len(children), "month")


def guardian_allowance(c):
    """The guardian of a child in a family on targeted assistance."""
    wards = minors(c, c.today, "ward")
    if excluded(c) or not c["guardian"] or not wards or not c["receives_assistance"]:
        return NO
    if len(wards) > 1:
        raise Silent
    return pays(c.number("allowance_guardian"), "month")


def infant_allowance(c):
    """Each child under one, to the end of the month of the first birthday, in a family on targeted assistance."""
    infants = [it for it in c.children() if it.born <= c.today < month_after(birthday(it.born, 1))]
    if excluded(c) or not infants or not c["receives_assistance"]:
        return NO
    return pays(c.number("allowance_infant") * len(infants), "month")


def many_children_allowance(c):
    """A woman with six or more living children: each child under 18, from the first birthday of the sixth."""
    if excluded(c) or c["sex"] != "woman" or not c["has_children"] or c["living_children"] < 6:
        return NO
    c.number("allowance_many_children")
    own = sorted(c.children("own"), key=lambda it: it.born)
    if len(own) < len(c.children()) or len(own) > c["living_children"]:
        raise Silent
    sixth = 5 - (c["living_children"] - len(own))
    on = birthday(own[sixth].born, 1) if sixth >= 0 else c.today
    day = max(on, c.today)
    if any(day < birthday(it.born, 1) or turned_18_this_month(it, day) for it in own):
        # Whether a seventh child under one counts, and the rest of the month of a birthday, is not said.
        raise Silent
    count = len(minors(c, day))
    return pays(c.number("allowance_many_children", day) * count, "month", on, c.today) if count else NO


def adopted_child_allowance(c):
    """A child adopted after 01.01.2021, from 3 to the end of the month of 18; with disability from birth, and more."""
    if excluded(c) or not c["foster_or_adoptive_parent"]:
        return NO
    young = [it for it in c.children("adopted") if c.today < month_after(birthday(it.born, MAJORITY))]
    adopted = [it for it in young if it.since >= date(2021, 1, 1)]
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
    if excluded(c) or not born or not c["birth_grant_due"]:
        return NO
    if len(born) > 1:
        # For which of them it was never paid is not asked.
        raise Silent
    return pays(c.number("allowance_birth", born[0]), "once")


def funeral_grant(c):
    """Who paid for the funeral of someone with an allowance or unemployment payment, by the law of the death."""
    if excluded(c) or not c["bereaved"] or not c["paid_funeral"] or c["deceased_insured"] != "allowance":
        return NO
    return pays(c.number("allowance_funeral", c["died_on"]), "once")


def released_prisoner_grant(c):
    """Four minimum wages."""
    if excluded(c) or not c["released_prisoner"]:
        return NO
    return pays(c.number("released_prisoner_multiple") * c.number("minimum_wage"), "once")


def orphan_graduate_grant(c):
    """Once, on graduating after the decree of 2025."""
    if excluded(c) or not c["left_care"]:
        return NO
    on = c["graduated_on"]
    if on.year == 2025:
        # "From the graduates of 2025"; from which day is not confirmed.
        raise Silent
    if on.year < 2025:
        return NO
    return pays(c.number("allowance_orphan_graduate", on), "once", on, c.today)


def orphan_first_job_grant(c):
    """Once, on the first job after the decree of 20.12.2024; before it five of some average wage."""
    if excluded(c) or not c["left_care"] or c["first_job_on"] is None:
        return NO
    on = c["first_job_on"]
    if on == date(2024, 12, 20):
        # "After 20 December 2024" and "until that date": whether the day itself counts is not said.
        raise Silent
    return pays(c.number("allowance_orphan_first_job", on), "once", on, c.today)


def liberated_territory_grant(c):
    """Once, for a specialist settled there with a contract of a year made from 2023 to 2027."""
    if excluded(c) or not c["liberated_territory"]:
        return NO
    made = c["liberated_since"]
    if not date(2023, 1, 1) <= made <= date(2027, 12, 31):
        return NO
    if not (c["liberated_contract"] and c["liberated_specialist"] and c["liberated_settled"]):
        return NO
    return pays(c.number("allowance_liberated_territory", made), "once")


# Others.


def radiation_allowance(c):
    """Treatment, each year."""
    if excluded(c) or not c["radiation"]:
        return NO
    return pays(c.number("allowance_radiation"), "year")


def displaced_allowance(c):
    """Each displaced person, less where the state pays the utilities; three years after return is possible it ends."""
    if not c["displaced"]:
        return NO
    if c["return_since"] is not None:
        ends = birthday(c["return_since"], 3)
        if ends == c.today:
            raise Silent
        if ends < c.today:
            return NO
    return pays(c.number("displaced_with_utilities" if c["utilities_paid"] else "displaced_without_utilities"), "month")


def utilities_allowance(c):
    """Money for utilities and transport, by the list of 2026."""
    if excluded(c):
        return NO
    if c["has_disability"] and c["cause"] not in ("war", "general", "childhood"):
        # "Equated to war disability" is not explained.
        raise Silent
    grounds = [
        ("war_disability", c["has_disability"] and c["cause"] == "war"),
        ("ww2_participant", c["ww2_participant"]),
        ("widow_of_fallen", c["sex"] == "woman" and c["martyr_family"] and c["martyr_relation"] == "widow_or_widower"),
        ("soviet_honours", c["soviet_honours"]),
    ]
    met = [ground for ground, holds in grounds if holds]
    if len(met) > 1:
        # Whether several are added is not said.
        raise Silent
    if not met and c["martyr_family"]:
        raise Unsettled("money for the other members of a martyr's family, whose amount no source gives")
    return pays(c.number(f"utilities_{met[0]}"), "month") if met else NO
