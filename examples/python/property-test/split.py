import random
import unittest


def split(cents, people):
    """Parts of an amount that people pay, as equal as whole cents can be."""
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)


def split_rounded(cents, people):
    """Looks right, and is right for most amounts."""
    return [round(cents / people)] * people


def cases(count, seed=1):
    """Small ones first: they are the easiest to understand."""
    random.seed(seed)
    for size in range(1, count + 1):
        yield random.randint(0, size), random.randint(1, 1 + size // 4)


class Properties:
    """What must hold for every amount, whatever it is."""

    def check(self, holds):
        for cents, people in cases(300):
            parts = self.split(cents, people)
            self.assertTrue(holds(cents, people, parts), f"{cents} cents, {people} people: {parts}")

    def test_nothing_is_lost_or_made(self):
        self.check(lambda cents, people, parts: sum(parts) == cents)

    def test_everybody_pays(self):
        self.check(lambda cents, people, parts: len(parts) == people)

    def test_shares_differ_by_a_cent_at_most(self):
        self.check(lambda cents, people, parts: max(parts) - min(parts) <= 1)


class Split(Properties, unittest.TestCase):
    split = staticmethod(split)


class SplitRounded(Properties, unittest.TestCase):
    split = staticmethod(split_rounded)


for tested in (Split, SplitRounded):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(tested).run(result)
    print(f"{tested.__name__}: {result.testsRun} properties, {len(result.failures)} broken")
    for test, report in result.failures:
        print(" ", test.id().split(".")[-1])
        print("   ", report.strip().split(" : ")[-1])
