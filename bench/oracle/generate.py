"""Writes crates/law/cases/generated/*.csv: both sides of every threshold, with what the oracle expects."""

import csv
import random
from fractions import Fraction
from itertools import islice

import space_allowances
import space_insurance
import space_pensions
import space_programmes
import space_stipends
from facts import Case, asked, money, possible, text
from law import NO, ROOT, Silent, Unsettled
from oracle import assess

AREAS = (space_pensions, space_allowances, space_stipends, space_insurance, space_programmes)
SPACES = {benefit: spaces for area in AREAS for benefit, spaces in area.SPACES.items()}
EXPECTED = ["outcome", "amount", "every", "on"]
SEED = 54_2006


def answers(space, day, chosen):
    """The answers of a day; what is not chosen has its base value."""
    given = {}
    for fact, values in space.axes.items():
        value = chosen.get(fact, values[0])
        given[fact] = value(day, given) if callable(value) else value
    return given


def boundaries(space, rng):
    """Each day with the base, then each other value beside the base on a few days."""
    days = space.all_days()
    for day in days:
        yield day, {}, "day"
    for fact, values in space.axes.items():
        for value in values[1:]:
            for day in rng.sample(days, min(3, len(days))):
                yield day, {fact: value}, fact


def mixtures(space, rng):
    """Several facts away from the base at once, without end."""
    while True:
        changed = rng.sample(sorted(space.axes), min(len(space.axes), rng.randint(2, 4)))
        yield rng.choice(space.all_days()), {fact: rng.choice(space.axes[fact]) for fact in changed}, "mixed"


def cases(benefit):
    """Distinct cases on which the sources speak."""
    for number, space in enumerate(SPACES[benefit]):
        rng, seen = random.Random(f"{SEED} {benefit} {number}"), set()

        def judged(plans):
            for day, chosen, why in plans:
                if found := judge(benefit, space, day, lambda: answers(space, day, chosen), seen):
                    yield *found, why

        yield from judged(boundaries(space, rng))
        tries = islice(mixtures(space, rng), 30 * space.mixed)
        yield from islice(judged(tries), space.mixed)


def of(day, given):
    """A case; the money of the other benefits is no fact."""
    others = given.pop("others", Fraction(0))
    return Case(day, given, others)


def judge(benefit, space, day, given, seen):
    """A new, possible case with its finding; nothing where the sources are silent.

    Nothing either for a no on a day whose numbers are unknown: "not known" is just as right.
    """
    try:
        case = of(day, given())
        row = (day, case.others, *map(text, asked(case.answers).values()))
        if row in seen or not possible(case):
            return None
        finding = assess(benefit, case)
    except (Silent, Unsettled):
        return None
    if finding == NO and not space.known(day):
        return None
    seen.add(row)
    return case, finding


def cells(case, finding):
    """A case and its finding as cells."""
    row = {"today": str(case.today)} | {fact: text(value) for fact, value in asked(case.answers).items()}
    row |= {"outcome": finding.outcome, "every": finding.every, "on": str(finding.on or "")}
    return row | {"amount": "" if finding.amount is None else money(finding.amount)}


def write(benefit, found, file):
    """One table, and how many rows it has."""
    found = list(found)
    rows = [cells(case, finding) | {"source": f"generated: {why}"} for case, finding, why in found]
    if benefit == "targeted_assistance":
        rows = [row | {"others": text(case.others)} for row, (case, _, _) in zip(rows, found)]
    facts = dict.fromkeys(name for row in rows for name in row if name not in {*EXPECTED, "source", "today"})
    table = csv.DictWriter(file, ["name", "source", "today", *facts, *EXPECTED], lineterminator="\n")
    table.writeheader()
    table.writerows({"name": f"g{number}"} | row for number, row in enumerate(rows, 1))
    return len(rows)


def main():
    folder = ROOT / "crates/law/cases/generated"
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for benefit in SPACES:
        with (folder / f"{benefit}.csv").open("w", newline="") as file:
            count = write(benefit, cases(benefit), file)
        written += count
        print(f"{count:5} {benefit}")
    print(f"{written:5} in all")


if __name__ == "__main__":
    main()
