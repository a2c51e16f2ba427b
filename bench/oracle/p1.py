"""Rule P1 in exact fractions: what every engine's figure is compared with."""

from datetime import date
from fractions import Fraction
from math import floor
from typing import NamedTuple

# The only dated number of the rule: the smallest pension in AZN, from a day on.
MIN_PENSION = [
    (date(2018, 1, 1), 116),
    (date(2019, 3, 1), 160),
    (date(2019, 10, 1), 200),
    (date(2022, 1, 1), 240),
    (date(2023, 1, 1), 280),
    (date(2025, 1, 1), 320),
]
DISABILITY_ADD = [0, 150, 100, 60]
SERVICE_REQUIRED = 300
HALF = Fraction(1, 2)


class Case(NamedTuple):
    """One person on one day: ages and service in months, capital in qəpik."""

    male: bool
    age: int
    service: int
    children: int
    disability: int
    capital: int
    day: date


def min_pension(day: date) -> int:
    return next(value for since, value in reversed(MIN_PENSION) if since <= day)


def age_required(male: bool, children: int) -> int:
    if male:
        return 780
    return 756 - (12 * min(children, 5) if children >= 3 else 0)


def service_before_supplement(male: bool) -> int:
    return 420 if male else 360


def total(case: Case) -> Fraction:
    """AZN a month, before rounding."""
    add = Fraction(DISABILITY_ADD[case.disability])
    if case.age < age_required(case.male, case.children) or case.service < SERVICE_REQUIRED:
        return add
    base = Fraction(case.capital, 100) / 144
    insurance = max(base, Fraction(min_pension(case.day)))
    extra_years = max(0, (case.service - service_before_supplement(case.male)) // 12)
    supplement = insurance * Fraction(2, 100) * extra_years
    return insurance + supplement + add


def qepik(amount: Fraction) -> int:
    """AZN to whole qəpik, a half upwards."""
    return floor(amount * 100 + HALF)


def distance_to_half(amount: Fraction) -> float:
    """How many qəpik the amount is away from the next half qəpik, where rounding turns: 0 on it."""
    return float(abs(amount * 100 % 1 - HALF))
