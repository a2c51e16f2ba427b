"""Pensions of disability and of survivors, pensions in payment, and what servants of the state get beside them."""

from datetime import date
from fractions import Fraction

from law import NO, PARAMETERS, Silent, Unsettled, add_months, age, first_of_month, month_index, on, pays, qepik
from old_age import REFORM, has_pension, old_age_pension

# The pension of disability and of survivors.


def required_months(years):
    """Art 12: four months for each year over fifteen, at least sixty."""
    return max(60, 4 * (years - 15))


def by_disability_rules(capital, years, assigned, minimum, months):
    """Art 13: the capital over T × K, and the capital that gives the minimum."""
    k = Fraction(required_months(years)) / on("disability_divisor", assigned)
    return capital / (months * k), minimum * months * k


def disability_pension(c):
    """The record is enough at 81–100 %; below it the capital must give the minimum too."""
    if not c["has_disability"] or c["temporary_resident"] or has_pension(c, "disability"):
        return NO
    if c["long_service"] or None in (c["record"], c["capital"]):
        # A disabled serviceman may have Art 20.
        raise Silent
    since = c["disability_since"]
    if month_index(since) != month_index(c.today):
        # Which day's record, capital and divisor count for an old disability is not said.
        raise Silent
    if c.today < REFORM:
        raise Unsettled("the formula before the reform")
    years, worst = age(c["birth_date"], since), c["band"] == "from_81_to_100"
    if not (worst and c["cause"] == "war"):
        if c["cause"] in ("war", "military_duty", "chernobyl_duty"):
            raise Silent
        if not enough_record(c, required_months(years)):
            return NO
    minimum, months = c.number("minimum_pension"), c.number("payment_months")
    amount, needed = by_disability_rules(c["capital"], years, since, minimum, months)
    if not worst and c["capital"] < needed:
        return NO
    return pays(max(amount, minimum), "month")


def enough_record(c, needed):
    """With four months for each year of working age before 2006 by Art 22-1, where that is more."""
    before, later = c["record_before_2006"], c["record"] - c["record_before_2006"]
    if not c["capital_in_2018"] or c.today < date(2019, 1, 1):
        return c["record"] >= needed
    years = max(0, age(c["birth_date"], date(2006, 1, 1)) - 15)
    whole, part = (max(before, 4 * count) + later >= needed for count in (years, years + 1))
    if whole != part:
        # Whether a part of a year counts is not said.
        raise Silent
    return whole


SURVIVORS = {"under_18", "student_under_23", "disabled_before_18", "pension_age", "disability_61_100"}


def is_survivor(c):
    """A family member of Art 16; who cares for a child under eight must not work."""
    ground = c["survivor_ground"]
    return ground in SURVIVORS or (ground == "cares_for_child_under_8" and not c["works"])


def survivor_pension(c):
    """This person's equal part; the family together gets at least the minimum."""
    if not c["bereaved"] or c["temporary_resident"] or has_pension(c, "survivor") or not is_survivor(c):
        return NO
    years = age(c["birth_date"], c.today)
    fits = {"under_18": years < 18, "student_under_23": years < 23, "pension_age": years >= 65}
    if not fits.get(c["survivor_ground"], True) or month_index(c["died_on"]) != month_index(c.today):
        # The ground and the birthday contradict each other, or the law of an older death counts.
        raise Silent
    if c["fallen"] == "no" and (c["deceased_insured"] not in ("insured", "pensioner") or without_record(c)):
        return NO
    if c.today < REFORM:
        raise Unsettled("the formula before the reform")
    minimum = c.number("minimum_pension")
    if c["fallen"] != "no":
        return pays(max(of_fallen(c), minimum / c["survivors"]), "month")
    if c["deceased_insured"] == "insured":
        family = of_insured(c)
    else:
        family = c["deceased_pension"]
        if c["deceased_capital"] != 0:
            # How unused capital is added is not said.
            raise Silent
    # The family's pension is a sum of money of its own, so it stands in qəpik before it is divided.
    return pays(qepik(max(family, minimum)) / c["survivors"], "month")


def without_record(c):
    """An insured person who died with less record than the disability rules ask at that age."""
    needed = required_months(age(c["deceased_born"], c["died_on"]))
    if c["deceased_insured"] != "insured" or c["deceased_record"] >= needed:
        return False
    if c["died_on"] >= date(2019, 1, 1) and c["deceased_born"] < date(1991, 1, 1):
        # Months before 2006 that Art 22-1 may credit to the dead are not asked.
        raise Silent
    return True


def of_insured(c):
    """By the disability rules with the age at death."""
    years, minimum = age(c["deceased_born"], c["died_on"]), c.number("minimum_pension")
    amount, needed = by_disability_rules(
        c["deceased_capital"], years, c["died_on"], minimum, c.number("payment_months"))
    if c["deceased_capital"] < needed and c["fallen"] == "no":
        # Whether the capital must give the minimum here too is not said.
        raise Silent
    return amount


def of_fallen(c):
    """Art 20, one member: half of the cash allowance, 35 % by another cause; the family together at least 80 %."""
    each = (Fraction(1, 2) if c["fallen"] == "on_duty" else Fraction(35, 100)) * c["fallen_pay"]
    family = qepik(c.number("serviceman_survivor_family_share") * c["fallen_pay"])
    member = max(each, family / c["survivors"])
    if of_insured(c) > member * c["survivors"]:
        # Whether a larger ordinary pension takes the place of the share is not said.
        raise Silent
    return member


# A pension already paid.


def pension_recalculation(c):
    """Art 37.3.1: on stopping work or after six years: new capital over 144 less the months worked, at least 72."""
    if not c["receives_pension"]:
        return NO
    worked = c["months_after_pension"]
    if c["pension_kind"] != "old_age" or c["capital_after_pension"] == 0 or worked == 0:
        raise Silent
    if c["works"] and worked < c.number("recalculation_every"):
        raise Silent
    divisor = c.number("payment_months") - min(worked, c.number("recalculation_most_taken_off"))
    return pays(c["capital_after_pension"] / divisor, "month")


def pension_indexation(c):
    """Art 29.1: each 1 January after the award, on the sum in payment; raised to the minimum whenever that rises.

    On 1 January 2023 the monthly part of the material assistance of 2022 came first (Art 26.4).
    """
    if not c["receives_pension"]:
        return NO
    since = c["pension_since"]
    if c["pension_kind"] != "old_age" or since < REFORM:
        raise Silent
    if since.year == c.today.year:
        # The next 1 January has no rate yet.
        raise Silent
    pension = c["pension_granted"]
    days = {first_of_month(12 * year) for year in range(since.year + 1, c.today.year + 1)}
    raises = {it[0] for it in PARAMETERS["minimum_pension"] if since <= it[0] <= c.today}
    for day in sorted(days | raises):
        if day == date(2023, 1, 1):
            if since.year == 2022:
                # What a pension of 2022 got of the assistance of that year is not said.
                raise Silent
            pension += c.number("material_assistance", day)
        if day in days:
            pension = qepik(pension * (1 + on("pension_indexation", day)))
        pension = max(pension, on("minimum_pension", day))
    return pays(pension, "month")


def pensioner_funeral_grant(c):
    """Art 42.2: three minimum pensions of the day of the death."""
    if not c["bereaved"] or not c["paid_funeral"] or c["deceased_insured"] != "pensioner":
        return NO
    day = c["died_on"]
    return pays(c.number("pensioner_funeral_multiple", day) * c.number("minimum_pension", day), "once")


# Service of the state.


def service_supplement(c):
    """Art 20: a share of pay by length of service, less the pension."""
    if not c["long_service"]:
        return NO
    if c["service_kind"] in ("military", "elected_office") or c["service_end"] == "goes_on" or c["receives_pension"]:
        # 2 or 3 % a year and the length of a term are open; a pension in payment may hold the supplement already.
        raise Silent
    least = c.number("service_supplement_years")
    if c["service_months"] < least:
        return NO
    pension = old_age_pension(c)
    if pension.amount is None:
        return pension
    further = (c["service_months"] - least) / Fraction(12) * c.number("service_supplement_per_year")
    share = min(c.number("service_supplement_base") + further, c.number("service_supplement_most"))
    supplement = share * c["service_pay"] - pension.amount
    return pays(supplement, "month", pension.on, c.today) if supplement > 0 else NO


def civil_servant_allowance(c):
    """CSL 23.3: on leaving at pension age or for disability, with no pension and under fifteen years of service."""
    if not c["long_service"] or c["service_kind"] != "civil_service" or c["receives_pension"]:
        return NO
    if c["service_months"] >= c.number("civil_servant_minimum_service") or c["service_end"] in ("own_wish", "goes_on"):
        return NO
    if c["service_end"] != "pension_age":
        # "Health or cuts" is wider than disability.
        raise Silent
    if old_age_pension(c).outcome != "not_entitled":
        # A pension that comes later, or whose right is open, leaves the allowance open too.
        if old_age_pension(c).outcome != "entitled":
            raise Silent
        return NO
    return pays(c.number("civil_servant_allowance_share") * c["last_salary"], "month")


def civil_servant_lump_sum(c):
    """CSL 23.2, 33.2: six monthly pensions on retiring by own wish at pension age."""
    if not c["long_service"] or c["service_kind"] != "civil_service" or c["service_end"] == "goes_on":
        return NO
    if c["service_end"] == "own_wish":
        raise Silent
    if c["service_end"] != "pension_age":
        return NO
    if c["receives_pension"]:
        if c["pension_kind"] != "old_age":
            return NO
        if c["pension_since"] < REFORM:
            raise Silent
        return pays(c.number("civil_servant_lump_multiple") * c["pension_granted"], "once")
    pension = old_age_pension(c)
    if pension.amount is None:
        return pension
    return pays(c.number("civil_servant_lump_multiple") * pension.amount, "once", pension.on, c.today)
