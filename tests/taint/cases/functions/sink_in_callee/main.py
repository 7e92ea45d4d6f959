"""The sink is in a called function; one caller is tainted, the other is not."""
from taintcheck import not_sink, sink, source


def run(command):
    sink(command)


def run_fixed(command):
    not_sink(command)


def deeper(text):
    run("ls " + text)


run(source())
run(source() + "x")
deeper(source())
run_fixed("fixed")
run_fixed(str(len(source())))
