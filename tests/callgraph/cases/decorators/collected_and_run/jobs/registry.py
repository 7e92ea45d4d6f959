JOBS = {}


def job(function):
    JOBS[function.__name__] = function
    return function


def run(name):
    return JOBS[name]()


def run_all():
    for function in JOBS.values():
        function()
