"""What a generator yields is called by the loop that receives it."""
from plan import Step, steps


def run():
    for step in steps():
        step()


def names():
    return [step.name() for step in Step.all()]


run()
names()
