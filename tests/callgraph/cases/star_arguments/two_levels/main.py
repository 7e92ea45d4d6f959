"""`*args` and `**kwargs` go through two functions and a class before they are called."""
from chain import Runner, outer


def first():
    return 1


def second():
    return 2


def fallback():
    return 0


outer(first, second, otherwise=fallback)
Runner(second, otherwise=fallback).run()
