"""Writes the cases of rule P1 with the oracle's figures: `corpus.py <folder>` makes p1.jsonl and p1-batch.jsonl."""

import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

import p1

SEED = 20251122
CASES = 100_000
BOUNDARY_SHARE = 0.2
FIRST_DAY, LAST_DAY = p1.MIN_PENSION[0][0], date(2026, 12, 31)
# A batch is what an office does: everybody on one day.
BATCH_DAY = date(2025, 6, 15)


def anybody(rng: random.Random) -> p1.Case:
    return p1.Case(
        male=rng.random() < 0.5,
        age=rng.randrange(600, 1001),
        service=rng.randrange(0, 601),
        children=rng.randrange(0, 9),
        disability=rng.choice([0, 0, 0, 1, 2, 3]),
        capital=rng.randrange(0, 15_000_001),
        day=FIRST_DAY + timedelta(days=rng.randrange((LAST_DAY - FIRST_DAY).days + 1)),
    )


def on_age(rng: random.Random, case: p1.Case) -> p1.Case:
    case = case._replace(children=rng.choice([2, 3, 5, 6]))
    return case._replace(age=p1.age_required(case.male, case.children) + rng.choice([-1, 0, 1]))


def on_service(rng: random.Random, case: p1.Case) -> p1.Case:
    year = p1.service_before_supplement(case.male) + 12 * rng.randrange(0, 11)
    return case._replace(service=rng.choice([p1.SERVICE_REQUIRED, year]) + rng.choice([-1, 0, 1]))


def on_min_pension(rng: random.Random, case: p1.Case) -> p1.Case:
    return case._replace(capital=p1.min_pension(case.day) * 144 * 100 + rng.choice([-1, 0, 1]))


def on_half_qepik(rng: random.Random, case: p1.Case) -> p1.Case:
    # 144 qəpik of capital make one of pension: 72 more make a half.
    return case._replace(capital=144 * rng.randrange(11_600, 100_000) + 72 + rng.choice([-1, 0, 1]))


def on_switch(rng: random.Random, case: p1.Case) -> p1.Case:
    day = rng.choice(p1.MIN_PENSION)[0] + timedelta(days=rng.choice([-1, 0, 1]))
    return case._replace(day=max(day, FIRST_DAY))


BOUNDARIES = [on_age, on_service, on_min_pension, on_half_qepik, on_switch]


def persons() -> list[p1.Case]:
    """Seeded; a fifth of them on a boundary, these entitled unless that is the boundary."""
    rng = random.Random(SEED)
    cases = []
    for _ in range(CASES):
        case = anybody(rng)
        if rng.random() < BOUNDARY_SHARE:
            entitled = case._replace(age=rng.randrange(790, 1001), service=rng.randrange(310, 601))
            case = rng.choice(BOUNDARIES)(rng, entitled)
        cases.append(case)
    return cases


def line(case: p1.Case) -> str:
    amount = p1.total(case)
    row = case._asdict() | {"day": case.day.isoformat()}
    row |= {"expected": p1.qepik(amount), "to_half": p1.distance_to_half(amount)}
    return json.dumps(row, separators=(",", ":")) + "\n"


def main(folder: Path) -> None:
    known = p1.Case(male=True, age=790, service=460, children=2, disability=2, capital=60_000_00, day=BATCH_DAY)
    assert p1.qepik(p1.total(known)) == 541_67, "the rule's own example"
    folder.mkdir(parents=True, exist_ok=True)
    cases = persons()
    (folder / "p1.jsonl").write_text("".join(map(line, cases)))
    batch = (case._replace(day=BATCH_DAY) for case in cases)
    (folder / "p1-batch.jsonl").write_text("".join(map(line, batch)))


main(Path(sys.argv[1]))
