"""Rule P1 as OpenFisca variables. Its types are kept at 32 bits, which is what OpenFisca stores and where it is fastest."""

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

# Every switch is on the first of a month, so a month is as exact as a day.
MIN_PENSION = {
    "2018-01-01": 116,
    "2019-03-01": 160,
    "2019-10-01": 200,
    "2022-01-01": 240,
    "2023-01-01": 280,
    "2025-01-01": 320,
}
DISABILITY_ADD = np.array([0, 150, 100, 60], dtype=np.float32)
INPUTS = {"male": bool, "age": int, "service": int, "children": int, "disability": int, "capital": float}

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)


def age_required(person, period):
    children = person("children", period)
    years_less = 12 * np.minimum(children, 5) * (children >= 3)
    return np.where(person("male", period), np.int32(780), 756 - years_less)


def eligible(person, period):
    old_enough = person("age", period) >= person("age_required", period)
    return old_enough * (person("service", period) >= 300)


def base(person, period):
    return person("capital", period) / 144


def insurance(person, period, parameters):
    return np.maximum(person("base", period), parameters(period).min_pension)


def extra_years(person, period):
    before = np.where(person("male", period), np.int32(420), np.int32(360))
    return np.maximum(0, (person("service", period) - before) // 12)


def supplement(person, period):
    return person("insurance", period) * 0.02 * person("extra_years", period)


def disability_add(person, period):
    return DISABILITY_ADD[person("disability", period)]


def pension(person, period):
    return person("eligible", period) * (person("insurance", period) + person("supplement", period))


def total(person, period):
    return np.round(person("pension", period) + person("disability_add", period), 2)


def variable(name: str, kind: type, **formula) -> type[Variable]:
    common = {"value_type": kind, "entity": Person, "definition_period": MONTH, "label": name}
    return type(name, (Variable,), common | formula)


def load() -> TaxBenefitSystem:
    kinds = {age_required: int, eligible: bool, extra_years: int}
    kinds |= dict.fromkeys([base, insurance, supplement, disability_add, pension, total], float)
    system = TaxBenefitSystem([Person])
    system.add_variables(*(variable(name, kind) for name, kind in INPUTS.items()))
    system.add_variables(*(variable(rule.__name__, kind, formula=rule) for rule, kind in kinds.items()))
    system.parameters = ParameterNode("", data={"min_pension": {"values": MIN_PENSION}})
    return system
