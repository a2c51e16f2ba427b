"""The dated numbers of the law, read from crates/law/parameters, and the arithmetic that every rule shares."""

import tomllib
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Unsettled(Exception):
    """No source gives an answer for this case on this day."""


class Silent(Exception):
    """The sources leave a choice: no expectation is written down for this case."""


@dataclass(frozen=True)
class Finding:
    """What the law says of one benefit."""

    outcome: str
    amount: Fraction | None = None
    every: str = ""
    on: date | None = None


NO = Finding("not_entitled")
HELP = Finding("help")


def pays(amount, every, on=None, today=None):
    """Money, from its day if that is still to come."""
    if on is not None and on > today:
        return Finding("not_yet", qepik(amount), every, on)
    return Finding("entitled", qepik(amount), every)


def qepik(amount):
    """Halves up."""
    return Fraction((amount * 100 + Fraction(1, 2)) // 1, 100)


# Dated numbers.


def _number(value):
    if isinstance(value, list):
        return [tuple(Fraction(part) for part in bracket) for bracket in value]
    return Fraction(str(value))


def _read():
    found = {}
    for path in sorted((ROOT / "crates/law/parameters").glob("*.toml")):
        for parameter in tomllib.loads(path.read_text())["parameter"]:
            values = [(it["from"], it.get("to"), _number(it["value"])) for it in parameter["value"]]
            found[parameter["id"]] = sorted(values)
    return found


PARAMETERS = _read()


def on(parameter, day, today=None):
    """The value of a day. Of a day ahead of today the last announced value is used; nothing else is extrapolated."""
    values = PARAMETERS[parameter]
    begun = [it for it in values if it[0] <= day]
    if not begun:
        raise Unsettled(f"{parameter} before {values[0][0]}")
    _, to, value = begun[-1]
    last = len(begun) == len(values)
    if to is None or day <= to or (last and today is not None and day > today):
        return value
    raise Unsettled(f"{parameter} after {to}")


def switches(*parameters):
    """Both sides of every day on which one of these numbers begins, ends or is first known."""
    days = set()
    for parameter in parameters:
        for begins, ends, _ in PARAMETERS[parameter]:
            days |= {begins - DAY, begins}
            if ends:
                days |= {ends, ends + DAY}
    return sorted(days)


# The calendar.

DAY = timedelta(days=1)


def add_months(day, months):
    """The same day of the month that much later, or the month's last day (the law does not say)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def birthday(born, years):
    """The day an age is reached."""
    return add_months(born, 12 * years)


def age(born, day):
    """Completed years."""
    years = day.year - born.year
    return years if birthday(born, years) <= day else years - 1


def month_index(day):
    """Months since the year 0."""
    return day.year * 12 + day.month - 1


def first_of_month(index):
    """The first day of that month."""
    return date(index // 12, index % 12 + 1, 1)
