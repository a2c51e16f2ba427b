"""What varies for each benefit: its days, and for each fact the values around the thresholds; the first is the base.

A value may be a function of the day and of the facts named before it.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from facts import CHOICES, Child, Pay
from law import DAY, Unsettled, add_months, on, switches
from pensions import pension_age, required_months

PLAIN = [date(2026, 11, 21), date(2026, 2, 14), date(2024, 5, 3)]
YES, NOT = [True, False], [False, True]


@dataclass
class Space:
    """The cases of one benefit."""

    axes: dict
    parameters: list
    rows: int
    days: list = field(default_factory=lambda: PLAIN)

    def all_days(self):
        """Both sides of every date switch, then plain days."""
        return sorted(set(switches(*self.parameters)) | set(self.days))

    def known(self, day):
        """Whether the numbers of a day are known."""
        try:
            return all(on(parameter, day) is not None for parameter in self.parameters)
        except Unsettled:
            return False


def ago(years=0, months=0, days=0):
    """The day so long before today."""
    return lambda day, facts: add_months(day, -12 * years - months) - timedelta(days=days)


def turning(years, months=0):
    """Born so that the age is reached tomorrow, today, yesterday."""
    return [lambda day, facts, off=off: add_months(day - off * DAY, -12 * years - months) for off in (1, 0, -1)]


def child(years=0, months=0, days=0, since=None, **traits):
    """A child of that age; for one that came later, `since` is how long ago or the day."""

    def of(day, facts):
        came = since(day, facts) if callable(since) else since
        return (Child(ago(years, months, days)(day, facts), since=came, **traits),)

    return of


def all_of(*children):
    """Several children."""
    return lambda day, facts: tuple(one for it in children for one in it(day, facts))


def child_turning(years, months=0, **traits):
    """One child on each side of a birthday."""

    def of(off):
        def one(day, facts):
            since = {"since": traits["since"](day, facts)} if "since" in traits else {}
            rest = {name: it for name, it in traits.items() if name != "since"}
            return (Child(add_months(day - off * DAY, -12 * years - months), **rest, **since),)

        return one

    return [of(off) for off in (1, 0, -1)]


RESIDENT = {"temporary_resident": NOT}
BANDS = CHOICES["band"]


# Pensions.


def near_age(offset):
    """Born so that the pension age of that day, less the Art 8 years, is reached so many days later."""

    def born(day, facts):
        return add_months(day + offset * DAY, -int(pension_age(facts["sex"], day)))

    return born


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


def art8_born(day, facts):
    """Of the Art 8 age today: five years under the pension age."""
    return add_months(day, 60 - int(pension_age(facts["sex"], day)))


CHILDREN_RAISED = OLD_AGE | {
    "birth_date": [art8_born, lambda day, facts: art8_born(day, facts) + DAY, lambda day, facts: art8_born(day, facts) - DAY,
                   near_age(100)],
    "children_raised": [5, 4, 6, 1, 0], "raised_child_with_disability": NOT, "raised_alone": YES,
}

ESTIMATE = OLD_AGE | {
    "birth_date": [near_age(-10)], "capital": [None], "record": [400], "record_before_2006": [0, 12, 240, 300],
    "region": ["baku", "sumqayit_or_ganja", "other_city", "district_centre", "village"],
    "pay_history": [
        (Pay(2006, 2025, sector, Fraction(pay)),) for sector, pay in (("state", 900), ("private", 900), ("state", 3000))
    ] + [(Pay(2010, 2018, "private", Fraction("8123.45")), Pay(2019, 2025, "private", Fraction("8500.5"))),
         (Pay(2019, 2025, "trade", Fraction(5000)),), (Pay(2019, 2025, "construction", Fraction(5000)),),
         (Pay(2019, 2025, "farm_small", Fraction(0)), ), (Pay(2019, 2024, "farm_large", Fraction(0)),),
         (Pay(2016, 2017, "state", Fraction(8000)),), (Pay(2017, 2019, "private", Fraction(20000)),)],
    "retire_in": [None],
}

ART9 = OLD_AGE | {
    "birth_date": [lambda day, facts, less=less, off=off: add_months(day + off * DAY, less - int(pension_age(facts["sex"], day)))
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


DEATH = {
    "bereaved": YES, "died_on": [ago(), ago(days=40), ago(days=400)], "deceased_insured": CHOICES["deceased_insured"][2:] + CHOICES["deceased_insured"][:2],
    "fallen": ["no"], "paid_funeral": YES, "survivor_ground": ["none"], "survivors": [1],
}

SERVICE = {
    "long_service": YES, "service_kind": ["civil_service", "court_or_prosecution", "special_rank"],
    "service_end": ["pension_age", "own_wish", "goes_on"], "has_disability": [False],
}
# Who retires from it with the pension of Art 7.
RETIRED = OLD_AGE | SERVICE | {
    "temporary_resident": [False], "works": [False], "receives_pension": [False], "retire_in": [None],
    "birth_date": [near_age(0), near_age(40), near_age(-30)], "children_raised": [0], "capital_in_2018": [False],
    "service_months": [180, 179, 181, 192, 200], "service_pay": [Fraction(1500), Fraction(2345), Fraction(600), Fraction("987.65")],
}
SERVICE_DAYS = [*PLAIN, date(2025, 3, 3), date(2023, 1, 1)]

# What the household names as its children.
SMALL = {"has_children": YES}

SPACES = {
    "old_age_pension": [
        Space(OLD_AGE, ["age_limit_women", "age_limit_men", "minimum_pension", "required_record"], 460),
        Space(CHILDREN_RAISED, ["early_age_many_children", "age_limit_women"], 160),
        Space(ESTIMATE, [], 110, [date(2026, 3, 4), date(2026, 11, 21), date(2026, 7, 1)]),
        Space(ART9, ["list_work_men"], 110),
    ],
    "disability_pension": [Space({
        "temporary_resident": NOT, "has_disability": YES, "receives_pension": NOT, "pension_kind": ["disability"],
        "long_service": [False], "works": NOT,
        "birth_date": [ago(years) for years in (43, 20, 15, 29, 30, 31, 40, 45, 50, 59)] + turning(30) + turning(50),
        "band": BANDS, "cause": ["general", "war", "childhood"], "disability_since": [ago(), lambda day, facts: day.replace(day=1)],
        "sight": [False], "record": [disability_record(0), disability_record(-1), disability_record(1), 400, 59, 60],
        "capital": [disability_capital(0), disability_capital(Fraction(-1, 100)), disability_capital(Fraction(1, 100)),
                    Fraction("37978.89"), Fraction("61234.56"), Fraction(0), Fraction(5000)],
        "record_before_2006": [0, 24, 60], "capital_in_2018": NOT, "pay_history": [()], "sex": ["man"],
    }, ["minimum_pension", "disability_divisor"], 330)],
    "survivor_pension": [Space({
        "temporary_resident": NOT, "bereaved": YES, "died_on": [ago(), lambda day, facts: day.replace(day=1)],
        "deceased_insured": ["insured", "neither"],
        "fallen": ["no"], "paid_funeral": [False], "survivor_ground": CHOICES["survivor_ground"], "survivors": [1, 2, 3, 7],
        "works": NOT, "receives_pension": [False], "sex": ["woman"], "birth_date": [survivor_born],
        "deceased_born": [ago(years) for years in (43, 20, 30, 31, 50, 64)],
        "deceased_record": [deceased_record(0), deceased_record(-1), deceased_record(1), 480],
        "deceased_capital": [deceased_capital(0), deceased_capital(Fraction(1, 100)), Fraction("61234.56"), Fraction("99999.99")],
    }, ["minimum_pension", "disability_divisor"], 130), Space({
        "temporary_resident": [False], "bereaved": [True], "died_on": [ago()], "deceased_insured": ["pensioner"], "fallen": ["no"], "paid_funeral": [False],
        "survivor_ground": ["pension_age", "none", "cares_for_child_under_8"], "survivors": [1, 2, 3], "works": NOT,
        "receives_pension": [False], "sex": ["woman"], "birth_date": [survivor_born], "deceased_born": [ago(70)], "deceased_record": [300], "deceased_capital": [Fraction(0)],
        "deceased_pension": [Fraction("541.67"), Fraction(320), Fraction("319.99"), Fraction(1000)],
    }, ["minimum_pension"], 60), Space({
        "temporary_resident": [False], "bereaved": [True], "died_on": [ago()], "deceased_insured": ["insured"], "fallen": ["on_duty", "other_cause"],
        "paid_funeral": [False], "survivor_ground": ["under_18", "none"], "survivors": [1, 2, 3, 4], "works": [False],
        "receives_pension": [False], "sex": ["woman"], "birth_date": [survivor_born], "deceased_born": [ago(30)], "deceased_record": [60], "deceased_capital": [Fraction(5000)],
        "fallen_pay": [Fraction(1500), Fraction("1234.56"), Fraction(400), Fraction(300)],
    }, ["minimum_pension"], 60)],
    "pension_indexation": [Space({
        "receives_pension": YES, "pension_kind": ["old_age"],
        "pension_since": [date(2019, 3, 5), date(2018, 6, 1), date(2017, 8, 1), date(2018, 12, 31), date(2019, 1, 1), date(2019, 10, 1),
                          date(2020, 5, 5), date(2021, 12, 31), date(2022, 1, 1), date(2023, 2, 1), date(2024, 7, 9), date(2025, 12, 31)],
        "pension_granted": [Fraction(500), Fraction(400), Fraction("259.78"), Fraction("541.67"), Fraction(320), Fraction(160),
                            Fraction(280), Fraction(1000)],
        "works": [False], "long_service": [False],
    }, ["pension_indexation", "minimum_pension"], 240)],
    "pension_recalculation": [Space({
        "receives_pension": YES, "works": NOT, "pension_kind": ["old_age"], "pension_since": [ago(8), ago(15)],
        "pension_granted": [Fraction(400)], "months_after_pension": [36, 71, 72, 73, 1, 90], "capital_after_pension": [
            Fraction(7200), Fraction("3333.33"), Fraction("0.01"), Fraction(12345)],
        "long_service": [False], "sex": ["man"], "birth_date": [ago(70)],
    }, ["recalculation_every"], 110)],
    "pensioner_funeral_grant": [Space(DEATH | {"deceased_insured": ["pensioner", "insured", "neither"]}, ["minimum_pension"], 70)],
    "service_supplement": [Space(RETIRED | {"service_end": ["pension_age", "own_wish"]}, ["minimum_pension"], 120, SERVICE_DAYS)],
    "civil_servant_allowance": [Space(RETIRED | {
        "record": [100, 143, 300], "capital": [Fraction(1000), Fraction(60_000)], "birth_date": [near_age(-30), near_age(0)],
        "service_months": [90, 60], "receives_pension": NOT, "last_salary": [Fraction(900), Fraction("1234.56"), Fraction(2000)],
        "pension_kind": ["old_age"], "pension_since": [ago(0, 1)], "pension_granted": [Fraction(320)],
    }, ["civil_servant_allowance_share"], 70, SERVICE_DAYS)],
    "civil_servant_lump_sum": [Space(RETIRED | {
        "receives_pension": NOT, "service_kind": ["civil_service", "court_or_prosecution"],
        "pension_kind": ["old_age"], "pension_since": [ago(0, 1)], "pension_granted": [Fraction("541.67"), Fraction(320)],
    }, ["minimum_pension"], 90, SERVICE_DAYS)],

    # Allowances.
    "age_allowance": [
        Space(RESIDENT | {
            "sex": ["woman", "man"], "works": NOT, "receives_pension": NOT, "children_raised": [0, 4],
            "birth_date": [near_age(0), near_age(-1), near_age(1), near_age(-400), near_age(300), near_age(-3000)],
            "raised_child_with_disability": [False], "raised_alone": [False],
        }, ["allowance_age", "age_limit_women", "age_limit_men"], 130),
        Space(RESIDENT | {
            "sex": ["woman", "man"], "works": NOT, "receives_pension": [False], "children_raised": [5, 4, 1, 0],
            "birth_date": [art8_born, lambda day, facts: art8_born(day, facts) + DAY, lambda day, facts: art8_born(day, facts) - DAY],
            "raised_child_with_disability": NOT, "raised_alone": YES,
        }, ["allowance_age", "early_age_many_children"], 80),
    ],
    "disability_allowance": [Space(RESIDENT | {
        "has_disability": YES, "receives_pension": NOT, "band": BANDS, "cause": ["general"], "sight": [False],
        "disability_since": [ago(2)], "works": NOT, "birth_date": [ago(40)], "sex": ["man"],
    }, [f"allowance_disability_{band}" for band in ("31_60", "61_80", "81_100")], 80)],
    "child_disability_allowance": [Space(RESIDENT | SMALL | {
        "children": [child(5, disability=band) for band in BANDS] + [child(5)] + [
            it for band in BANDS for it in child_turning(18, disability=band)] + [
            all_of(child(3, disability=BANDS[0]), child(9, disability=BANDS[1])), all_of(child(3), child(16, disability=BANDS[2])),
            all_of(*[child(2 + years, disability=BANDS[years]) for years in range(3)])],
    }, [f"allowance_child_disability_{band}" for band in ("31_60", "61_80", "81_100")], 110)],
    "survivor_allowance": [Space(RESIDENT | DEATH | {
        "survivor_ground": ["under_18", "none", "cares_for_child_under_8", "pension_age", "student_under_23",
                            "disabled_before_18", "disability_61_100"], "paid_funeral": [False], "works": NOT,
        "receives_pension": [False]}, ["allowance_survivor"], 80)],
    "conscript_child_allowance": [Space(RESIDENT | SMALL | {
        "conscript_family": YES, "conscript_since": [ago(months=3), ago(), ago(months=11)],
        "children": [child(1), child(0, 2), child(19), child(0), *child_turning(16), child(1, kind="adopted", since=ago()), all_of(child(1), child(6), child(15))],
    }, ["allowance_conscript_child"], 60)],
    "guardian_allowance": [Space(RESIDENT | SMALL | {
        "guardian": YES, "receives_assistance": YES, "members": [3], "household_income": [Fraction(2000)],
        "own_benefits": [Fraction(0)],
        "children": [child(7, kind="ward", since=ago(1)), child(7), *child_turning(18, kind="ward", since=ago(5)), ],
    }, ["allowance_guardian"], 60)],
    "infant_allowance": [Space(RESIDENT | SMALL | {
        "receives_assistance": YES, "members": [3], "household_income": [Fraction(2000)], "own_benefits": [Fraction(0)],
        "children": [child(0, 3), *child_turning(1), child(0), child(1, 1), child(1, 2), all_of(child(0, 2), child(0, 2), child(4)),
                     lambda day, facts: (Child(add_months(day, -12).replace(day=2)),)],
    }, ["allowance_infant"], 80, [*PLAIN, date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1)])],
    "many_children_allowance": [Space(RESIDENT | SMALL | {
        "sex": ["woman", "man"], "receives_pension": [False], "living_children": [6, 5, 7, 9],
        "children": [
            all_of(*[child(years) for years in (2, 4, 6, 8, 10, 12)]), all_of(*[child(years) for years in (3, 17)]),
            all_of(*[child(years) for years in (0, 4, 6, 8, 10, 12)]),
            *[all_of(*[child(years) for years in (5, 7, 9, 11, 13)], it) for it in child_turning(18)],
            *[all_of(*[child(years) for years in (5, 7, 9, 11, 13)], it) for it in child_turning(1)]],
        "child_care_leave": [False],
    }, ["allowance_many_children"], 110)],
    "adopted_child_allowance": [Space(RESIDENT | SMALL | {
        "foster_or_adoptive_parent": YES,
        "children": [child(9, kind="adopted", since=ago(0, 1)), *child_turning(3, kind="adopted", since=ago(0, 1)),
                     *child_turning(18, kind="adopted", since=ago(0, 1)),
                     child(1, kind="adopted", since=ago(0, 1), disability=BANDS[0]),
                     *child_turning(18, kind="adopted", since=ago(0, 1), disability=BANDS[2]),
                     child(14, kind="adopted", since=date(2020, 12, 31)), child(14, kind="adopted", since=date(2021, 1, 2)),
                     child(9, kind="foster", since=ago(0, 1)), child(9),
                     all_of(child(9, kind="adopted", since=ago(0, 1)), child(1, kind="adopted", since=ago(0, 1))),
                     all_of(child(9, kind="adopted", since=ago(0, 1)), child(4, kind="adopted", since=ago(0, 1), disability=BANDS[1]))],
    }, ["allowance_adopted_child", "allowance_adopted_child_disability"], 110)],
    "foster_child_allowance": [Space(RESIDENT | SMALL | {
        "foster_or_adoptive_parent": YES,
        "children": [child(5, kind="foster", since=ago(0, 1)), *child_turning(7, kind="foster", since=ago(1)),
                     *child_turning(14, kind="foster", since=ago(1)), *child_turning(18, kind="foster", since=ago(1))[:1],
                     *child_turning(7, kind="foster", since=ago(1), disability=BANDS[0]),
                     *child_turning(14, kind="foster", since=ago(1), disability=BANDS[2]),
                     child(9, kind="adopted", since=ago(0, 1)), child(9), child(9, kind="ward", since=ago(1)),
                     all_of(child(5, kind="foster", since=ago(1)), child(15, kind="foster", since=ago(1), disability=BANDS[1]))],
    }, ["foster_child_0_6", "foster_child_disability_0_6"], 110)],
    "foster_clothing": [Space(RESIDENT | SMALL | {
        "foster_or_adoptive_parent": YES,
        "children": [child(5, kind="foster", since=ago(0, 1)), child(9), child(9, kind="adopted", since=ago(1)),
                     child(17, kind="foster", since=ago(1), disability=BANDS[0]),
                     all_of(child(5, kind="foster", since=ago(1)), child(15, kind="foster", since=ago(1)))],
    }, ["allowance_foster_clothing"], 40)],
    "birth_grant": [Space(RESIDENT | SMALL | {
        "birth_grant_due": YES,
        "children": [child(), child(days=1), child(0, 1), child(0, 11), child(7), child(1, kind="adopted", since=ago())],
    }, ["allowance_birth"], 90)],
    "funeral_grant": [Space(RESIDENT | DEATH, ["allowance_funeral"], 90)],
    "radiation_allowance": [Space(RESIDENT | {"radiation": YES}, ["allowance_radiation"], 16)],
    "released_prisoner_grant": [Space(RESIDENT | {"released_prisoner": YES}, ["released_prisoner_multiple", "minimum_wage"], 40)],
    "orphan_graduate_grant": [Space(RESIDENT | {
        "left_care": YES, "graduated_on": [ago(), date(2026, 6, 15), date(2024, 12, 31), date(2024, 6, 15),
                                           lambda day, facts: day + DAY, lambda day, facts: day + 300 * DAY],
    }, ["allowance_orphan_graduate"], 40)],
    "liberated_territory_grant": [Space(RESIDENT | {
        "liberated_territory": YES, "liberated_since": [
            date(2023, 1, 1), date(2022, 12, 31), ago(), date(2025, 5, 5), date(2027, 12, 31), date(2028, 1, 1)],
        "liberated_contract": YES, "liberated_specialist": YES, "liberated_settled": YES,
    }, ["allowance_liberated_territory"], 60)],
    "displaced_allowance": [Space({
        "displaced": YES, "utilities_paid": YES,
        "return_since": [None, ago(3, days=1), ago(3, days=-1), ago(1)]}, ["displaced_with_utilities"], 60)],
    "utilities_allowance": [Space(RESIDENT | {
        "has_disability": NOT, "band": BANDS, "cause": ["war", "general"],
        "disability_since": [ago(2)], "sight": [False], "ww2_participant": NOT, "martyr_family": NOT, "sex": ["woman", "man"],
        "martyr_relation": ["widow_or_widower", "parent", "child_under_18"], "martyr_sharers": [1],
        "soviet_honours": NOT, "national_hero": [False], "patriotic_war_hero": [False], "radiation": [False],
    }, ["utilities_war_disability"], 70)],
}

for benefit, merit, parameter in [
    ("war_veteran_stipend", "war_veteran", "stipend_war_veteran"),
    ("ww2_participant_stipend", "ww2_participant", "stipend_ww2_participant"),
    ("honorary_title_stipend", "honorary_title", "stipend_honorary_title"),
    ("personal_stipend", "personal_stipend", "stipend_personal"),
]:
    SPACES[benefit] = [Space({merit: YES}, [parameter], 30)]

DISABILITY = {
    "has_disability": YES, "band": BANDS, "cause": CHOICES["cause"], "disability_since": [ago(2)], "sight": NOT,
}
MARTYR = {
    "martyr_relation": CHOICES["martyr_relation"], "martyr_sharers": [1, 2, 3, 6, 7],
    "birth_date": [ago(10), *turning(18), *turning(22), ago(24), ago(50)],
}
JOB = {
    "lost_job": YES, "loss_reason": ["redundancy", "liquidation", "fixed_term", "other"],
    "lost_on": [ago(months=2), ago(days=20), ago(months=5), ago()], "registered": YES, "employer_months": [40],
    "registered_on": [ago(months=1), ago(), ago(days=3), ago(months=3), ago(months=4), lambda day, facts: facts["lost_on"]],
    "works": [False], "has_children": [False], "children": [()],
}
CHECKS = {name: NOT for name in ("idle_member", "has_vehicle", "second_property", "large_purchases", "jobs_refused")} | {
    "keeps_livestock": [False], "took_credit": [False], "temporary_resident": [False]}


def assistance_income(extra):
    """The sum of the need criterion, and so much more."""
    return lambda day, facts: max(on("need_criterion", day, date(2018, 1, 1)) * facts["members"] + extra, Fraction(0))


def utilities(extra):
    """The limit for the whole household, and so much more."""
    return lambda day, facts: (
        on("utility_share_limit", day) * on("living_minimum_country", day, date(2018, 1, 1)) * facts["members"] + extra)


EARNED = {
    "works": YES, "record": [100, 5, 6, 7, 95, 96, 97, 143, 144, 145, 240],
    "earnings": [Fraction(12000), Fraction(4800), Fraction("9876.54"), Fraction(30000)],
}

SPACES |= {
    "degree_stipend": [Space({
        "doctor_of_philosophy": YES, "doctor_of_sciences": NOT, "works": NOT, "receives_pension": YES,
        "science_months": [300, 299, 301, 420], "long_service": [False],
    }, ["stipend_phd", "stipend_dsc"], 60), Space({
        "doctor_of_philosophy": [False], "doctor_of_sciences": YES, "works": NOT, "receives_pension": YES,
        "science_months": [300, 299], "long_service": [False],
    }, ["stipend_phd", "stipend_dsc"], 40)],
    "national_hero_stipend": [
        Space({"national_hero": YES, "hero_family": [False]}, ["stipend_national_hero"], 20),
        Space({"national_hero": [False], "hero_family": YES, "martyr_family": [False], "hero_kind": CHOICES["hero_kind"]} | MARTYR,
              ["stipend_national_hero"], 50)],
    "patriotic_war_hero_stipend": [
        Space({"patriotic_war_hero": YES, "hero_family": [False]}, ["stipend_patriotic_war_hero"], 20),
        Space({"patriotic_war_hero": [False], "hero_family": YES, "martyr_family": [False], "hero_kind": CHOICES["hero_kind"][::-1]} | MARTYR,
              ["stipend_patriotic_war_hero"], 50)],
    "martyr_family_stipend": [Space({"martyr_family": YES} | MARTYR, ["stipend_martyr_family"], 110)],
    "january20_family_stipend": [Space({"january20_family": YES} | MARTYR, ["stipend_january20_family"], 60)],
    "special_disability_stipend": [Space(DISABILITY, ["stipend_war_disability_81_100"], 110)],
    "general_disability_stipend": [Space(DISABILITY | {
        "band": BANDS[::-1], "sight": NOT, "receives_pension": [False]}, ["stipend_general_disability"], 90)],
    "child_disability_stipend": [Space(SMALL | {"children": [
        child(6, disability=BANDS[2]), child(6, disability=BANDS[1]), child(6), *child_turning(18, disability=BANDS[2]),
        all_of(child(6, disability=BANDS[2]), child(9, disability=BANDS[2]), child(3, disability=BANDS[0]))],
    }, ["stipend_general_disability"], 60)],
    "sight_stipend": [Space(DISABILITY | {"band": BANDS[::-1], "sight": YES}, ["stipend_visual_impairment"], 70)],
    "carer_stipend": [Space({"cares": YES, "cared_for": CHOICES["cared_for"], "works": NOT}, ["stipend_carer"], 40)],
    "war_disability_grant": [Space(DISABILITY | {"cause": ["war", "general", "childhood"]}, [], 30)],
    "martyr_heirs_grant": [Space({"martyr_family": YES}, ["grant_martyr_heirs"], 12)],
    "ww2_grant": [Space({"ww2_participant": YES, "ww2_equal": YES}, ["grant_ww2_participant"], 40)],

    # Assistance.
    "targeted_assistance": [Space({
        "members": [5, 1, 2, 3, 8], "household_income": [
            Fraction(900), assistance_income(0), assistance_income(Fraction(-1, 100)), assistance_income(Fraction(1, 100)),
            Fraction(0), Fraction("123.45")],
        "own_benefits": [Fraction(0), Fraction(100), Fraction("250.50")],
        "others": [Fraction(0), Fraction(100), Fraction("320.75")], "receives_assistance": [False], "utilities_per_month": [
            Fraction(50), utilities(0), utilities(Fraction(-1, 100)), utilities(Fraction(1, 100)), Fraction(0)],
    } | CHECKS, ["need_criterion", "utility_share_limit", "living_minimum_country"], 320)],

    # Insurance, labour and tax.
    "sick_pay": [Space(EARNED | {
        "on_sick_leave": YES, "sick_from": [ago(days=30), ago(days=16), date(2026, 4, 30), date(2026, 5, 1)],
        "sick_days": [30, 14, 15, 16, 24], "earning_days": [240, 365, 251, 300], "sick_working_days": [12, 1, 20],
    }, ["sick_rate_under_8", "minimum_pension"], 280, [date(2026, 11, 21), date(2026, 6, 1), date(2026, 5, 31), date(2025, 8, 8)])],
    "maternity_benefit": [Space(EARNED | {
        "record": [100, 5, 6, 7, 145, 200],
        "sex": ["woman", "man"], "expects_child": YES, "foster_or_adoptive_parent": [False], "guardian": [False], "has_children": [False], "leave_from": [
            ago(), ago(days=20), lambda day, facts: day + DAY, lambda day, facts: day + 45 * DAY, date(2026, 5, 1), date(2026, 4, 30)],
        "birth_kind": CHOICES["birth_kind"], "agriculture": NOT, "earning_days": [365, 300, 251], "leave_working_days": [84, 90],
    }, [], 170, [date(2026, 4, 1), date(2025, 8, 8), date(2026, 11, 21), date(2026, 6, 1), date(2026, 5, 1), date(2026, 8, 31)])],
    "paternity_benefit": [Space({
        "expects_child": YES, "sex": ["man", "woman"], "works": YES, "paternity_from": [
            ago(), date(2026, 1, 16), date(2026, 1, 15), lambda day, facts: day + DAY, lambda day, facts: day + 30 * DAY],
        "earnings": EARNED["earnings"], "earning_days": [300],
    }, ["paternity_days"], 80)],
    "child_care_benefit": [Space(SMALL | {
        "child_care_leave": YES, "living_children": [1], "works": [True],
        "children": [child(0, 5), *child_turning(1, 6), *child_turning(3), child(0), child(2), child(4)],
    }, ["child_care_to_18_months"], 80)],
    "insured_funeral_benefit": [Space(DEATH | {"deceased_insured": ["insured", "neither", "pensioner"]}, ["funeral_insured"], 60)],
    "unemployment_payment": [
        Space(JOB | {
            "loss_reason": ["redundancy", "liquidation", "other"], "record": [60, 11, 12, 13], "insured_of_24": [24, 12, 13, 0],
            "insured_of_36": [0], "lost_earnings": [Fraction(12000), Fraction("9999.99"), Fraction(9600), Fraction("9600.24"),
                                                    Fraction(30000), Fraction("24220.8")],
            "lost_earning_months": [12, 7, 1], "last_two_months": [Fraction(2000)], "has_children": NOT, "children": [
                child(5), all_of(child(5), child(9)), child(19, studies=True), child(19), all_of(*[child(it) for it in (1, 2, 3, 4, 5)]),
                *child_turning(18)],
        }, ["unemployment_maximum", "minimum_wage"], 250, [*PLAIN, date(2025, 3, 3)]),
        Space(JOB | {
            "loss_reason": ["fixed_term"], "record": [60], "insured_of_24": [12, 24], "insured_of_36": [24, 23, 25, 30, 36],
            "lost_earnings": [Fraction(12000)], "lost_earning_months": [12], "last_two_months": [Fraction(2000)], "has_children": NOT, "children": [child(5)],
        }, ["fixed_term_months", "minimum_wage"], 90),
    ],
    "severance_pay": [Space(JOB | {
        "loss_reason": CHOICES["loss_reason"], "employer_months": [40, 0, 11, 12, 13, 59, 61, 119, 121, 240],
        "lost_earnings": [Fraction(12000)], "lost_earning_months": [12, 7, 1],
        "last_two_months": [Fraction(2000), Fraction("1876.53"), Fraction(800)], "sex": ["man"], "cares": [False],
        "on_sick_leave": [False], "expects_child": [False],
    }, ["severance_under_1"], 130)],
    "tax_relief": [Space({
        "works": YES, "sector": ["private"], "pay": [Fraction(3000), Fraction("2500.01")],
        "martyr_family": NOT, "martyr_relation": ["parent", "widow_or_widower", "child_under_18"], "martyr_sharers": [1],
        "january20_family": [False],
        "national_hero": NOT, "patriotic_war_hero": NOT, "war_veteran": NOT, "ww2_participant": [False],
        "ww2_equal": [False], "hero_family": [False], "radiation": [False],
        "has_disability": NOT, "band": BANDS, "cause": ["general", "war"], "disability_since": [ago(2)], "sight": [False],
        "soviet_honours": [False], "cares": NOT, "cared_for": CHOICES["cared_for"], "displaced": NOT, "utilities_paid": [False],
        "has_children": NOT, "children": [
            child(5), child(5, disability=BANDS[0]), all_of(child(5), child(6), child(7)), all_of(child(5), child(6)),
            all_of(child(5), child(6), child(19)), all_of(child(5), child(6), child(21, studies=True)),
            *[all_of(child(5), child(6), lambda day, facts, off=off: (Child(date(day.year - 18 + off, 12, 31)),)) for off in (0, -1)],
        ],
        "living_children": [3], "child_care_leave": [False],
    }, ["tax_relief_heroes"], 150)],

    # Programmes.
    "disability_assessment": [Space({"health_loss": YES}, ["assessment_working_days"], 12)],
    "care_leaver_support": [Space({"left_care": YES}, [], 6)],
    "self_employment": [Space(JOB, [], 14)],
    "public_works": [Space(JOB, [], 14)],
    "vocational_training": [Space(RESIDENT | JOB, [], 14)],
    "rehabilitation_devices": [Space({
        "has_disability": YES, "has_children": NOT,
        "children": [child(5), child(5, disability=BANDS[0])]}, [], 20)],
    "sanatorium": [Space(RESIDENT | {"has_disability": [True], "works": NOT, "has_children": [False], "children": [()],
        "ww2_participant": [False], "ww2_equal": [False], "war_veteran": [False], "national_hero": [False],
        "patriotic_war_hero": [False], "martyr_family": [False], "hero_family": [False], "january20_family": [False],
        "radiation": [False], "guardian": [False], "left_care": [False], "receives_pension": [False]}, [], 10)],
    "housing": [Space(DISABILITY | {
        "martyr_family": NOT, "national_hero": [False], "patriotic_war_hero": [False], "hero_family": [False],
        "january20_family": [False], "war_veteran": [False], "left_care": [False], "radiation": [False]}, [], 40)],
    "car": [Space(DISABILITY | {"radiation": NOT}, [], 40)],
    "car_transport_money": [Space(DISABILITY | {
        "cause": CHOICES["cause"][2:] + CHOICES["cause"][:2], "radiation": NOT, "waits_for_car": YES,
    }, ["minimum_pension", "car_transport_share"], 70)],
    "adoption": [Space({
        "wants_to_adopt": YES, "birth_date": [ago(35), ago(30), ago(45)], "members": [2, 1, 3],
        "household_income": [Fraction(900), Fraction("899.99"), Fraction(600), Fraction("599.99"), Fraction(810), Fraction("854.99")],
    }, ["living_minimum_country"], 60)],
}
