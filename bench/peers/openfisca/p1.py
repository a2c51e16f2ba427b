"""Measures OpenFisca on rule P1: `p1.py agree <folder>` or `p1.py time <folder>`, figures as JSON lines."""

import json
import sys
from importlib.metadata import version
from pathlib import Path
from time import process_time as clock  # other programs on the machine do not count

import numpy as np
from openfisca_core.periods import period
from openfisca_core.simulations import SimulationBuilder

from rule import INPUTS, load

WARM_UP, MEASURED = 1, 2  # seconds of the processor
CHUNK = 100  # cases between two looks at the clock
BATCH = 1_000_000
MOST_OFF = 0.01  # qəpik a case, on average: far more than roundings in binary can be off
DTYPES = {bool: np.bool_, int: np.int32, float: np.float32}


def say(mode: str, cases: int, **figures) -> None:
    name = "openfisca-core"
    print(json.dumps({"engine": name, "version": version(name), "mode": mode, "cases": cases} | figures), flush=True)


def say_speed(mode: str, cases: int, seconds: float) -> None:
    say(mode, cases, seconds=seconds, per_second=cases / seconds)


def columns(cases: list[dict]) -> dict:
    """One array for each input, in the type that OpenFisca stores."""
    def value(case, name):
        return case["capital"] / 100 if name == "capital" else case[name]
    return {name: np.array([value(case, name) for case in cases], dtype=DTYPES[kind]) for name, kind in INPUTS.items()}


def single(case: dict) -> tuple:
    return period(case["day"][:7]), columns([case]), 1


def simulation(system, given: tuple, trace: bool = False):
    month, arrays, count = given
    made = SimulationBuilder().build_default_simulation(system, count)
    made.trace = trace
    for name, array in arrays.items():
        made.set_input(name, month, array)
    return made


def totals(made, given: tuple):
    return made.calculate("total", given[0])


def off(figures, cases: list[dict]):
    """Qəpik between OpenFisca and the oracle, person by person; the cases are repeated as often as they fit."""
    expected = np.resize([case["expected"] for case in cases], len(figures))
    return np.abs(np.rint(np.asarray(figures, dtype=np.float64) * 100) - expected)


def say_agreement(mode: str, figures, cases: list[dict]) -> None:
    away = off(figures, cases)
    halves = np.resize([case["to_half"] for case in cases], len(away))
    count = {"exact": int((away == 0).sum()), "off_by_one": int((away == 1).sum()), "wrong": int((away > 1).sum())}
    say(mode, len(away), **count, farthest_from_half=float(halves[away > 0].max(initial=0)))


def time_singles(system, lines: list[str], cases: list[dict]) -> None:
    def plain(given):
        return totals(simulation(system, given), given)[0]

    def plain_json(line):
        figure = plain(single(json.loads(line)))
        json.dumps({"total": float(figure)})
        return figure

    def explained(given):
        # The explanation is the simulation's tracer: nothing more has to be done for it.
        return totals(simulation(system, given, trace=True), given)[0]

    def explained_json(line):
        given = single(json.loads(line))
        made = simulation(system, given, trace=True)
        figure = totals(made, given)[0]
        json.dumps(made.tracer.get_serialized_flat_trace())
        return figure

    givens = [single(case) for case in cases]
    ways = ("plain", plain, givens), ("explained", explained, givens)
    for mode, work, items in *ways, ("plain-json", plain_json, lines), ("explained-json", explained_json, lines):
        lap(work, items, WARM_UP)
        begun = clock()
        figures = lap(work, items, MEASURED)
        say_speed(mode, len(figures), clock() - begun)
        check(mode, figures, cases)


def lap(work, items: list, seconds: float) -> list[float]:
    """Works through the items, again and again, until the time is over."""
    end = clock() + seconds
    figures = []
    while clock() < end:
        first = len(figures) % len(items)
        figures += [work(item) for item in items[first : first + CHUNK]]
    return figures


def check(mode: str, figures, cases: list[dict]) -> None:
    """What was measured is what was asked for."""
    assert off(figures, cases).mean() < MOST_OFF, f"{mode} is away from the oracle"


def time_batch(system, given: tuple, cases: list[dict]) -> None:
    """`batch` is the calculation alone; `batch-load` also builds the simulation around the arrays."""
    totals(simulation(system, given), given)
    loading = calculating = 0.0
    people = 0
    while loading + calculating < MEASURED:
        begun = clock()
        made = simulation(system, given)
        loaded = clock()
        figures = totals(made, given)
        calculating += clock() - loaded
        loading += loaded - begun
        people += BATCH
    say_speed("batch", people, calculating)
    say_speed("batch-load", people, loading + calculating)
    check("batch", figures, cases)


def main(task: str, folder: Path) -> None:
    lines, batch_lines = ((folder / name).read_text().splitlines() for name in ("p1.jsonl", "p1-batch.jsonl"))
    cases, batch_cases = ([json.loads(line) for line in part] for part in (lines, batch_lines))
    first = single(cases[0])
    begun = clock()
    system = load()
    totals(simulation(system, first), first)
    ready = clock() - begun

    arrays = {name: np.resize(column, BATCH) for name, column in columns(batch_cases).items()}
    batch = period(batch_cases[0]["day"][:7]), arrays, BATCH
    if task == "agree":
        givens = map(single, cases)
        say_agreement("plain", [totals(simulation(system, given), given)[0] for given in givens], cases)
        say_agreement("batch", totals(simulation(system, batch), batch), batch_cases)
    elif task == "time":
        say_speed("start", 1, ready)
        time_singles(system, lines, cases)
        time_batch(system, batch, batch_cases)
    else:
        sys.exit("say `agree <folder>` or `time <folder>`")


main(sys.argv[1], Path(sys.argv[2]))
