"""Labour pensions: Law 54-IIIQ, and what civil servants get on leaving."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from contributions import estimated_capital, month_contribution
from law import NO, PARAMETERS, Silent, Unsettled, add_months, age, first_of_month, month_index, on, pays, qepik

REFORM = date(2017, 7, 1)
SINCE_530 = date(2022, 6, 29)

# Age: Arts 7 to 9.


def pension_age(sex, day):
    """Art 7."""
    return on("age_limit_women" if sex == "woman" else "age_limit_men", day)


def art8_case(c, day):
    """A parent of five children raised to eight, or of one with disability; a father only if left alone."""
    many = c["children_raised"] >= on("early_age_children", day)
    with_disability = c["raised_child_with_disability"]
    if c["sex"] == "woman":
        return many or with_disability
    return c["raised_alone"] and (many or (with_disability and day >= SINCE_530))


def art8_reduction(c, day):
    """Five years; before 29.06.2022 a year for each of five or more children."""
    if not art8_case(c, day):
        return 0
    if day >= SINCE_530:
        return 60
    with_disability = 60 if c["sex"] == "woman" and c["raised_child_with_disability"] else 0
    many = 12 * c["children_raised"] if c["children_raised"] >= on("early_age_children", day) else 0
    return max(many, with_disability)


CHANGES = ("age_limit_men", "age_limit_women", "early_age_many_children", "list_work_reduction")


def age_day(born, limit):
    """The first day on which the age is at least that day's limit; None if no limit is known before."""
    begins = sorted({it[0] for name in CHANGES for it in PARAMETERS[name]} | {date(2020, 1, 1)})
    for index, first in enumerate(begins):
        try:
            reached = max(add_months(born, int(limit(first))), first)
        except Unsettled:
            continue
        if index + 1 == len(begins) or reached < begins[index + 1]:
            return reached
    return None


# The old-age pension.


def old_age_pension(c):
    """Arts 7, 8, 9, 10 and 22-1: the first day with the age and either the record or the capital."""
    if c["temporary_resident"] or has_pension(c, "old_age"):
        return NO
    if c["long_service"] and (c["service_kind"] == "military" or c["service_months"] >= 210):
        # Arts 9.4 to 9.7: military service and 35 years in other services have ages of their own.
        raise Silent
    if special_work(c) and (c.today < SINCE_530 or c["birth_date"] < add_months(SINCE_530, -12 * least_age_before_530(c))):
        # Before 530-VIQD the ages, the record and T of Art 9 were others, and may have given the right.
        raise Silent
    if None in (c["record"], c["record_before_2006"]):
        raise Silent
    found = [it for route in routes(c) if (it := _by_route(c, route))]
    return min(found, key=lambda it: it.on or c.today) if found else NO


def has_pension(c, kind):
    """This pension is granted already; from another one the person may change, by choice."""
    if c["receives_pension"] and c["pension_kind"] != kind:
        raise Silent
    return c["receives_pension"]


@dataclass(frozen=True)
class Route:
    """A way to the age: its limit on a day, the record it asks, and whether Art 22-1 credits some."""

    limit: Callable
    record: str | None = "required_record"
    capital: bool = True
    credited: bool = True
    parent: bool = False


def routes(c):
    """Arts 7, 8 and 9: all that this person has."""

    def below(reduction):
        return lambda day: pension_age(c["sex"], day) - on(reduction, day)

    yield Route(lambda day: pension_age(c["sex"], day))
    if art8_case(c, max(c.today, SINCE_530)):
        yield Route(lambda day: pension_age(c["sex"], day) - art8_reduction(c, day), parent=True)
    if c["hard_work"] and c["hard_work_months"] >= c.number("list_work_women" if c["sex"] == "woman" else "list_work_men"):
        yield Route(below("list_work_reduction"), credited=False)
    if c["civil_aviation"]:
        asked = "aviation_service_health" if c["aviation_left_for_health"] else "aviation_service"
        if c["aviation_months"] >= c.number(asked):
            # The service stands in place of the record.
            yield Route(below("aviation_reduction"), record=None, credited=False)
    if c["dwarfism"]:
        yield Route(below("dwarfism_reduction"), record="dwarfism_record", capital=False, credited=False)


def least_age_before_530(c):
    """60 and 55 for list work, 47 and 42 with dwarfism; civil aviation had no age."""
    men = c["sex"] == "man"
    ages = [(c["hard_work"], 60 if men else 55), (c["dwarfism"], 47 if men else 42)]
    return min((years for holds, years in ages if holds), default=200)


def special_work(c):
    """Art 9, without the services of the state."""
    return c["hard_work"] or c["civil_aviation"] or c["dwarfism"]


def _by_route(c, route):
    reached, chosen = age_day(c["birth_date"], route.limit), c["retire_in"]
    start = max(reached, c.today, date.fromisoformat(f"{chosen}-01") if chosen else reached)
    credit = credited_months(c, reached) if route.credited else 0
    if credit and route.parent and c.today < SINCE_530:
        # Art 22-1 took in Art 8 only then.
        raise Silent
    if start < REFORM:
        raise Unsettled("the formula before the reform")
    for later in range(12 * 30):
        day = start if later == 0 else first_of_month(month_index(start) + later)
        worked = month_index(day) - month_index(c.today) if pays_in(c) else 0
        record = max(c["record_before_2006"], credit) + c["record"] - c["record_before_2006"] + worked
        enough = route.record is None or record >= c.number(route.record, day)
        minimum, months = known_minimum(c, day, enough), c.number("payment_months", day)
        capital = capital_at(c, day)
        if enough or (route.capital and capital >= minimum * months):
            if day > max(reached, c.today) and worked and earlier_law_may_give(c, reached):
                raise Silent
            return pays(rounded_alike(capital, lambda it: max(it / months, minimum)), "month", day, c.today)
        if not pays_in(c):
            break
    if earlier_law_may_give(c, reached):
        raise Silent
    return None


def rounded_alike(total, of):
    """Whether the sum before the last division is rounded too is not said: only where that makes no difference."""
    amount = qepik(of(total))
    if amount != qepik(of(qepik(total))):
        raise Silent
    return amount


def known_minimum(c, day, enough):
    """Without the record a minimum that is not announced leaves a no as right as a "not known"."""
    try:
        return c.number("minimum_pension", day)
    except Unsettled:
        if enough:
            raise
        raise Silent from None


def earlier_law_may_give(c, reached):
    """Twelve years of record were enough before July 2017, and a lower minimum asked less capital."""
    if reached < REFORM:
        return c["record"] >= 144 or c["capital"] != 0
    capital = c["capital"] if c["capital"] is not None else estimated_capital(c)
    return reached < c.today and capital >= on("minimum_pension", reached) * 144


def pays_in(c):
    """Whether contributions go on."""
    return c["works"] and month_contribution(c["sector"], c["region"], c["pay"], c.today, c.today) > 0


def credited_months(c, reached):
    """Art 22-1: 25 years of record before 2006 for those who reach the age in 2019–2025, then one year less each year."""
    if not c["capital_in_2018"] or reached < date(2019, 1, 1):
        return 0
    return max(0, 300 - 12 * max(0, reached.year - 2025))


def capital_at(c, day):
    """The capital of today with what is still paid in, indexed on each 1 January whose rate is known."""
    capital = c["capital"] if c["capital"] is not None else estimated_capital(c)
    for index in range(month_index(c.today), month_index(day)):
        month = first_of_month(index)
        if pays_in(c):
            paid = month_contribution(c["sector"], c["region"], c["pay"], month, c.today)
            capital += paid * c.number("capital_share", month)
        following = first_of_month(index + 1)
        if following.month == 1 and following.year < 2019:
            raise Silent
        if following.month == 1 and following <= PARAMETERS["capital_indexation"][-1][1]:
            capital *= 1 + on("capital_indexation", following)
    return capital


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
    if (c["survivor_ground"], years >= 18) == ("under_18", True) or (c["survivor_ground"] == "student_under_23" and years >= 23):
        raise Silent
    if c["survivor_ground"] == "pension_age" and c["birth_date"] > add_months(c.today, -12 * 65):
        raise Silent
    if month_index(c["died_on"]) != month_index(c.today):
        raise Silent
    if c["fallen"] == "no" and c["deceased_insured"] not in ("insured", "pensioner"):
        return NO
    if c.today < REFORM:
        raise Unsettled("the formula before the reform")
    minimum, months = c.number("minimum_pension"), c.number("payment_months")
    members = c["survivors"]
    if c["fallen"] != "no":
        each = Fraction(1, 2) if c["fallen"] == "on_duty" else Fraction(35, 100)
        family = max(each * members, c.number("serviceman_survivor_family_share")) * c["fallen_pay"]
        ordinary, _ = by_disability_rules(
            c["deceased_capital"], age(c["deceased_born"], c["died_on"]), c["died_on"], minimum, months)
        if ordinary > family:
            # Whether a larger ordinary pension takes the place of the share is not said.
            raise Silent
    elif c["deceased_insured"] == "pensioner":
        if c["deceased_capital"] != 0:
            # How unused capital is added is not said.
            raise Silent
        family = c["deceased_pension"]
    else:
        years = age(c["deceased_born"], c["died_on"])
        if c["deceased_record"] < required_months(years):
            if c["died_on"] >= date(2019, 1, 1) and c["deceased_born"] < date(1991, 1, 1):
                # Months before 2006 that Art 22-1 may credit to the dead are not asked.
                raise Silent
            return NO
        family, needed = by_disability_rules(c["deceased_capital"], years, c["died_on"], minimum, months)
        if c["deceased_capital"] < needed:
            # "By the disability rules" does not say whether the capital must give the minimum.
            raise Silent
    return pays(rounded_alike(max(family, minimum), lambda it: it / members), "month")


# A pension already paid.


def pension_recalculation(c):
    """Art 37.3.1: on stopping work or after six years of it, new capital over 144 less the months worked, at least 72."""
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
