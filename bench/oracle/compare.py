"""Asks the engine random cases and shows where it and the oracle differ.

    compare.py --seed 7 --count 200 [--benefit sick_pay]
"""

import argparse
import csv
import os
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

from generate import SPACES, write
from law import ROOT
from random_cases import cases

SHOWN = 5


def run(folder):
    """What the test of the engine says about a folder of tables: differences by benefit and case."""
    command = ["cargo", "test", "-p", "law", "--test", "law", "--", "every_case"]
    said = subprocess.run(command, cwd=ROOT, env=os.environ | {"CASES": str(folder)}, capture_output=True, text=True)
    found = defaultdict(lambda: defaultdict(list))
    for line in said.stdout.splitlines():
        benefit, _, rest = line.partition(": ")
        if benefit in SPACES:
            name, _, difference = rest.partition(": ")
            found[benefit][name].append(difference)
    if said.returncode and not found:
        raise SystemExit(said.stdout + said.stderr)
    return found


def show(folder, found):
    """The first differences of each benefit, with the facts that are not `no`."""
    for benefit, names in sorted(found.items()):
        print(f"{benefit}: {len(names)} differ")
        with open(folder / f"{benefit}.csv", newline="") as file:
            rows = {row["name"]: row for row in csv.DictReader(file)}
        for name, differences in list(names.items())[:SHOWN]:
            facts = " ".join(f"{fact}={cell}" for fact, cell in rows[name].items() if cell not in ("", "no"))
            print(f"  {facts}\n    {'; '.join(differences)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=100, help="for each benefit")
    parser.add_argument("--benefit", choices=SPACES)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, asked = Path(name), 0
        for benefit in [given.benefit] if given.benefit else SPACES:
            with (folder / f"{benefit}.csv").open("w", newline="") as file:
                asked += write(benefit, cases(benefit, given.seed, given.count), file)
        found = run(folder)
        show(folder, found)
        print(f"{asked} cases, {sum(map(len, found.values()))} differ")


if __name__ == "__main__":
    main()
