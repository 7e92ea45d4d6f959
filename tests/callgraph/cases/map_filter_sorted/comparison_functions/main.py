"""`cmp_to_key` and `itertools` call the functions they are given."""
import itertools
from functools import cmp_to_key

from racing import Lap, faster


def times(laps):
    return [lap.seconds() for lap in sorted(laps, key=cmp_to_key(faster))]


def pairs(laps):
    return list(itertools.starmap(gap, [(laps[0], laps[1])]))


def slow(laps):
    return list(itertools.takewhile(Lap.is_slow, laps))


def gap(first, second):
    return second.seconds() - first.seconds()


laps = [Lap(70), Lap(65)]
times(laps)
pairs(laps)
slow(laps)
