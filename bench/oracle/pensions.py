"""Labour pensions: Law 54-IIIQ, and what civil servants get on leaving."""

from datetime import date
from fractions import Fraction

from contributions import estimated_capital, month_contribution
from law import NO, PARAMETERS, Silent, Unsettled, add_months, age, first_of_month, month_index, on, pays, qepik

REFORM = date(2017, 7, 1)

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
    return c["raised_alone"] and (many or (with_disability and day >= date(2022, 6, 29)))


def art8_reduction(c, day):
    """Five years; before 29.06.2022 a year for each of five or more children."""
    if not art8_case(c, day):
        return 0
    if day >= date(2022, 6, 29):
        return 60
    with_disability = 60 if c["sex"] == "woman" and c["raised_child_with_disability"] else 0
    many = 12 * c["children_raised"] if c["children_raised"] >= on("early_age_children", day) else 0
    return max(many, with_disability)


def art9_reduction(c, day):
    """The lists of hard work, civil aviation, hypophysis dwarfism."""
    ways = [0]
    if c["hard_work"]:
        least = on("list_work_women" if c["sex"] == "woman" else "list_work_men", day)
        ways += [on("list_work_reduction", day)] if c["hard_work_months"] >= least else []
    if c["civil_aviation"]:
        least = on("aviation_service_health" if c["aviation_left_for_health"] else "aviation_service", day)
        ways += [on("aviation_reduction", day)] if c["aviation_months"] >= least else []
    if c["dwarfism"]:
        ways += [on("dwarfism_reduction", day)] if (c["record"] or 0) >= on("dwarfism_record", day) else []
    return max(ways)


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
    if c["receives_pension"] or c["long_service"]:
        # One pension at a time; the ages of special services hang on facts no answer gives.
        raise Silent
    if None in (c["record"], c["record_before_2006"]):
        raise Silent
    found = [it for route in routes(c) if (it := _by_route(c, *route))]
    return min(found, key=lambda it: it.on or c.today) if found else NO


def routes(c):
    """Each way to the age, and whether it is a special one, where Art 22-1 gives no credit."""
    yield lambda day: pension_age(c["sex"], day) - art8_reduction(c, day), False
    if art8_case(c, c.today):
        yield lambda day: pension_age(c["sex"], day), False
    if c["hard_work"] or c["civil_aviation"] or c["dwarfism"]:
        yield lambda day: pension_age(c["sex"], day) - art9_reduction(c, day), True


def _by_route(c, limit, special):
    reached, chosen = age_day(c["birth_date"], limit), c["retire_in"]
    start = max(reached, c.today, date.fromisoformat(f"{chosen}-01") if chosen else reached)
    credit = 0 if special else credited_months(c, reached)
    # With hypophysis dwarfism the age comes with its own, shorter record.
    shorter = special and c["dwarfism"] and not c["hard_work"] and not c["civil_aviation"]
    if start < REFORM:
        raise Unsettled("the formula before the reform")
    for later in range(12 * 30):
        day = start if later == 0 else first_of_month(month_index(start) + later)
        worked = month_index(day) - month_index(c.today) if pays_in(c) else 0
        minimum, months = c.number("minimum_pension", day), c.number("payment_months", day)
        needed = c.number("dwarfism_record" if shorter else "required_record", day)
        record = max(c["record_before_2006"], credit) + c["record"] - c["record_before_2006"] + worked
        capital = capital_at(c, day)
        if record >= needed or capital >= minimum * months:
            return pays(max(capital / months, minimum), "month", day, c.today)
        if not pays_in(c):
            break
    if earlier_law_may_give(c, reached):
        raise Silent
    return None


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
    if not c["has_disability"]:
        return NO
    if c["receives_pension"] or c["capital_in_2018"] or c["long_service"] or None in (c["record"], c["capital"]):
        raise Silent
    since = c["disability_since"]
    if month_index(since) != month_index(c.today):
        # Which day's record, capital and divisor count for an old disability is not said.
        raise Silent
    if c.today < REFORM:
        raise Unsettled("the formula before the reform")
    years = age(c["birth_date"], since)
    minimum, months = c.number("minimum_pension"), c.number("payment_months")
    amount, needed = by_disability_rules(c["capital"], years, since, minimum, months)
    worst = c["band"] == "from_81_to_100"
    if worst and c["cause"] == "war":
        return pays(max(amount, minimum), "month")
    if c["cause"] in ("war", "military_duty", "chernobyl_duty"):
        # Servicemen may have Art 20 instead.
        raise Silent
    if c["record"] < required_months(years) or (not worst and c["capital"] < needed):
        return NO
    return pays(max(amount, minimum), "month")


SURVIVORS = {"under_18", "student_under_23", "disabled_before_18", "pension_age", "disability_61_100"}


def is_survivor(c):
    """A family member of Art 16; who cares for a child under eight must not work."""
    ground = c["survivor_ground"]
    return ground in SURVIVORS or (ground == "cares_for_child_under_8" and not c["works"])


def survivor_pension(c):
    """This person's equal part; the family together gets at least the minimum."""
    if not c["bereaved"] or not is_survivor(c):
        return NO
    if c["receives_pension"] or month_index(c["died_on"]) != month_index(c.today):
        raise Silent
    if c.today < REFORM:
        raise Unsettled("the formula before the reform")
    minimum, months = c.number("minimum_pension"), c.number("payment_months")
    members = c["survivors"]
    if c["fallen"] != "no":
        each = Fraction(1, 2) if c["fallen"] == "on_duty" else Fraction(35, 100)
        family = max(each * members, c.number("serviceman_survivor_family_share")) * c["fallen_pay"]
    elif c["deceased_insured"] == "pensioner":
        if c["deceased_capital"] != 0:
            # How unused capital is added is not said.
            raise Silent
        family = c["deceased_pension"]
    elif c["deceased_insured"] == "insured":
        years = age(c["deceased_born"], c["died_on"])
        if c["deceased_record"] < required_months(years):
            return NO
        family, needed = by_disability_rules(c["deceased_capital"], years, c["died_on"], minimum, months)
        if c["deceased_capital"] < needed:
            # "By the disability rules" does not say whether the capital must give the minimum.
            raise Silent
    else:
        return NO
    return pays(max(family, minimum) / members, "month")


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
    """Art 29.1: each 1 January after the award, on the sum in payment; raised to the minimum whenever that rises."""
    if not c["receives_pension"]:
        return NO
    since = c["pension_since"]
    if c["pension_kind"] != "old_age":
        raise Silent
    if since.year == c.today.year:
        # The next 1 January has no rate yet.
        raise Silent
    pension = c["pension_granted"]
    days = {first_of_month(12 * year) for year in range(since.year + 1, c.today.year + 1)}
    raises = {it[0] for it in PARAMETERS["minimum_pension"] if since < it[0] <= c.today}
    for day in sorted(days | raises):
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
    if c["service_kind"] in ("military", "elected_office"):
        # 2 or 3 % a year, old and new military rules, and the length of a term are open.
        raise Silent
    least = c.number("service_supplement_years")
    if c["service_months"] < least:
        return NO
    if not c["receives_pension"] or c["pension_kind"] != "old_age" or c["service_end"] == "goes_on":
        raise Silent
    if c["pension_since"].year != c.today.year:
        # Supplements are indexed with the pension since 2023.
        raise Silent
    further = (c["service_months"] - least) / Fraction(12) * c.number("service_supplement_per_year")
    share = min(c.number("service_supplement_base") + further, c.number("service_supplement_most"))
    supplement = share * c["service_pay"] - c["pension_granted"]
    return pays(supplement, "month") if supplement > 0 else NO


def civil_servant_allowance(c):
    """CSL 23.3: on leaving at pension age or for disability, with no pension and under fifteen years of service."""
    if not c["long_service"] or c["service_kind"] != "civil_service" or c["receives_pension"]:
        return NO
    if c["service_months"] >= c.number("service_supplement_years") or c["service_end"] in ("own_wish", "goes_on"):
        return NO
    if c["service_end"] != "pension_age":
        # "Health or cuts" is wider than disability.
        raise Silent
    return pays(c.number("civil_servant_allowance_share") * c["service_pay"], "month")


def civil_servant_lump_sum(c):
    """CSL 23.2, 33.2: six monthly pensions on retiring by own wish at pension age."""
    if not c["long_service"] or c["service_kind"] != "civil_service" or not c["receives_pension"]:
        return NO
    if c["service_end"] == "own_wish":
        raise Silent
    if c["service_end"] != "pension_age" or c["pension_kind"] != "old_age":
        return NO
    return pays(c.number("civil_servant_lump_multiple") * c["pension_granted"], "once")
