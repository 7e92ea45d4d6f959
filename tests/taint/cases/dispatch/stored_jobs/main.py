"""Jobs kept with their arguments."""
from scheduler import Scheduler
from taintcheck import not_sink, sink, source


def keep(value):
    return value


def drop(value):
    return "fixed"


scheduler = Scheduler()
scheduler.add("keep", keep, source())
scheduler.add("drop", drop, source())
results = scheduler.run()
sink(results["keep"])
not_sink(results["drop"])
calm = Scheduler()
calm.add("keep", keep, "fixed")
not_sink(calm.run()["keep"])
