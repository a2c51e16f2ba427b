"""What varies for each benefit: its days, and for each fact the values around the thresholds; the first is the base.

A value may be a function of the day and of the facts named before it.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from facts import CHOICES, Child
from law import DAY, Unsettled, add_months, on, switches
from old_age import pension_age

PLAIN = [date(2026, 11, 21), date(2026, 2, 14), date(2024, 5, 3)]
YES, NOT = [True, False], [False, True]


@dataclass
class Space:
    """The cases of one benefit."""

    axes: dict
    parameters: list
    mixed: int
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


# Facts that several benefits ask.

SMALL = {"has_children": YES}
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
    "registered_on": [ago(months=1), ago(), ago(days=3), ago(months=3), ago(months=4), lambda day,
        facts: facts["lost_on"]],
    "works": [False], "has_children": [False], "children": [()],
}
DEATH = {
    "bereaved": YES, "died_on": [ago(), ago(days=40), ago(days=400)],
    "deceased_insured": CHOICES["deceased_insured"][2:] + CHOICES["deceased_insured"][:2],
    "fallen": ["no"], "paid_funeral": YES, "survivor_ground": ["none"], "survivors": [1],
}


def near_age(offset):
    """Born so that today's pension age is reached so many days later."""

    def born(day, facts):
        return add_months(day + offset * DAY, -int(pension_age(facts["sex"], day)))

    return born


def art8_born(day, facts):
    """Of the Art 8 age today: five years under the pension age."""
    return add_months(day, 60 - int(pension_age(facts["sex"], day)))
