"""Programmes: the conditions are of the law, the decision is a person's."""

from datetime import date
from fractions import Fraction

from law import HELP, NO, Silent, age, pays


def _help(fact):
    def rule(c):
        return HELP if c[fact] else NO

    return rule


disability_assessment = _help("health_loss")
care_leaver_support = _help("left_care")


def _unemployed(c):
    """Registration as unemployed comes first."""
    return HELP if c["lost_job"] and c["registered"] else NO


self_employment = public_works = vocational_training = _unemployed


def rehabilitation_devices(c):
    """By the individual rehabilitation programme of a person with disability."""
    if any(it.disability for it in c.children()):
        raise Silent
    return HELP if c["has_disability"] else NO


sanatorium = rehabilitation_devices


def _war_disabled(c):
    return c["has_disability"] and c["cause"] == "war"


def housing(c):
    """Martyrs' families and war disabled."""
    return HELP if c["martyr_family"] or _war_disabled(c) else NO


def car(c):
    """Persons with war disability."""
    return HELP if _war_disabled(c) else NO


def car_transport_money(c):
    """Until the car, twice a year a fifth of the minimum pension (Cabinet 501 of 18.12.2020)."""
    if not _war_disabled(c):
        return NO
    if c.today < date(2021, 1, 1):
        raise Silent
    return pays(c.number("minimum_pension") * Fraction(1, 5), "half_year")


def adoption(c):
    """From 25 for the married, from 30 for others; marriage is not asked."""
    if not c["wants_to_adopt"]:
        return NO
    if age(c["birth_date"], c.today) < 30:
        raise Silent
    return HELP
