"""Programmes: the conditions are of the law, the decision is a person's."""

from law import HELP, NO, Silent, Unsettled, age, pays
from stipends import SPECIAL_CAUSES


def _help(fact):
    def rule(c):
        return HELP if c[fact] else NO

    return rule


care_leaver_support = _help("left_care")


def disability_assessment(c):
    """By the rules of 2022; it takes working days."""
    if not c["health_loss"]:
        return NO
    return HELP if c.number("assessment_working_days") else NO


def _unemployed(c):
    """Registration as unemployed comes first."""
    return HELP if c["lost_job"] and c["registered"] else NO


self_employment = public_works = _unemployed


def vocational_training(c):
    """The same, for residents."""
    return NO if c["temporary_resident"] else _unemployed(c)


def rehabilitation_devices(c):
    """By the individual rehabilitation programme of a person or child with disability."""
    if any(it.disability and it.born <= c.today for it in c.children()):
        return HELP
    return HELP if c["has_disability"] else NO


def sanatorium(c):
    """Cabinet 128 of 2002: persons with disability who do not work."""
    if c["temporary_resident"]:
        return NO
    if any(it.disability for it in c.children()) or not c["has_disability"]:
        # Other grounds are given by no source we read in full.
        raise Silent
    return NO if c["works"] else HELP


def _special(c):
    return c["has_disability"] and c["cause"] in SPECIAL_CAUSES


def housing(c):
    """The lists of 2025 and 2026: martyrs' families, war, Chernobyl, loss of sight of any share."""
    if c["martyr_family"] or (c["has_disability"] and (c["cause"] in ("war", "chernobyl_duty") or c["radiation"])):
        return HELP
    if c["has_disability"] and c["sight"]:
        # Whether the person was registered in time is not asked.
        return HELP
    if _special(c):
        raise Unsettled("the order's other privileged persons are not listed")
    return NO


def car(c):
    """Cabinet 501 of 2020: disability of special causes, or by Chernobyl."""
    return HELP if _special(c) or (c["has_disability"] and c["radiation"]) else NO


def car_transport_money(c):
    """Until the car, twice a year a fifth of the minimum pension."""
    if not car(c) == HELP or not c["waits_for_car"]:
        return NO
    return pays(c.number("minimum_pension") * c.number("car_transport_share"), "half_year")


def adoption(c):
    """From 25 for the married, from 30 for others (marriage is not asked), with the living minimum a head."""
    if not c["wants_to_adopt"]:
        return NO
    if age(c["birth_date"], c.today) < c.number("adopter_age_unmarried") / 12:
        raise Silent
    enough = c["household_income"] / (c["members"] + 1) >= c.number("living_minimum_country")
    return HELP if enough else NO
