"""A generator calls the functions that are sent to it."""
from worker import worker


def load():
    return "load"


def save():
    return "save"


def run():
    jobs = worker()
    next(jobs)
    jobs.send(load)
    return jobs.send(save)


run()
