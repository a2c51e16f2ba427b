"""The worked examples of officials and press, so that the second opinion itself stands on something."""

import unittest
from datetime import date
from fractions import Fraction

from assistance import REFUSALS
from contributions import by_brackets, month_contribution
from facts import Case, Child
from law import on, qepik
from oracle import assess
from old_age import age_day, pension_age
from pensions import by_disability_rules, required_months


class Examples(unittest.TestCase):
    """Each with its source."""

    def test_disability_pension_of_the_funds_page(self):
        # dsmf.gov.az: born 01.06.1981, 55 % on 01.04.2025, six years before 2006 and 31,800 later.
        self.assertEqual(required_months(43), 112)
        capital = on("pre_2006_unit", date(2025, 4, 1)) * 6 + 31_800
        amount, needed = by_disability_rules(capital, 43, date(2025, 4, 1), Fraction(320), 144)
        self.assertEqual((qepik(amount), needed), (Fraction("470.97"), Fraction("25804.80")))

    def test_survivors_of_the_funds_page(self):
        # dsmf.gov.az: 45 years, 31,041.44 / 86.4 = 359.28, each of two 179.64.
        day = date(2023, 2, 1)
        case = Case(day, {
            "bereaved": True, "temporary_resident": False, "receives_pension": False, "died_on": day,
            "deceased_insured": "insured", "fallen": "no", "survivor_ground": "under_18", "survivors": 2,
            "birth_date": date(2015, 3, 1), "deceased_born": date(1977, 6, 1), "deceased_record": 220,
            "deceased_capital": Fraction("31041.44"),
        })
        self.assertEqual(assess("survivor_pension", case).amount, Fraction("179.64"))

    def test_indexation(self):
        # trend.az 2024: 500 → 556; news.az: 400 → 466.40; exam bank: 259.78 → 268.61.
        for granted, since, today, expected in [
            (Fraction(500), date(2023, 5, 5), date(2024, 1, 1), "556"),
            (Fraction(400), date(2019, 11, 1), date(2020, 6, 1), "466.40"),
            (Fraction("259.78"), date(2021, 5, 5), date(2022, 1, 1), "268.61"),
        ]:
            case = Case(today, {
                "receives_pension": True, "pension_kind": "old_age", "pension_since": since,
                "pension_granted": granted,
            })
            self.assertEqual(assess("pension_indexation", case).amount, Fraction(expected))

    def test_capital_indexation(self):
        # Deputy minister, 10.02.2026: 40,000 and 50,000 become 42,240 and 52,800.
        rate = 1 + on("capital_indexation", date(2026, 1, 1))
        self.assertEqual((40_000 * rate, 50_000 * rate), (42_240, 52_800))

    def test_contributions(self):
        # vergiler.az: 136 and 239 on 1,500; 1news.az: 60 to 400 for entrepreneurs; xezernews: 100 and 200 in Baku.
        today = date(2026, 1, 31)
        self.assertEqual(by_brackets(on("contribution_private", today), Fraction(1500)), 136 + 239)
        self.assertEqual(by_brackets(on("contribution_private", today), Fraction(8000)), 786 + 1214)
        for turnover, expected in [(1000, 60), (30_000, 400)]:
            self.assertEqual(month_contribution("trade", "baku", Fraction(turnover), today, today), expected)
        for sector, expected in [("trade", 100), ("construction", 200)]:
            self.assertEqual(month_contribution(sector, "baku", Fraction(0), date(2025, 5, 1), today), expected)

    def test_women_born_around_the_last_step(self):
        limit = lambda day: pension_age("woman", day)  # noqa: E731
        self.assertEqual(age_day(date(1961, 12, 30), limit), date(2026, 6, 30))
        self.assertEqual(age_day(date(1962, 1, 1), limit), date(2027, 1, 1))

    def test_targeted_assistance(self):
        # news.day.az/azerinews/1790184: five members, 900 of income: 525 in 2025, 600 in 2026.
        none = dict.fromkeys(REFUSALS, False)
        for year, expected in [(2025, 525), (2026, 600)]:
            case = Case(date(year, 3, 3), none | {
                "members": 5, "household_income": Fraction(900), "own_benefits": Fraction(0),
                "utilities_per_month": Fraction(0),
            })
            self.assertEqual(assess("targeted_assistance", case).amount, expected)

    def test_six_children(self):
        # report.az, the ministry's notice of 2019: 6 × 55 = 330.
        children = tuple(Child(date(2019 - years, 1, 1)) for years in (2, 4, 6, 8, 10, 12))
        case = Case(date(2019, 4, 1), {
            "sex": "woman", "temporary_resident": False, "has_children": True, "living_children": 6,
            "children": children,
        })
        self.assertEqual(assess("many_children_allowance", case).amount, 330)


if __name__ == "__main__":
    unittest.main()
