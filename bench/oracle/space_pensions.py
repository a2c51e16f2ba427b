"""What varies for labour pensions and what goes with them."""

from datetime import date
from fractions import Fraction

from facts import CHOICES, Pay
from law import DAY, add_months, on
from old_age import pension_age
from pensions import required_months
from spaces import BANDS, DEATH, NOT, PLAIN, YES, Space, ago, art8_born, near_age, turning


def least_capital(extra):
    """The capital that gives the minimum pension that day, and so much more."""
    return lambda day, facts: on("minimum_pension", day, date(2020, 1, 1)) * 144 + extra


OLD_AGE = {
    "sex": ["woman", "man"],
    "birth_date": [near_age(0), near_age(-1), near_age(1), near_age(40), near_age(200), near_age(900), near_age(-30)],
    "temporary_resident": NOT, "works": NOT, "receives_pension": NOT, "pension_kind": ["old_age"],
    "long_service": [False], "hard_work": [False], "civil_aviation": [False], "dwarfism": [False],
    "record": [300, 299, 301, 144, 60, 420], "capital": [
        Fraction(20_000), least_capital(0), least_capital(Fraction(-1, 100)), least_capital(Fraction(1, 100)),
        Fraction(60_000), Fraction("72000.72"), Fraction("123456.78"), Fraction(0)],
    "record_before_2006": [60, 0, 120], "capital_in_2018": NOT,
    "sector": ["state", "private"], "region": ["baku"], "pay": [Fraction(800), Fraction(9000), Fraction(0)],
    "pay_history": [()], "retire_in": [None, "2027-05", "2026-12"],
    "children_raised": [0, 4, 5, 6], "raised_child_with_disability": [False], "raised_alone": [False],
}


CHILDREN_RAISED = OLD_AGE | {
    "birth_date": [art8_born, lambda day, facts: art8_born(day, facts) + DAY, lambda day, facts: art8_born(day,
        facts) - DAY,
                   near_age(100)],
    "children_raised": [5, 4, 6, 1, 0], "raised_child_with_disability": NOT, "raised_alone": YES,
}

ESTIMATE = OLD_AGE | {
    "birth_date": [near_age(-10)], "capital": [None], "record": [400], "record_before_2006": [0, 12, 240, 300],
    "region": ["baku", "sumqayit_or_ganja", "other_city", "district_centre", "village"],
    "pay_history": [
        (Pay(2006, 2025, sector, Fraction(pay)),) for sector, pay in (("state", 900), ("private", 900), ("state",
            3000))
    ] + [(Pay(2010, 2018, "private", Fraction("8123.45")), Pay(2019, 2025, "private", Fraction("8500.5"))),
         (Pay(2019, 2025, "trade", Fraction(5000)),), (Pay(2019, 2025, "construction", Fraction(5000)),),
         (Pay(2019, 2025, "farm_small", Fraction(0)), ), (Pay(2019, 2024, "farm_large", Fraction(0)),),
         (Pay(2016, 2017, "state", Fraction(8000)),), (Pay(2017, 2019, "private", Fraction(20000)),)],
    "retire_in": [None],
}

ART9 = OLD_AGE | {
    "birth_date": [lambda day, facts, less=less, off=off: add_months(day + off * DAY,
        less - int(pension_age(facts["sex"], day)))
                   for less in (60, 180, 240) for off in (0, 1, -1)],
    "hard_work": NOT, "hard_work_months": [0, 150, 149, 120, 119], "civil_aviation": NOT,
    "aviation_months": [0, 300, 299, 240, 239], "aviation_left_for_health": NOT, "dwarfism": NOT,
    "record": [310, 300, 240, 60, 59], "children_raised": [0], "works": [False], "retire_in": [None],
}

def disability_record(extra):
    """Exactly the record that Art 12 asks, and so many months more."""

    def months(day, facts):
        born, since = facts["birth_date"], facts["disability_since"]
        years = since.year - born.year - ((since.month, since.day) < (born.month, born.day))
        return required_months(years) + extra

    return months


def disability_capital(extra):
    """Exactly the capital that gives the minimum, and so much more."""

    def capital(day, facts):
        k = Fraction(disability_record(0)(day, facts)) / on("disability_divisor", facts["disability_since"])
        return Fraction(round(on("minimum_pension", day, date(2020, 1, 1)) * 144 * k * 100), 100) + extra

    return capital


def deceased_record(extra):
    """The same for someone who died."""
    return lambda day, facts: disability_record(extra)(
        day, {"birth_date": facts["deceased_born"], "disability_since": facts["died_on"]})


def deceased_capital(extra):
    """The same for someone who died."""
    return lambda day, facts: disability_capital(extra)(
        day, {"birth_date": facts["deceased_born"], "disability_since": facts["died_on"]})


def survivor_born(day, facts):
    """Of the age that the ground asks."""
    years = {"under_18": 10, "student_under_23": 20, "pension_age": 70, "disabled_before_18": 30}
    return add_months(day, -12 * years.get(facts["survivor_ground"], 50))


SERVICE = {
    "long_service": YES, "service_kind": ["civil_service", "court_or_prosecution", "special_rank"],
    "service_end": ["pension_age", "own_wish", "goes_on"], "has_disability": [False],
}
# Who retires from it with the pension of Art 7.
RETIRED = OLD_AGE | SERVICE | {
    "temporary_resident": [False], "works": [False], "receives_pension": [False], "retire_in": [None],
    "birth_date": [near_age(0), near_age(40), near_age(-30)], "children_raised": [0], "capital_in_2018": [False],
    "service_months": [180, 179, 181, 192, 200], "service_pay": [Fraction(1500), Fraction(2345), Fraction(600),
        Fraction("987.65")],
}
SERVICE_DAYS = [*PLAIN, date(2025, 3, 3), date(2023, 1, 1)]

SPACES = {
    "old_age_pension": [
        Space(OLD_AGE, ["age_limit_women", "age_limit_men", "minimum_pension", "required_record"], 204),
        Space(CHILDREN_RAISED, ["early_age_many_children", "age_limit_women"], 41),
        Space(ESTIMATE, [], 22, [date(2026, 3, 4), date(2026, 11, 21), date(2026, 7, 1)]),
        Space(ART9, ["list_work_men"], 37),
    ],
    "disability_pension": [Space({
        "temporary_resident": NOT, "has_disability": YES, "receives_pension": NOT, "pension_kind": ["disability"],
        "long_service": [False], "works": NOT,
        "birth_date": [ago(years) for years in (43, 20, 15, 29, 30, 31, 40, 45, 50, 59)] + turning(30) + turning(50),
        "band": BANDS, "cause": ["general", "war", "childhood"], "disability_since": [ago(), lambda day,
            facts: day.replace(day=1)],
        "sight": [False], "record": [disability_record(0), disability_record(-1), disability_record(1), 400, 59, 60],
        "capital": [disability_capital(0), disability_capital(Fraction(-1, 100)), disability_capital(Fraction(1,
            100)),
                    Fraction("37978.89"), Fraction("61234.56"), Fraction(0), Fraction(5000)],
        "record_before_2006": [0, 24, 60], "capital_in_2018": NOT, "pay_history": [()], "sex": ["man"],
    }, ["minimum_pension", "disability_divisor"], 132)],
    "survivor_pension": [Space({
        "temporary_resident": NOT, "bereaved": YES, "died_on": [ago(), lambda day, facts: day.replace(day=1)],
        "deceased_insured": ["insured", "neither"],
        "fallen": ["no"], "paid_funeral": [False], "survivor_ground": CHOICES["survivor_ground"], "survivors": [1,
            2, 3, 7],
        "works": NOT, "receives_pension": [False], "sex": ["woman"], "birth_date": [survivor_born],
        "deceased_born": [ago(years) for years in (43, 20, 30, 31, 50, 64)],
        "deceased_record": [deceased_record(0), deceased_record(-1), deceased_record(1), 480],
        "deceased_capital": [deceased_capital(0), deceased_capital(Fraction(1, 100)), Fraction("61234.56"),
            Fraction("99999.99")],
    }, ["minimum_pension", "disability_divisor"], 29), Space({
        "temporary_resident": [False], "bereaved": [True], "died_on": [ago()], "deceased_insured": ["pensioner"],
        "fallen": ["no"], "paid_funeral": [False],
        "survivor_ground": ["pension_age", "none", "cares_for_child_under_8"], "survivors": [1, 2, 3], "works": NOT,
        "receives_pension": [False], "sex": ["woman"], "birth_date": [survivor_born], "deceased_born": [ago(70)],
        "deceased_record": [300], "deceased_capital": [Fraction(0)],
        "deceased_pension": [Fraction("541.67"), Fraction(320), Fraction("319.99"), Fraction(1000)],
    }, ["minimum_pension"], 11), Space({
        "temporary_resident": [False], "bereaved": [True], "died_on": [ago()], "deceased_insured": ["insured"],
        "fallen": ["on_duty", "other_cause"],
        "paid_funeral": [False], "survivor_ground": ["under_18", "none"], "survivors": [1, 2, 3, 4], "works": [False],
        "receives_pension": [False], "sex": ["woman"], "birth_date": [survivor_born], "deceased_born": [ago(30)],
        "deceased_record": [60], "deceased_capital": [Fraction(5000)],
        "fallen_pay": [Fraction(1500), Fraction("1234.56"), Fraction(400), Fraction(300)],
    }, ["minimum_pension"], 11)],
    "pension_indexation": [Space({
        "receives_pension": YES, "pension_kind": ["old_age"],
        "pension_since": [date(2019, 3, 5), date(2018, 6, 1), date(2017, 8, 1), date(2018, 12, 31), date(2019, 1,
            1), date(2019, 10, 1),
                          date(2020, 5, 5), date(2021, 12, 31), date(2022, 1, 1), date(2023, 2, 1), date(2024, 7,
                              9), date(2025, 12, 31)],
        "pension_granted": [Fraction(500), Fraction(400), Fraction("259.78"), Fraction("541.67"), Fraction(320),
            Fraction(160),
                            Fraction(280), Fraction(1000)],
        "works": [False], "long_service": [False],
    }, ["pension_indexation", "minimum_pension"], 112)],
    "pension_recalculation": [Space({
        "receives_pension": YES, "works": NOT, "pension_kind": ["old_age"], "pension_since": [ago(8), ago(15)],
        "pension_granted": [Fraction(400)], "months_after_pension": [36, 71, 72, 73, 1, 90],
        "capital_after_pension": [
            Fraction(7200), Fraction("3333.33"), Fraction("0.01"), Fraction(12345)],
        "long_service": [False], "sex": ["man"], "birth_date": [ago(70)],
    }, ["recalculation_every"], 46)],
    "pensioner_funeral_grant": [Space(DEATH | {"deceased_insured": ["pensioner", "insured", "neither"]},
        ["minimum_pension"], 22)],
    "service_supplement": [Space(RETIRED | {"service_end": ["pension_age", "own_wish"]}, ["minimum_pension"], 11,
        SERVICE_DAYS)],
    "civil_servant_allowance": [Space(RETIRED | {
        "record": [100, 143, 300], "capital": [Fraction(1000), Fraction(60_000)], "birth_date": [near_age(-30),
            near_age(0)],
        "service_months": [90, 60], "receives_pension": NOT, "last_salary": [Fraction(900), Fraction("1234.56"),
            Fraction(2000)],
        "pension_kind": ["old_age"], "pension_since": [ago(0, 1)], "pension_granted": [Fraction(320)],
    }, ["civil_servant_allowance_share"], 6, SERVICE_DAYS)],
    "civil_servant_lump_sum": [Space(RETIRED | {
        "receives_pension": NOT, "service_kind": ["civil_service", "court_or_prosecution"],
        "pension_kind": ["old_age"], "pension_since": [ago(0, 1)], "pension_granted": [Fraction("541.67"),
            Fraction(320)],
    }, ["minimum_pension"], 0, SERVICE_DAYS)],
}
