import os
from functools import partial

launch = os.system
COMMANDS = {"run": os.system}
clean = partial(os.system, "rm -rf build")


def start(line):
    launch(line)  # expect
    COMMANDS["run"](line)  # expect
    clean()  # expect
    getattr(os, "system")(line)  # expect
