"""Stages iterate over one another and filter with a function."""

from stages import Only, Source


def even(number):
    return number % 2 == 0


def collect(stage):
    return [item for item in stage]


collect(Only(even, Source(4)))
