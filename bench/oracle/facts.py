"""Facts as the law's data files name them, and a case: the answers of one household on a day."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from law import ROOT, Unsettled, on


@dataclass(frozen=True)
class Child:
    """A child of the family."""

    born: date
    disability: str = ""
    kind: str = "own"
    since: date | None = None
    studies: bool = False

    def cell(self):
        words = [str(self.born), self.disability, f"{self.kind}@{self.since}" if self.since else ""]
        return " ".join(word for word in [*words, "studies" if self.studies else ""] if word)


@dataclass(frozen=True)
class Pay:
    """Years of work with the same pay."""

    first: int
    last: int
    sector: str
    pay: Fraction

    def cell(self):
        return f"{self.first}-{self.last} {self.sector} {text(self.pay)}"


def _read():
    kinds, choices, screens = {}, {}, {}
    for path in sorted((ROOT / "crates/law/facts").glob("*.toml")):
        data = tomllib.loads(path.read_text())
        choices |= {choice["id"]: choice["options"] for choice in data.get("choice", [])}
        for fact in data.get("fact", []):
            kinds[fact["id"]] = fact
            screens.setdefault(fact["screen"], []).append(fact["id"])
    return kinds, choices, screens


FACTS, CHOICES, SCREENS = _read()


class Case:
    """The answers of one household on a day. An answer a rule needs and nobody gave is a mistake of the caller."""

    def __init__(self, today, answers, others=Fraction(0)):
        self.today, self.answers, self.others = today, answers, others

    def __getitem__(self, fact):
        return self.answers[fact]

    def number(self, parameter, day=None):
        """A number of the law, of today unless another day's law counts."""
        return on(parameter, day or self.today, self.today)

    def children(self, kind=None):
        """The children named, of one kind or all."""
        return [child for child in self["children"] if kind in (None, child.kind)] if self["has_children"] else []


# Facts nobody is asked before the tick that leads to them is set.
GATES = {
    "has_disability": ["band", "cause", "disability_since", "sight"],
    "has_children": ["children", "living_children", "birth_grant_due", "child_care_leave"],
    "works": ["sector", "pay"], "hard_work": ["hard_work_months"],
    "civil_aviation": ["aviation_months", "aviation_left_for_health"],
    "receives_pension": ["pension_kind", "pension_since", "pension_granted", "months_after_pension",
                         "capital_after_pension"],
    "long_service": ["service_kind", "service_months", "service_pay", "service_end"],
    "lost_job": ["loss_reason", "lost_on", "registered", "employer_months", "registered_on", "lost_earnings",
                 "lost_earning_months", "last_two_months", "insured_of_24", "insured_of_36"],
    "bereaved": ["died_on", "deceased_insured", "fallen", "paid_funeral", "survivor_ground", "survivors"],
    "on_sick_leave": ["sick_from", "sick_days", "sick_working_days"], "cares": ["cared_for"],
    "displaced": ["utilities_paid", "return_since"], "conscript_family": ["conscript_since"],
    "left_care": ["graduated_on", "first_job_on"], "hero_family": ["hero_kind"],
    "liberated_territory": ["liberated_since", "liberated_contract", "liberated_specialist", "liberated_settled"],
}


def asked(answers):
    """The answers without those to questions that these ticks do not lead to."""
    hidden = {fact for tick, facts in GATES.items() if answers.get(tick) is False for fact in facts}
    return {fact: value for fact, value in answers.items() if fact not in hidden}


# Cells of a table.


def text(value):
    """An answer as a cell."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Fraction():
            return money(value) if value % 1 else str(int(value))
        case list() | tuple():
            return ";".join(item.cell() for item in value) or "-"
        case None:
            return "unknown"
        case _:
            return str(value)


def money(amount):
    """An amount with its two digits."""
    whole, qepik = divmod(int(amount * 100), 100)
    return f"{whole}.{qepik:02}"


# What cannot be: the same bounds as crates/law/src/invalid.rs, so that no row is rejected there.


def possible(case):
    """Whether these answers can stand beside each other on this day."""
    answers, today = case.answers, case.today
    fits = all(_bounded(fact, value, today) for fact, value in answers.items() if value is not None)
    return fits and _agree(answers) and all(_lived(case, *pair) for pair in LIVED if pair[0] in answers)


def _agree(answers):
    """Answers that contradict each other, though each alone could be."""
    record = answers.get("record")
    return (
        (record is None or answers.get("insured_of_24", 0) <= record)
        and (answers.get("children_raised", 1) > 0 or not answers.get("raised_child_with_disability"))
        and (record is None or max(answers.get("hard_work_months", 0), answers.get("aviation_months", 0)) <= record)
        and ("pension_granted" not in answers or answers["pension_granted"] >= least_pension(answers["pension_since"]))
        and answers.get("own_benefits", 0) <= answers.get("household_income", 0)
        and answers.get("sick_working_days", 0) <= max(0, answers.get("sick_days", 0) - 14)
    )


LIVED = [
    ("record", "birth_date"), ("record_before_2006", "birth_date"), ("deceased_record", "deceased_born"),
    ("service_months", "birth_date"), ("hard_work_months", "birth_date"), ("aviation_months", "birth_date"),
    ("months_after_pension", "birth_date"), ("employer_months", "birth_date"),
]


def least_pension(day):
    """No old-age pension is granted below the minimum of its day."""
    try:
        return on("minimum_pension", day, day - timedelta(days=1))
    except Unsettled:
        return 0


def _bounded(fact, value, today):
    match FACTS[fact]["kind"]:
        case "past_date":
            return value <= today
        case "count":
            return FACTS[fact].get("least", 0) <= value <= FACTS[fact]["most"]
        case "manat":
            return 0 <= value <= 10_000_000
        case "months":
            return value >= 0
        case "future_month":
            return value >= str(today)[:7]
        case "children":
            return all(it.born <= today and (it.since is None or it.born <= it.since <= today) for it in value)
        case "pay_history":
            return all(2006 <= it.first <= it.last <= today.year for it in value)
    return True


def _lived(case, fact, born):
    answers = case.answers
    if answers[fact] is None or born not in answers:
        return True
    until = date(2006, 1, 1) if fact == "record_before_2006" else case.today
    most = max(0, (until.year - answers[born].year) * 12 + until.month - answers[born].month)
    if fact == "record_before_2006" and answers.get("record") is not None:
        most = min(most, answers["record"])
    return answers[fact] <= most
