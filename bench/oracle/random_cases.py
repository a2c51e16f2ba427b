"""Random cases with what the oracle expects, in the format of crates/law/cases.

    random_cases.py --benefit sick_pay --seed 7 --count 50 > table.csv
"""

import argparse
import random
import sys
from datetime import date, timedelta
from fractions import Fraction

from facts import FACTS
from generate import SPACES, judge, write

FIRST, DAYS = date(2016, 1, 1), 366 * 11


def shaken(value, fact, day, rng):
    """Another value of the same kind, near or far."""
    if isinstance(value, bool) or value is None or rng.random() < 0.4:
        return value
    match FACTS[fact]["kind"] if fact in FACTS else "manat":
        case "manat":
            far = Fraction(rng.randrange(10 ** rng.randint(3, 7)), 100)
            return rng.choice([max(value + Fraction(rng.randint(-200, 200), 100), Fraction(0)), far])
        case "months":
            return max(0, rng.choice([value + rng.randint(-15, 15), rng.randrange(480)]))
        case "past_date" | "date":
            return value + timedelta(days=rng.choice([rng.randint(-3, 3), rng.randint(-500, 500)]))
    return value


def answers(space, day, rng):
    """Each fact from its axis, shaken."""
    given = {}
    for fact, values in space.axes.items():
        value = values[0] if rng.random() < 0.5 else rng.choice(values)
        given[fact] = shaken(value(day, given) if callable(value) else value, fact, day, rng)
    return given


def cases(benefit, seed, count):
    """So many distinct cases, or as many as can be found."""
    rng, seen = random.Random(f"{seed} {benefit}"), set()
    for _ in range(30 * count):
        if len(seen) == count:
            break
        space = rng.choice(SPACES[benefit])
        day = rng.choice(space.all_days()) if rng.random() < 0.3 else FIRST + timedelta(days=rng.randrange(DAYS))
        if judged := judge(benefit, space, day, lambda: answers(space, day, rng), seen):
            yield *judged, f"random, seed {seed}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--benefit", required=True, choices=SPACES)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    given = parser.parse_args()
    write(given.benefit, cases(given.benefit, given.seed, given.count), sys.stdout)


if __name__ == "__main__":
    main()
