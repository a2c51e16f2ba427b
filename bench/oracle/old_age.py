"""The old-age pension: Arts 7 to 10 and 22-1 of Law 54-IIIQ."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from contributions import estimated_capital, month_contribution
from law import NO, PARAMETERS, Silent, Unsettled, add_months, first_of_month, month_index, on, pays, qepik

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
    oldest = add_months(SINCE_530, -12 * least_age_before_530(c))
    if special_work(c) and (c.today < SINCE_530 or c["birth_date"] < oldest):
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
    list_work = "list_work_women" if c["sex"] == "woman" else "list_work_men"
    if c["hard_work"] and c["hard_work_months"] >= c.number(list_work):
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
    """The right comes on the first day with the age and the record or the capital; a later month may be chosen."""
    reached, chosen = age_day(c["birth_date"], route.limit), c["retire_in"]
    start = max(reached, c.today)
    credit = credited_months(c, reached) if route.credited else 0
    if credit and route.parent and c.today < SINCE_530:
        # Art 22-1 took in Art 8 only then.
        raise Silent
    wished = max(start, date.fromisoformat(f"{chosen}-01")) if chosen else start
    if wished < REFORM:
        raise Unsettled("the formula before the reform")
    # Work goes on paying in; without it the capital still grows on each 1 January whose rate is known.
    last = 12 * 30 if pays_in(c) else max(0, month_index(PARAMETERS["capital_indexation"][-1][0]) - month_index(start))
    for later in range(last + 1):
        day = start if later == 0 else first_of_month(month_index(start) + later)
        if day >= REFORM and met(c, route, credit, day):
            if later and earlier_law_may_give(c, reached):
                raise Silent
            if not met(c, route, credit, max(day, wished)):
                # A right under a lower minimum, and a pension only wished for under a higher one.
                raise Silent
            return pays(of_capital(c, max(day, wished)), "month", max(day, wished), c.today)
    if earlier_law_may_give(c, reached):
        raise Silent
    return None


def met(c, route, credit, day):
    """Whether the record or the capital is enough on a day."""
    worked = month_index(day) - month_index(c.today) if pays_in(c) else 0
    record = max(c["record_before_2006"], credit) + c["record"] - c["record_before_2006"] + worked
    if route.record is None or record >= c.number(route.record, day):
        return True
    return route.capital and capital_at(c, day) >= known_minimum(c, day) * c.number("payment_months", day)


def of_capital(c, day):
    """Art 10 with Art 6-1."""
    return max(capital_at(c, day) / c.number("payment_months", day), c.number("minimum_pension", day))


def known_minimum(c, day):
    """Without the record a minimum that is not announced leaves a no as right as a "not known"."""
    try:
        return c.number("minimum_pension", day)
    except Unsettled:
        raise Silent from None


def earlier_law_may_give(c, reached):
    """Twelve years of record were enough before July 2017, and a lower minimum asked less capital."""
    if reached < REFORM:
        return c["record"] >= 144 or c["capital"] != 0
    return reached < c.today and recorded(c) >= on("minimum_pension", reached) * 144


def pays_in(c):
    """Whether contributions go on."""
    return c["works"] and month_contribution(c["sector"], c["region"], c["pay"], c.today, c.today) > 0


def credited_months(c, reached):
    """Art 22-1: 25 years before 2006 for those who reach the age in 2019–2025, then one less each year."""
    if not c["capital_in_2018"] or reached < date(2019, 1, 1):
        return 0
    return max(0, 300 - 12 * max(0, reached.year - 2025))


def capital_at(c, day):
    """The capital of today with what is still paid in, indexed on each 1 January whose rate is known, in qəpik."""
    capital, paid, raised = recorded(c), Fraction(0), Fraction(0)
    for index in range(month_index(c.today), month_index(day)):
        month = first_of_month(index)
        if pays_in(c):
            contribution = month_contribution(c["sector"], c["region"], c["pay"], month, c.today)
            paid += contribution * c.number("capital_share", month)
        following = first_of_month(index + 1)
        if following.month == 1 and following.year < 2019:
            raise Silent
        if following.month == 1 and following <= PARAMETERS["capital_indexation"][-1][1]:
            raised += (capital + paid + raised) * on("capital_indexation", following)
    return capital + qepik(paid) + qepik(raised)


def recorded(c):
    """The capital of today; without the account's own figure an estimate for the age of Art 7."""
    begins = age_day(c["birth_date"], lambda day: pension_age(c["sex"], day))
    return c["capital"] if c["capital"] is not None else estimated_capital(c, begins)
