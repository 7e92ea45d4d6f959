"""Decorators that register a function and return it leave its calls alone."""
from registry import Registry

tasks = Registry()


@tasks.add
def backup():
    return "backup"


@tasks.add
def cleanup():
    return backup()


def run_everything():
    for task in tasks.known:
        task()


cleanup()
run_everything()
