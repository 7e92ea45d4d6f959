"""A callback travels through three functions in two modules before it is called."""
from pipeline.stages import start


def on_done(result):
    print(result)


def on_error(result):
    return None


start("job", on_done, on_error)
