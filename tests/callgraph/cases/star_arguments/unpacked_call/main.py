"""Lists, tuples and dicts of arguments are unpacked at the call."""
from scheduler import hourly, run


def backup():
    return "backup"


def report():
    return "report"


jobs = [backup, report]
run(*jobs)
arguments = (report,)
hourly(*arguments, **{"before": backup})
run(*[report], backup)
